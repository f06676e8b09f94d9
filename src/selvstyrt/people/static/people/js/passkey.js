// Passkeys: hands the page's own ids to allauth's functions. Without JavaScript the other ways in remain.
(function () {
  const forms = window.allauth && window.allauth.webauthn && window.allauth.webauthn.forms
  const has = (id) => document.getElementById(id) !== null
  if (!forms) return
  if (has('passkey-login')) forms.loginForm({ ids: { login: 'passkey-login', credential: 'passkey-credential' } })
  if (has('passkey-add')) {
    document.getElementById('id_passwordless').checked = true // every key here is one to log in with
    forms.addForm({ ids: { add: 'passkey-add', passwordless: 'id_passwordless', credential: 'id_credential', data: 'passkey-data' } })
  }
  document.addEventListener('allauth.error', function (event) {
    event.preventDefault()
    const trouble = document.getElementById('passkey-trouble')
    if (trouble) trouble.hidden = false
  })
})()
