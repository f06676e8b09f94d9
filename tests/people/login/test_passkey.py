"""A passkey made and used, with an authenticator in software (WebAuthn level 2, ES256, no attestation)."""

from __future__ import annotations

import hashlib
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import date
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from django.core.cache import cache
from django.test import Client
from fido2 import cbor
from fido2.cose import ES256

from selvstyrt.core.models import Event
from selvstyrt.people.actions.mark_as_demo import mark_as_demo
from selvstyrt.people.actions.open_demo_door import open_demo_door
from selvstyrt.people.models import Account
from tests.people.world import person

pytestmark = pytest.mark.django_db
HOST = "localhost"
CREDENTIAL = b"a credential id of the test"
PRESENT_AND_VERIFIED, WITH_KEY = 0x05, 0x40


def b64(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


class Authenticator:
    """A device with one key."""

    def __init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.owner = ""

    def _client_data(self, kind: str, challenge: str) -> bytes:
        about = {"type": kind, "challenge": challenge, "origin": f"http://{HOST}", "crossOrigin": False}
        return json.dumps(about).encode()

    def make(self, options: dict[str, Any]) -> str:
        self.owner = options["user"]["id"]
        public = cbor.encode(dict(ES256.from_cryptography_key(self.key.public_key())))
        head = hashlib.sha256(HOST.encode()).digest() + bytes([PRESENT_AND_VERIFIED | WITH_KEY]) + bytes(4)
        data = head + bytes(16) + len(CREDENTIAL).to_bytes(2, "big") + CREDENTIAL + public
        return self._answer(
            clientDataJSON=b64(self._client_data("webauthn.create", options["challenge"])),
            attestationObject=b64(cbor.encode({"fmt": "none", "attStmt": {}, "authData": data})),
        )

    def use(self, options: dict[str, Any]) -> str:
        client = self._client_data("webauthn.get", options["challenge"])
        data = hashlib.sha256(HOST.encode()).digest() + bytes([PRESENT_AND_VERIFIED]) + bytes(4)
        signature = self.key.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        return self._answer(
            clientDataJSON=b64(client),
            authenticatorData=b64(data),
            signature=b64(signature),
            userHandle=self.owner,
        )

    def _answer(self, **response: str) -> str:
        return json.dumps(
            {
                "id": b64(CREDENTIAL),
                "rawId": b64(CREDENTIAL),
                "type": "public-key",
                "clientExtensionResults": {"credProps": {"rk": True}},
                "response": response,
            }
        )


@pytest.fixture
def browser() -> Client:
    """Ingrid's, logged in."""
    cache.clear()
    mark_as_demo()
    ingrid = person("Ingrid", date(1992, 3, 14))
    open_demo_door(person=ingrid.id)
    client = Client(headers={"Host": HOST})
    client.post("/login/demo/", {"person": ingrid.id})
    return client


def made(browser: Client) -> Authenticator:
    device = Authenticator()
    options = browser.get("/accounts/passkeys/add/").context["js_data"]["creation_options"]["publicKey"]
    sent = {"name": "My phone", "passwordless": "True", "credential": device.make(options)}
    assert browser.post("/accounts/passkeys/add/", sent).status_code == 302
    return device


def challenge(client: Client) -> dict[str, Any]:
    answer = client.get("/accounts/passkey/", headers={"Accept": "application/json"})
    options: dict[str, Any] = answer.json()["request_options"]["publicKey"]
    return options


def test_a_passkey_is_made_shown_used_and_removed(browser: Client) -> None:
    device = made(browser)
    assert "My phone" in browser.get("/accounts/passkeys/").content.decode()
    another = Client(headers={"Host": HOST})
    another.post("/accounts/passkey/", {"credential": device.use(challenge(another))})
    assert "Ingrid" in another.get("/me/").content.decode()
    assert Event.objects.filter(verb="note_login", data={"door": "passkey"}).exists()
    key = browser.get("/accounts/passkeys/").context["authenticators"][0]
    browser.post(f"/accounts/passkeys/{key.pk}/remove/")
    third = Client(headers={"Host": HOST})
    third.post("/accounts/passkey/", {"credential": device.use(challenge(third))})
    assert third.get("/me/").status_code == 302


def test_a_signature_for_another_challenge_is_refused(browser: Client) -> None:
    device = made(browser)
    another = Client(headers={"Host": HOST})
    old = challenge(another)
    challenge(another)
    another.post("/accounts/passkey/", {"credential": device.use(old)})
    assert another.get("/me/").status_code == 302


def test_another_key_is_refused(browser: Client) -> None:
    device = made(browser)
    device.key = ec.generate_private_key(ec.SECP256R1())
    another = Client(headers={"Host": HOST})
    another.post("/accounts/passkey/", {"credential": device.use(challenge(another))})
    assert another.get("/me/").status_code == 302


def test_a_passkey_does_not_open_a_closed_account(browser: Client) -> None:
    device = made(browser)
    Account.objects.update(is_active=False)
    another = Client(headers={"Host": HOST})
    another.post("/accounts/passkey/", {"credential": device.use(challenge(another))})
    assert another.get("/me/").status_code == 302


def test_a_passkey_is_no_second_lock_on_the_other_doors(browser: Client) -> None:
    made(browser)
    ingrid = Account.objects.get().person_id
    another = Client(headers={"Host": HOST})
    assert another.post("/login/demo/", {"person": ingrid})["Location"] == "/home/"
    assert another.get("/me/").status_code == 200


def test_the_owner_is_known_by_a_handle_that_is_no_identity_number(browser: Client) -> None:
    device = made(browser)
    handle = urlsafe_b64decode(device.owner + "==").decode()
    assert handle.replace("-", "") == Account.objects.get().id.hex
