"""The pages of a case that only show."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from selvstyrt.casework.domain.worklist import Tab
from selvstyrt.casework.queries.casepage import assessment_of, case_page, dialogue_in, told_in
from selvstyrt.casework.queries.clocks import clocks_of_case
from selvstyrt.casework.queries.guards import guards_of
from selvstyrt.casework.queries.imported import running_of_holder
from selvstyrt.casework.queries.law import law_outcome
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.queries.timeline import timeline_of_case
from selvstyrt.casework.views.assess.frame import show
from selvstyrt.casework.views.assess.outcome import told
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.queries import readings_of
from selvstyrt.people.queries.persons import person_cards
from selvstyrt.people.queries.representation import those_acting_for
from selvstyrt.ui.catalogue import say

READERS = (Role.CASEWORKER, Role.APPROVER)


@opens(*READERS, purpose="assess", reads=case_read)
@require_GET
def overview(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Where the case stands: state, clocks, what waits, who may act for the holder."""
    today = clock.today()
    page = case_page(actor_of(request), case_id, today)
    dialogue = dialogue_in(page.case)
    return show(
        request,
        page,
        "overview",
        "case",
        clocks=clocks_of_case(page.case, today),
        open_questions=[each for each in dialogue.questions if each.answered_at is None],
        coming=[each for each in dialogue.meetings if each.minuted_at is None],
        acting=those_acting_for(page.holder.id, today),
        running=running_of_holder(page.case.municipality, page.holder.id),
        unassigned=Tab.UNASSIGNED,
    )


@opens(*READERS, purpose="assess", reads=case_read)
@require_GET
def application(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """The application, what was added later, and the attachments."""
    page = case_page(actor_of(request), case_id, clock.today())
    return show(request, page, "application", "case_application", told=told_in(page.case))


@opens(*READERS, purpose="assess", reads=case_read)
@require_GET
def dialogue(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Questions and answers, meetings and views."""
    page = case_page(actor_of(request), case_id, clock.today())
    found = dialogue_in(page.case)
    return show(request, page, "dialogue", "case_dialogue", dialogue=found, now=clock.now())


@opens(*READERS, purpose="assess", reads=case_read)
@require_GET
def law(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What the law says, rule by rule, and what must be true before a decision can be prepared."""
    actor, today = actor_of(request), clock.today()
    page = case_page(actor, case_id, today)
    outcome = law_outcome(page.case, today)
    found = assessment_of(page.case)
    names = [say(f"casework.area.{row.area}") for row in found[1]] if found else []
    return show(
        request,
        page,
        "law",
        "case_law",
        told=told(outcome, names) if outcome else None,
        guards=guards_of(actor, page.case, outcome, today, page.holder) if found else [],
    )


@opens(*READERS, purpose="assess", reads=case_read)
@require_GET
def history(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """What has happened, and who has opened the case."""
    today = clock.today()
    page = case_page(actor_of(request), case_id, today)
    looks = readings_of(page.holder.id, case_id, limit=30)
    names = person_cards({each.person for each in looks}) if looks else {}
    return show(
        request,
        page,
        "history",
        "case_history",
        timeline=timeline_of_case(page.case, today),
        looks=[(each, names[each.person].name if each.person in names else "") for each in looks],
    )
