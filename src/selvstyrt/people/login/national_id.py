"""ID-porten, or any OpenID Connect provider that gives the claim `pid` and an assurance level."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.internal import jwtkit
from allauth.socialaccount.providers.base.constants import AuthProcess
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.actions.welcome_newcomer import welcome_newcomer
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.login.accounts import let_in, refuse_login

PROVIDER = "idporten"
HIGH = frozenset({"idporten-loa-high", "Level4"})
NEWCOMER = "newcomer"  # the identity number of someone we must ask for a name, in the session
_TEST_HOSTS = frozenset({"test.idporten.no", "localhost", "127.0.0.1", "::1"})


def is_configured() -> bool:
    """True when an issuer is set: then the login page shows the button."""
    return bool(settings.OIDC_ISSUER)


def is_production_issuer() -> bool:
    """True when the issuer lets real people in: then no demo door opens, whatever the database says."""
    return is_configured() and (urlsplit(settings.OIDC_ISSUER).hostname or "") not in _TEST_HOSTS


def safe_next(request: HttpRequest, url: str | None) -> str:
    """The address to go on to, if it is one of ours."""
    ours = url_has_allowed_host_and_scheme(url, {request.get_host()}, require_https=request.is_secure())
    return url if url and ours else ""


class NationalIdAdapter(OpenIDConnectOAuth2Adapter):  # type: ignore[misc]  # allauth carries no types
    """Checks the signature of every id_token, fetched over TLS or not, as ID-porten asks of its clients."""

    def _decode_id_token(self, app: Any, id_token: str) -> dict[str, Any]:
        claims: dict[str, Any] = jwtkit.verify_and_decode(
            credential=id_token,
            keys_url=self.openid_config["jwks_uri"],
            issuer=self.openid_config["issuer"],
            audience=app.client_id,
            lookup_kid=jwtkit.lookup_kid_jwk,
        )
        return claims


class NationalIdLogin(DefaultSocialAccountAdapter):  # type: ignore[misc]  # allauth carries no types
    """Takes over as soon as the provider has said who it is: nothing of the token is stored."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        claims = sociallogin.account.extra_data.get("id_token") or {}
        raise ImmediateHttpResponse(_come_in(request, claims, sociallogin.state.get("next") or ""))


def _come_in(request: HttpRequest, claims: dict[str, Any], to: str) -> HttpResponse:
    if claims.get("acr") not in HIGH:
        return refuse_login(request, "people.level_too_low")
    try:
        number = IdentityNumber.parse(str(claims.get("pid", "")))
        account = welcome_newcomer(number=number, name=str(claims.get("name", "")))
    except Refused as refused:
        if refused.code != "people.name_missing":
            return refuse_login(request, refused.code)
        request.session.cycle_key()  # who knew the key before the proof must not know it after
        request.session[NEWCOMER] = {"number": number.digits, "to": to}
        return HttpResponseRedirect(reverse("people:first_time"))
    return let_in(request, account, door="national_id", to=safe_next(request, to))


def begin(request: HttpRequest, provider_id: str) -> HttpResponseBase:
    """Send the browser to the provider. Only `next` is taken from the address: the level asked for is not."""
    adapter = _adapter(request, provider_id)
    to = safe_next(request, request.GET.get("next"))
    response: HttpResponseBase = adapter.get_provider().redirect(
        request, process=AuthProcess.LOGIN, next_url=to or None
    )
    return response


def finish(request: HttpRequest, provider_id: str) -> HttpResponseBase:
    """The provider sends the browser back here."""
    view = OAuth2CallbackView.adapter_view(_adapter(request, provider_id))
    response: HttpResponseBase = view(request)
    return response


def _adapter(request: HttpRequest, provider_id: str) -> NationalIdAdapter:
    if provider_id != PROVIDER or not is_configured():
        raise Http404
    return NationalIdAdapter(request, PROVIDER)
