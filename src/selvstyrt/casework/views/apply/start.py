"""Beginning an application."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from selvstyrt.casework.actions.discard_draft import discard_draft
from selvstyrt.casework.actions.start_application import start_application
from selvstyrt.casework.domain.life import Channel
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.forms.apply.start import PaperForm, StartForm
from selvstyrt.casework.queries.own import own_cases, paper_drafts
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.casework.views.apply.shown import opened, refuse, sent
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.actions.act_as import act_as
from selvstyrt.people.actions.register_person import register_person
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.domain.representation import HAT, ONESELF
from selvstyrt.people.queries import find_by_identity_number, hats_of, municipalities, person_card
from selvstyrt.ui.catalogue import say


@opens(Role.HOLDER, Role.HELPER, purpose="apply", keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """Who it is for, and the municipality; on POST the draft is begun."""
    actor = actor_of(request)
    hats = {hat.actor.concerns: hat for hat in hats_of(actor.person, clock.today()) if hat.ground}
    choices: dict[str, Any] = {
        "persons": [(actor.person, gettext("Myself")), *((each, hat.name) for each, hat in hats.items())],
        "municipalities": [(each.municipality, each.name) for each in municipalities()],
    }
    if request.method != "POST":
        saved = {"holder": str(actor.concerns), "municipality": _home(actor)}
        form, is_kept = opened(request, StartForm, saved=saved, **choices)
        context = {"form": form, "is_kept": is_kept, "begun": _begun(actor)}
        return render(request, "casework/apply/start.html", context)
    form = sent(request, StartForm, **choices)
    if form.is_valid():
        holder = UUID(form.cleaned_data["holder"])
        as_whom = actor
        if holder != actor.concerns:
            as_whom = Actor(person=actor.person, role=Role.HOLDER)
            if holder != actor.person:
                as_whom = act_as(actor=actor, key=hats[holder].key).actor
            request.session[HAT] = hats[holder].key if holder in hats else ONESELF
        try:
            case = start_application(
                actor=as_whom, holder=holder, municipality=form.cleaned_data["municipality"]
            )
            return redirect("casework:step", case.id, "life")
        except Refused as refused:
            refuse(form, refused, {"casework.no_such_municipality": "municipality"})
    return render(request, "casework/apply/start.html", {"form": form}, status=422)


def _home(actor: Actor) -> str:
    """Where the person lives, to begin with; not told to somebody else when the address is hidden."""
    card = person_card(actor.concerns)
    return "" if card.is_protected and actor.concerns != actor.person else card.municipality


def _begun(actor: Actor) -> list[Any]:
    return [case for case in own_cases(actor) if case.state == CaseState.DRAFT]


@opens(Role.CASEWORKER, purpose="enter_paper", keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def enter_paper(request: HttpRequest) -> HttpResponse:
    """A clerk begins typing in an application that came on paper or by phone."""
    actor = actor_of(request)
    if request.method != "POST":
        form, is_kept = opened(request, PaperForm, saved={})
        context = {"form": form, "is_kept": is_kept, "drafts": paper_drafts(actor)}
        return render(request, "casework/apply/paper.html", context)
    form = sent(request, PaperForm)
    if form.is_valid():
        try:
            case = start_application(
                actor=actor,
                holder=_person(actor, form.cleaned_data["identity_number"], form.cleaned_data["name"]),
                municipality=actor.municipality or "",
                channel=Channel(form.cleaned_data["channel"]),
                received_on=form.cleaned_data["received_on"],
            )
            return redirect("casework:step", case.id, "who")
        except Refused as refused:
            refuse(form, refused, PAPER_FIELDS)
    context = {"form": form, "drafts": paper_drafts(actor)}
    return render(request, "casework/apply/paper.html", context, status=422)


PAPER_FIELDS = {
    "casework.name_missing": "name",
    "casework.received_when": "received_on",
    "casework.received_in_future": "received_on",
    "casework.received_too_long_ago": "received_on",
    "people.real_number_in_demo": "identity_number",
}


def _person(actor: Actor, number: IdentityNumber, name: str) -> UUID:
    found = find_by_identity_number(number)
    if found is not None:
        return found.id
    if not name.strip():
        raise Refused("casework.name_missing")
    registered = register_person(
        actor=actor, name=name, identity_number=number.digits, municipality=actor.municipality or ""
    )
    return registered.id


@opens(Role.CASEWORKER, purpose="enter_paper", reads=case_read)
@require_POST
def discard(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The clerk throws away the paper draft."""
    try:
        discard_draft(actor=actor_of(request), case_id=case_id)
        messages.success(request, gettext("The draft was thrown away. Nothing was sent."))
    except Refused as refused:
        messages.warning(request, say(refused.code, **refused.params))
    return redirect("casework:enter_paper")
