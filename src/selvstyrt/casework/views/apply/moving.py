"""Moving: taking a decision along to a new municipality, and both clocks side by side."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_safe

from selvstyrt.casework.actions.change_move import change_move
from selvstyrt.casework.actions.drop_kept_input import drop_kept_input
from selvstyrt.casework.actions.take_decision_along import take_decision_along
from selvstyrt.casework.actions.take_imported_along import take_imported_along
from selvstyrt.casework.domain.clocks import ClockCode
from selvstyrt.casework.domain.moving import send_by
from selvstyrt.casework.domain.moving_picture import picture
from selvstyrt.casework.forms.apply.moving import (
    MoveDayForm,
    NewMunicipalityForm,
    TakeAlongForm,
    taken_at_first,
)
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.draft import draft_seen
from selvstyrt.casework.queries.moving import (
    MyMove,
    imported_read,
    imported_to_bring,
    move_days,
    moves_begun,
    my_move,
    to_bring,
)
from selvstyrt.casework.queries.office import setup_of
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.apply.filled import fill_in
from selvstyrt.casework.views.apply.keep import keep
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.queries import municipalities, organisation_of_municipality, person_card

CITIZEN = (Role.HOLDER, Role.HELPER)
AT = {
    "casework.moving.day_far_away": "moving_on",
    "casework.moving.same_municipality": "municipality",
    "casework.moving.sent_already": "municipality",
    "casework.moving.other_draft": "municipality",
}


@opens(*CITIZEN, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def take_along(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Where to, when, and what to bring; on POST a draft is begun there. Nothing is sent."""
    actor = actor_of(request)
    old = to_bring(actor, case_id)
    context = _leaving(old.case.municipality) | {"case": old.case, "begun": moves_begun(actor, case_id)}

    def act(form: TakeAlongForm) -> HttpResponse:
        case = take_decision_along(
            actor=actor, case_id=case_id, brought=form.brought(), **_told(form, "municipality")
        )
        return _begun(request, case)

    return fill_in(
        request,
        TakeAlongForm,
        act,
        "casework/apply/take_decision_along.html",
        context,
        saved=taken_at_first(old),
        at=AT,
        municipalities=_others(old.case.municipality),
        old=old,
    )


@opens(*CITIZEN, purpose="own_case", reads=imported_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def take_imported(request: HttpRequest, imported_id: UUID) -> HttpResponse:
    """The same with a running decision from before, of which only hours and period are known here."""
    actor = actor_of(request)
    old = imported_to_bring(actor, imported_id)

    def act(form: NewMunicipalityForm) -> HttpResponse:
        case = take_imported_along(actor=actor, imported_id=imported_id, **_told(form, "municipality"))
        return _begun(request, case)

    return fill_in(
        request,
        NewMunicipalityForm,
        act,
        "casework/apply/take_decision_along.html",
        _leaving(old.municipality),
        saved={"wants_overlap": True},
        at=AT,
        municipalities=_others(old.municipality),
    )


@opens(*CITIZEN, purpose="own_case", reads=case_read, keep=keep)
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Another moving day, or another wish, while nothing is sent."""
    actor = actor_of(request)
    draft = draft_seen(actor, case_id)
    if draft.move is None:
        raise NotSeen

    def act(form: MoveDayForm) -> HttpResponse:
        change_move(actor=actor, case_id=case_id, **_told(form))
        drop_kept_input(actor=actor, page=request.path)
        return redirect("casework:my_move", case_id)

    saved = {"moving_on": draft.move.moving_on, "wants_overlap": draft.move.wants_overlap}
    context = {"case": draft.case}
    template = "casework/apply/change_move.html"
    return fill_in(request, MoveDayForm, act, template, context, saved=saved, at=AT)


@opens(*CITIZEN, purpose="own_case", reads=case_read)
@require_safe
def own_move(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Both clocks side by side, and the days that nobody is certain to cover."""
    today = clock.today()
    mine = my_move(actor_of(request), case_id, today)
    decision_due = mine.due(ClockCode.DECISION)
    old, new = setup_of(mine.move.moved_from), setup_of(mine.case.municipality)
    context = {
        "case": mine.case,
        "mine": mine,
        "holder": person_card(mine.case.holder_id),
        "names": _name(mine.move.moved_from) | {"new": _name(mine.case.municipality)["old"]},
        "office": old,
        "picture": picture(mine.found, move_days(mine), today),
        "days": sorted((day, code) for code, day in move_days(mine).items()),
        "decision_due": decision_due,
        "gap_if_kept": _days_until(mine, decision_due),
        "send_by": send_by(mine.move.moving_on, new.target_decision_days if new else None),
        "today": today,
    }
    return render(request, "casework/apply/my_move.html", context)


def _days_until(mine: MyMove, decision_due: date | None) -> int:
    """Days between the last certain one and the new municipality's own target, when that is still to come."""
    if mine.found.gap is None or mine.found.new is not None or decision_due is None:
        return 0
    return max((decision_due - mine.found.gap.valid_from).days, 0)


def _told(form: MoveDayForm, *more: str) -> dict[str, Any]:
    return {name: form.cleaned_data[name] for name in ("moving_on", "wants_overlap", *more)}


def _begun(request: HttpRequest, case: Case) -> HttpResponse:
    drop_kept_input(actor=actor_of(request), page=request.path)
    messages.success(
        request, gettext("The draft is ready. Nothing is sent: look it over, and send it when you want.")
    )
    return redirect("casework:my_move", case.id)


def _others(municipality: str) -> list[tuple[str, str]]:
    return [(each.municipality, each.name) for each in municipalities() if each.municipality != municipality]


def _name(municipality: str) -> dict[str, str]:
    found = organisation_of_municipality(municipality)
    return {"old": found.name if found else municipality}


def _leaving(municipality: str) -> dict[str, Any]:
    return {"names": _name(municipality)}
