"""My cases, and one of them."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from selvstyrt.casework.domain.life import Channel
from selvstyrt.casework.domain.states import OPEN_TO_THE_MUNICIPALITY, CaseState, moves_from
from selvstyrt.casework.queries.clocks import clocks_of_case
from selvstyrt.casework.queries.complaint_state import live_complaint
from selvstyrt.casework.queries.duties import duties_of_case
from selvstyrt.casework.queries.hearing import heard_in
from selvstyrt.casework.queries.office import setup_of
from selvstyrt.casework.queries.opened import day_by_day, who_has_opened
from selvstyrt.casework.queries.own import own_case, own_cases, sent_item_seen, sent_items
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.queries.submitted import move_told
from selvstyrt.casework.queries.timeline import timeline_of_case
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.letters.queries import letters_about
from selvstyrt.people.queries import municipalities, organisation_of_municipality, person_card

CITIZEN = (Role.HOLDER, Role.HELPER)


@opens(*CITIZEN)
@require_safe
def cases(request: HttpRequest) -> HttpResponse:
    """My cases, and what I have sent."""
    actor = actor_of(request)
    context = {
        "cases": own_cases(actor),
        "items": sent_items(actor),
        "holder": person_card(actor.concerns),
        "municipality_names": {each.municipality: each.name for each in municipalities()},
    }
    return render(request, "casework/apply/own_cases.html", context)


@opens(*CITIZEN, purpose="own_case", reads=case_read)
@require_safe
def case(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """One case: what has happened, what is next, questions, meetings, files, who has opened it."""
    actor = actor_of(request)
    found = own_case(actor, case_id)
    if found.state == CaseState.DRAFT:
        return redirect("casework:step", case_id, "check")
    today = clock.today()
    clocks = clocks_of_case(found, today)
    municipality = organisation_of_municipality(found.municipality)
    opened = who_has_opened(actor, found)
    context = {
        "case": found,
        "municipality": municipality.name if municipality else found.municipality,
        "by_clerk": found.channel != Channel.DIGITAL,
        "clocks": clocks,
        "timeline": timeline_of_case(found, today, clocks),
        "questions": list(found.questions.all()),
        "meetings": list(found.meetings.all()),
        "heard": heard_in(found),
        "files": list(found.attachments.all()),
        "letters": letters_about(actor, found.id),
        "items": list(found.sent_items.all()),
        "opened": opened,
        "opened_days": day_by_day(opened),
        "may_withdraw": "withdraw_application" in moves_from(CaseState(found.state), actor.role),
        "may_add": found.state in OPEN_TO_THE_MUNICIPALITY,
        "concerns": actor.concerns,
        "holder": person_card(actor.concerns),
        "office": setup_of(found.municipality),
        "complaint": live_complaint(found),
        "duties": duties_of_case(found, today) if found.delivered_at else [],
        "has_story": found.number is not None,
        "is_move": getattr(found, "move", None) is not None,
    }
    return render(request, "casework/apply/own_case.html", context)


@opens(*CITIZEN, purpose="own_case", reads=case_read)
@require_safe
def sent_item(request: HttpRequest, case_id: UUID, item_id: UUID) -> HttpResponse:
    """The copy of something that was sent, exactly as it stood."""
    item = sent_item_seen(actor_of(request), case_id, item_id)
    context = {
        "item": item,
        "case": item.case,
        "sender": person_card(item.sent_by_id).name,
        "holder": person_card(item.case.holder_id),
        "move": move_told(item.content),
    }
    return render(request, "casework/apply/sent_item.html", context)
