"""Coming in and going out."""

from __future__ import annotations

from uuid import UUID

from django.contrib.auth import logout as end_session
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from selvstyrt.core.access import opens
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people import queries
from selvstyrt.people.actions.accept_invitation import accept_invitation
from selvstyrt.people.actions.welcome_newcomer import welcome_newcomer
from selvstyrt.people.domain.handover import PersonCard, RoleHeld
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.forms import FirstTimeForm
from selvstyrt.people.login import national_id
from selvstyrt.people.login.accounts import let_in, refuse_login
from selvstyrt.ui.forms import show_refusal


@opens()
@never_cache
def login(request: HttpRequest) -> HttpResponse:
    """All doors: national e-ID when configured, passkey, code by e-mail, demo people in a demo."""
    to = national_id.safe_next(request, request.GET.get("next"))
    if getattr(request, "actor", None) is not None:
        return redirect(to or "/home/")
    doors = {"next": to, "national_id": national_id.is_configured(), "demo_people": _demo_people()}
    return render(request, "people/login.html", doors)


@opens()
@require_POST
def demo_login(request: HttpRequest) -> HttpResponse:
    """One click in as a demo person. Does not exist outside a demo."""
    chosen = request.POST.get("person", "")
    person = next((each for each, _ in _demo_people() if str(each.id) == chosen), None)
    if person is None:
        raise Http404
    end_session(request)
    account = queries.account_of(person.id)
    return let_in(request, account, door="demo", to=national_id.safe_next(request, request.POST.get("next")))


def _demo_people() -> list[tuple[PersonCard, list[RoleHeld]]]:
    if national_id.is_production_issuer():
        return []
    return queries.demo_people()


@opens()
@never_cache
def first_time(request: HttpRequest) -> HttpResponse:
    """Someone has proved who they are, and we do not know the name."""
    newcomer = request.session.get(national_id.NEWCOMER)
    if newcomer is None:
        return redirect("people:login")
    form = FirstTimeForm(request.POST or None, initial={"language": get_language() or "nb"})
    if request.method == "POST" and form.is_valid():
        number = IdentityNumber.parse(newcomer["number"])
        try:
            account = welcome_newcomer(number=number, **form.cleaned_data)
        except Refused as refused:
            show_refusal(form, refused)
        else:
            del request.session[national_id.NEWCOMER]
            to = national_id.safe_next(request, newcomer["to"])
            return let_in(request, account, door="national_id", to=to)
    return render(request, "people/first_time.html", {"form": form})


@opens()
@never_cache
def invitation(request: HttpRequest, secret: str) -> HttpResponse:
    """The link from an invitation: shows who is invited; the button makes the account."""
    try:
        person = queries.invited(secret)
        if request.method != "POST":
            return render(request, "people/invitation.html", {"person": person})
        account: UUID = accept_invitation(secret=secret)
    except NotSeen as unknown:
        raise Http404 from unknown
    except Refused as refused:
        return refuse_login(request, refused.code)
    return let_in(request, account, door="invitation")


@opens()
@require_POST
def logout(request: HttpRequest) -> HttpResponse:
    """Out, and nothing of the session is left on this device."""
    end_session(request)
    return HttpResponseRedirect("/")
