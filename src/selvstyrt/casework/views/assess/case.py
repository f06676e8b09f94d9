"""The pages of a case that only show."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from selvstyrt.casework.domain.clocks import ClockCode, told_to_the_office
from selvstyrt.casework.domain.guards import open_guards
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.queries.casepage import CasePage, assessment_of, dialogue_in, page_read, told_in
from selvstyrt.casework.queries.clarifying import standing_of
from selvstyrt.casework.queries.clocks import clocks_of
from selvstyrt.casework.queries.duties import duties_of_case
from selvstyrt.casework.queries.guards import ready_for, still_to_hear
from selvstyrt.casework.queries.hearing import heard_in
from selvstyrt.casework.queries.history import events_of
from selvstyrt.casework.queries.law import explanation_of, law_facts, law_outcome
from selvstyrt.casework.queries.proposals import last_returned
from selvstyrt.casework.queries.weighing import weighed_now
from selvstyrt.casework.views.assess.frame import show
from selvstyrt.casework.views.assess.outcome import told
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.queries import readings_of
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.queries.persons import person_cards
from selvstyrt.rules.queries.assess import assess
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.steps import shown

MAY_BE_FOLLOWED = (CaseState.DECIDED, CaseState.DELIVERED, CaseState.CLOSED)
READERS = (Role.CASEWORKER, Role.APPROVER)


@opens(*READERS, purpose="assess", reads=page_read)
@require_GET
def overview(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Where the case stands: state, clocks, what waits, in whose hands it is."""
    today = clock.today()
    page = found_for(request, CasePage)
    clocks = clocks_of([page.case], today)[page.case.id]
    return show(
        request,
        page,
        "overview",
        "case",
        clocks=told_to_the_office(clocks),
        open_questions=[each for each in page.case.questions.all() if each.answered_at is None],
        coming=[each for each in page.case.meetings.all() if each.minuted_at is None],
        now=clock.now(),
        duties=duties_of_case(page.case, today) if page.case.delivered_at else [],
        may_follow=actor_of(request).role is Role.CASEWORKER and page.case.state in MAY_BE_FOLLOWED,
        returned=last_returned(page.case) if page.case.state == CaseState.IN_ASSESSMENT else None,
        replied=any(each.code is ClockCode.PRELIMINARY_REPLY and each.done_on for each in clocks),
    )


@opens(*READERS, purpose="assess", reads=page_read)
@require_GET
def application(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The application, what was added later, and the attachments."""
    page = found_for(request, CasePage)
    return show(request, page, "application", "case_application", told=told_in(page.case))


@opens(*READERS, purpose="assess", reads=page_read)
@require_GET
def dialogue(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Questions and answers, meetings and views."""
    page = found_for(request, CasePage)
    found = dialogue_in(page.case)
    missing = (
        still_to_hear(page.case, page.holder, found.views, found.meetings, clock.today())
        if page.case.is_open
        else []
    )
    return show(
        request,
        page,
        "dialogue",
        "case_dialogue",
        dialogue=found,
        heard=heard_in(page.case),
        now=clock.now(),
        to_hear=missing,
    )


@opens(*READERS, purpose="assess", reads=page_read)
@require_GET
def law(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What the law says, rule by rule, and what must be true before a decision can be prepared."""
    today = clock.today()
    page = found_for(request, CasePage)
    found = assessment_of(page.case)
    outcome = law_outcome(page.case, today, page.holder.birth_date)
    lines = found[0].lines.all() if found else []
    names = [say(f"casework.area.{row.area}") for row in lines]
    is_asked = bool(found) and page.case.state == CaseState.IN_ASSESSMENT
    guards = open_guards(ready_for(page.case, outcome, today, page.holder)) if is_asked else []
    return show(
        request,
        page,
        "law",
        "case_law",
        told=told(outcome, names) if outcome else None,
        standing=standing_of(
            page.case, guards, weighed_now(page.case, outcome), (page.holder, page.caseworker)
        )
        if is_asked
        else None,
        may_answer=actor_of(request).role is Role.CASEWORKER and page.in_my_hands,
    )


@opens(*READERS, purpose="assess", reads=page_read)
@require_GET
def whole_law(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What the law's answer rests on, down to each fact and each dated value."""
    page = found_for(request, CasePage)
    facts = law_facts(page.case, clock.today(), page.holder.birth_date)
    if facts is None:
        raise NotSeen
    explanation = shown(explanation_of(facts))
    return show(request, page, "whole_law", "case_law", explanation=explanation, result=assess(facts).result)


@opens(*READERS, purpose="assess", reads=page_read)
@require_GET
def history(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What has happened, and who has opened the case."""
    page = found_for(request, CasePage)
    looks = readings_of(page.holder.id, case_id, limit=30)
    events = events_of(case_id)
    names = person_cards({each.person for each in looks} | {each.person for each in events})
    return show(
        request,
        page,
        "history",
        "case_history",
        events=[(each, f"casework.done.{each.verb}", _name(names, each.person)) for each in events],
        looks=[(each, _name(names, each.person)) for each in looks],
    )


def _name(names: dict[UUID, PersonCard], person: UUID) -> str:
    return names[person].name if person in names else ""
