"""The few addresses of allauth that are used, under the names it looks for; the rest do not exist."""

from __future__ import annotations

from allauth.account import views as account
from allauth.mfa.webauthn import views as passkey
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path, reverse

from selvstyrt.core.access import opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.people.login import national_id
from selvstyrt.people.login.accounts import refuse_login

EVERY_ROLE = tuple(role for role in Role if role is not Role.SYSTEM)


def to_login(request: HttpRequest) -> HttpResponse:
    """allauth's own login page is ours."""
    return HttpResponseRedirect(reverse("people:login"))


def cancelled(request: HttpRequest) -> HttpResponse:
    """The person changed their mind at the provider."""
    return refuse_login(request, "people.login_cancelled")


def to_passkeys(request: HttpRequest) -> HttpResponse:
    """Where allauth goes after a passkey was added."""
    return HttpResponseRedirect(reverse("mfa_list_webauthn"))


urlpatterns = [
    path("login/", opens()(to_login), name="account_login"),
    path("closed/", opens()(to_login), name="account_inactive"),
    path("code/", opens()(account.request_login_code), name="account_request_login_code"),
    path("code/confirm/", opens()(account.confirm_login_code), name="account_confirm_login_code"),
    path("cancelled/", opens()(cancelled), name="socialaccount_login_cancelled"),
    path("oidc/<str:provider_id>/", opens()(national_id.begin), name="openid_connect_login"),
    path("oidc/<str:provider_id>/back/", opens()(national_id.finish), name="openid_connect_callback"),
    path("passkey/", opens()(passkey.login_webauthn), name="mfa_login_webauthn"),
    path("passkeys/", opens(*EVERY_ROLE)(passkey.list_webauthn), name="mfa_list_webauthn"),
    path("passkeys/all/", opens(*EVERY_ROLE)(to_passkeys), name="mfa_index"),
    path("passkeys/add/", opens(*EVERY_ROLE)(passkey.add_webauthn), name="mfa_add_webauthn"),
    path(
        "passkeys/<int:pk>/remove/", opens(*EVERY_ROLE)(passkey.remove_webauthn), name="mfa_remove_webauthn"
    ),
]
