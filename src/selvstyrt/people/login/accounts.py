"""How allauth's logins end with us: the same door for national e-ID, passkey, code, invitation and demo."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.utils import perform_login
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.people.actions.note_login import note_login
from selvstyrt.people.domain.ages import access_by_age
from selvstyrt.people.models import Account
from selvstyrt.ui.catalogue import say

_DOORS = {"code": "code", "mfa": "passkey"}
_YEAR = 365 * 24 * 60 * 60


def refuse_login(request: HttpRequest, code: str) -> HttpResponse:
    """Back to the login page with the reason."""
    messages.error(request, say(code))
    return HttpResponseRedirect(reverse("people:login"))


def let_in(request: HttpRequest, account: UUID, *, door: str, to: str = "") -> HttpResponse:
    """Log this account in through one of our own doors."""
    response: HttpResponse = perform_login(
        request,
        Account.objects.get(pk=account),
        email_verification="none",
        redirect_url=to or None,
        signal_kwargs={"door": door},
    )
    return response


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth carries no types
    """Nobody signs up by themselves; who is dead, closed or too young does not come in."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def pre_login(self, request: HttpRequest, user: Account, **about: Any) -> HttpResponse | None:
        if not user.is_active or user.person.died_on is not None:
            return refuse_login(request, "people.account_closed")
        if not access_by_age(user.person.birth_date, clock.today()).may_log_in:
            return refuse_login(request, "people.too_young_to_log_in")
        refusal: HttpResponse | None = super().pre_login(request, user, **about)
        return refusal

    def post_login(self, request: HttpRequest, user: Account, **about: Any) -> HttpResponse:
        response: HttpResponse = super().post_login(request, user, **about)
        door = (about.get("signal_kwargs") or {}).get("door")
        if door is None:
            door = _DOORS.get(get_authentication_records(request, user)[-1]["method"], "other")
        note_login(actor=Actor(person=user.person_id, role=Role.HOLDER), door=door)
        if settings.LANGUAGE_COOKIE_NAME not in request.COOKIES:
            response.set_cookie(
                settings.LANGUAGE_COOKIE_NAME,
                user.person.language,
                max_age=_YEAR,
                samesite="Lax",
                secure=request.is_secure(),
            )
        return response


class PasskeyAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth carries no types
    """A passkey is a door of its own, never a second lock: losing a phone must not shut anyone out."""

    def is_mfa_enabled(self, user: Account, types: Any = None) -> bool:
        return False
