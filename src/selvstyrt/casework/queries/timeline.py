"""The timeline of a case as the applicant and the municipality read it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from selvstyrt.casework.domain.clocks import Clock, ClockCode
from selvstyrt.casework.domain.decision import ProposalState
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.domain.timeline import Happening, NextStep, Situation, Who, in_order, next_steps
from selvstyrt.casework.models import Case, CaseOpening
from selvstyrt.casework.queries.clocks import clocks_of_case
from selvstyrt.casework.queries.complaint_state import sent_state
from selvstyrt.casework.queries.deliveries import deliveries_of, first_opened
from selvstyrt.core import clock
from selvstyrt.core.domain.errors import Message
from selvstyrt.core.models import Event
from selvstyrt.people.queries import person_cards

# Verbs of the event log that are told as they stand; all else is read from the rows themselves.
TOLD = {
    "assign_case": Who.MUNICIPALITY,
    "hand_over_case": Who.MUNICIPALITY,
    "begin_assessment": Who.CASEWORKER,
    "withdraw_application": Who.APPLICANT,
    "close_case": Who.MUNICIPALITY,
    "notify_in_advance": Who.CASEWORKER,
    "note_call": Who.CASEWORKER,
    "record_family_wish": Who.CASEWORKER,
    "check_complaint": Who.MUNICIPALITY,
    "change_after_complaint": Who.MUNICIPALITY,
    "meet_duty": Who.PLATFORM,
    "forward_complaint": Who.MUNICIPALITY,
    "decide_appeal": Who.COUNTY_GOVERNOR,
    "claim_costs": Who.APPLICANT,
    "decide_costs": Who.MUNICIPALITY,
    "decide_appeal_costs": Who.COUNTY_GOVERNOR,
    "request_documents": Who.COUNTY_GOVERNOR,
    "answer_document_request": Who.MUNICIPALITY,
    "decide_deferral": Who.MUNICIPALITY,
    "decide_appeal_deferral": Who.COUNTY_GOVERNOR,
}


@dataclass(frozen=True, slots=True)
class Row:
    """One happening with the name of who did it ("" when no person did)."""

    happening: Happening
    name: str

    @property
    def sentence(self) -> Message:
        """What happened, as a message for the catalogue."""
        return Message(f"casework.happened.{self.happening.code}", self.happening.params)


@dataclass(frozen=True, slots=True)
class CaseTimeline:
    """What comes next (nearest first) and what has happened (newest first)."""

    next: tuple[NextStep, ...]
    rows: tuple[Row, ...]
    caseworker: str = ""


def timeline_of_case(case: Case, today: date, clocks: tuple[Clock, ...] | None = None) -> CaseTimeline:
    """The timeline of a case that the caller has been let to see."""
    going = clocks_of_case(case, today) if clocks is None else clocks
    happenings = in_order(_happenings(case))
    cards = person_cards(person for person in [case.caseworker_id, *(e.person for e in happenings)] if person)
    return CaseTimeline(
        next=next_steps(_situation(case, going)),
        rows=tuple(Row(each, cards[each.person].name if each.person in cards else "") for each in happenings),
        caseworker=cards[case.caseworker_id].name if case.caseworker_id in cards else "",
    )


def _situation(case: Case, going: tuple[Clock, ...]) -> Situation:
    due = {each.code: each.due for each in going if each.done_on is None}
    replies = list(case.preliminary_replies.all())
    on_the_way = deliveries_of(case) if case.state == CaseState.DECIDED else []
    return Situation(
        state=CaseState(case.state),
        open_questions=sum(each.answered_at is None for each in case.questions.all()),
        meetings=tuple(
            each.at for each in case.meetings.all() if each.minuted_at is None and each.at > clock.now()
        ),
        reply_due=due.get(ClockCode.PRELIMINARY_REPLY),
        decision_due=replies[-1].expected_on if replies else due.get(ClockCode.DECISION),
        notice_until=due.get(ClockCode.ADVANCE_NOTICE),
        complaint_until=due.get(ClockCode.COMPLAINT),
        complaint=sent_state(case),
        delivery_failed=any(each.has_failed for each in on_the_way),
    )


def _happenings(case: Case) -> Iterator[Happening]:
    yield from _from_the_applicant(case)
    yield from _from_the_log(case.id)
    yield from _contact(case)
    yield from _decision(case)
    yield from _following(case)


def _from_the_applicant(case: Case) -> Iterator[Happening]:
    for item in case.sent_items.all():
        if item.kind not in ("answer", "withdrawal"):
            code = f"{item.kind}_entered" if item.entered_by_clerk else f"{item.kind}_sent"
            who = Who.CASEWORKER if item.entered_by_clerk else Who.APPLICANT
            yield Happening(item.sent_at, code, who, item.sent_by_id, (("receipt", item.receipt),))


def _from_the_log(case_id: UUID) -> Iterator[Happening]:
    for event in Event.objects.filter(object_id=case_id, verb__in=TOLD).order_by("id"):
        person = event.person if event.person.int else None
        yield Happening(event.at, event.verb, TOLD[event.verb], person)


def _following(case: Case) -> Iterator[Happening]:
    """Why this case was opened, and the cases that follow it."""
    opening = getattr(case, "opening", None) if case.follows_id else None
    if opening is not None and not opening.by_holder:
        code = f"opened_{case.origin}"
        yield Happening(opening.opened_at, code, Who.MUNICIPALITY, opening.opened_by_id)
    if case.delivered_at is None:
        return
    rows = CaseOpening.objects.within(case.municipality).filter(case__follows=case).select_related("case")
    for each in rows:
        who = Who.APPLICANT if each.by_holder else Who.MUNICIPALITY
        number = (("number", each.case.number),)
        yield Happening(each.opened_at, "followed", who, each.opened_by_id, number)


def _contact(case: Case) -> Iterator[Happening]:
    for question in case.questions.all():
        yield Happening(question.asked_at, "question_asked", Who.CASEWORKER, question.asked_by_id)
        if question.answered_at is not None:
            yield Happening(question.answered_at, "question_answered", Who.APPLICANT, question.answered_by_id)
    for meeting in case.meetings.all():
        told = (("at", meeting.at),)
        yield Happening(
            meeting.created_at, f"{meeting.kind}_booked", Who.CASEWORKER, meeting.created_by, told
        )
        if meeting.minuted_at is not None:
            yield Happening(
                meeting.minuted_at, f"{meeting.kind}_held", Who.CASEWORKER, meeting.created_by, told
            )
    for view in case.views.all():
        yield Happening(view.created_at, "view_recorded", Who.CASEWORKER, view.created_by)
    for reply in case.preliminary_replies.all():
        told_when = (("expected_on", reply.expected_on),)
        yield Happening(reply.sent_at, "preliminary_reply", Who.CASEWORKER, reply.sent_by_id, told_when)


def _decision(case: Case) -> Iterator[Happening]:
    for proposal in case.proposals.all():
        yield Happening(proposal.prepared_at, "proposal_prepared", Who.CASEWORKER, proposal.prepared_by_id)
        if proposal.state == ProposalState.RETURNED and proposal.answered_at:
            yield Happening(proposal.answered_at, "proposal_returned", Who.APPROVER, proposal.answered_by_id)
    decision = getattr(case, "decision", None)
    if decision is not None:
        yield Happening(decision.confirmed_at, "decided", Who.APPROVER, decision.confirmed_by_id)
    if case.delivered_at is not None:
        yield Happening(case.delivered_at, "delivered", Who.PLATFORM)
        opened_at = first_opened(case)
        if opened_at is not None:
            yield Happening(opened_at, "opened", Who.APPLICANT)
