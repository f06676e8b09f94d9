"""Proposals: what waits for an approver, as it stands, and what changed since the one sent back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import CharField, UUIDField

from selvstyrt.casework.domain.decision import ProposalState
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.proposal import (
    Change,
    CoPayment,
    Elsewhere,
    HeardWords,
    ProposalContent,
    ProposedLine,
    changes,
    from_json,
)
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import (
    Assessment,
    AssessmentLine,
    Case,
    OtherArena,
    Proposal,
    Question,
    SentItem,
    StatedView,
)
from selvstyrt.casework.queries.law import law_facts
from selvstyrt.casework.queries.seen import case_seen, seen_cases
from selvstyrt.core.composed import Composed, given
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.domain.period import Period
from selvstyrt.people.queries import person_cards
from selvstyrt.rules.domain.facts_json import facts_to_json
from selvstyrt.rules.domain.outcome import Outcome
from selvstyrt.rules.domain.outcome_json import outcome_to_json


@dataclass(frozen=True, slots=True)
class Waiting:
    """A proposal in the approver's list. `is_own`: prepared by the approver, who can then not confirm it."""

    case: UUID
    case_number: str
    holder: str
    number: int
    prepared_by: str
    prepared_at: datetime
    received_at: datetime | None
    urgent: bool
    is_own: bool


@dataclass(frozen=True, slots=True)
class Terms:
    """What the caseworker adds to the assessment to make a proposal of it."""

    period: Period
    free_use_over_year: bool
    conditions: str
    reasons: str
    contact_name: str
    contact_phone: str
    co_payment: CoPayment | None = None  # None: nothing is told
    co_payment_words: str = ""


def waiting_proposals(actor: Actor) -> list[Waiting]:
    """What waits for confirmation in the approver's municipality: urgent first, then by when it was
    prepared.
    """
    if actor.role is not Role.APPROVER:
        return []
    cases = seen_cases(actor).filter(state=CaseState.PREPARED)
    rows = list(
        Proposal.objects.within(actor.municipality or "")
        .filter(state=ProposalState.WAITING, case__in=cases)
        .select_related("case")
        .defer("content")
        .order_by("-case__urgent", "prepared_at")[:200]
    )
    names = person_cards({row.prepared_by_id for row in rows} | {row.case.holder_id for row in rows})
    return [
        Waiting(
            case=row.case_id,
            case_number=row.case.number or "",
            holder=names[row.case.holder_id].name,
            number=row.number,
            prepared_by=names[row.prepared_by_id].name,
            prepared_at=row.prepared_at,
            received_at=row.case.received_at,
            urgent=row.case.urgent,
            is_own=row.prepared_by_id == actor.person,
        )
        for row in rows
    ]


def next_to_answer(actor: Actor) -> Waiting | None:
    """The first in the approver's list that the approver may answer; None for other roles."""
    return next((each for each in waiting_proposals(actor) if not each.is_own), None)


def waiting_proposal(actor: Actor, case_id: UUID) -> Proposal:
    """The proposal of the case that waits, or NotSeen."""
    case = case_seen(actor, case_id)
    found: Proposal | None = case.proposals.select_related("case").filter(state=ProposalState.WAITING).first()
    if found is None:
        raise NotSeen
    return found


_RETURNED = Composed(
    lambda: (
        Proposal.objects.within(given("municipality", CharField()))
        .filter(case=given("case", UUIDField()), state=ProposalState.RETURNED)
        .order_by("-number")[:1]
    )
)


def last_returned(case: Case) -> Proposal | None:
    """The proposal that was sent back last."""
    found = _RETURNED.rows(municipality=case.municipality, case=case.id)
    return found[0] if found else None


def changes_since_returned(proposal: Proposal) -> list[Change] | None:
    """What changed since the one sent back; None when none was."""
    before = last_returned(proposal.case)
    if before is None or before.number > proposal.number:
        return None
    return changes(from_json(before.content), from_json(proposal.content))


def news_since(case: Case, moment: datetime) -> int:
    """How many things the applicant has sent since the moment: what a proposal of then does not rest on."""
    sent = (
        SentItem.objects.within(case.municipality)
        .filter(case=case, sent_at__gt=moment)
        .exclude(kind="answer")
    )
    answers = Question.objects.within(case.municipality).filter(case=case, answered_at__gt=moment)
    return int(sent.count() + answers.count())


def content_now(case: Case, outcome: Outcome, terms: Terms, today: date) -> ProposalContent:
    """The case as it is assessed now, made into the content of a proposal with these terms."""
    own = case.municipality
    assessment = Assessment.objects.within(own).get(case=case)
    facts = law_facts(case, today)
    if facts is None:
        raise LookupError("A case with an assessment has facts")
    return ProposalContent(
        period=terms.period,
        free_use_over_year=terms.free_use_over_year,
        conditions=terms.conditions.strip(),
        reasons=terms.reasons.strip(),
        duty_considered=assessment.duty_considered,
        best_interests=assessment.best_interests,
        contact_name=terms.contact_name.strip(),
        contact_phone=terms.contact_phone.strip(),
        lines=tuple(_line(row) for row in sorted(assessment.lines.select_related("need"), key=_place)),
        views=tuple(
            HeardWords(view.whose, view.text, view.heard_on)
            for view in StatedView.objects.within(own).filter(case=case)
        ),
        elsewhere=tuple(
            Elsewhere(row.kind, row.payer, row.minutes_a_week)
            for row in OtherArena.objects.within(own).filter(application__case=case)
        ),
        facts=facts_to_json(facts),
        outcome=outcome_to_json(outcome),
        law_version=outcome.law_version,
        co_payment=terms.co_payment.value if terms.co_payment else "",
        co_payment_words=terms.co_payment_words.strip() if terms.co_payment is CoPayment.ASKED else "",
    )


def _place(row: AssessmentLine) -> tuple[int, datetime]:
    """In the order of the areas of life, as on the assessment: a line split off stands beside the other."""
    return list(LifeArea).index(LifeArea(row.area)), row.created_at


def _line(row: AssessmentLine) -> ProposedLine:
    need = row.need
    if row.assessed_minutes is None:
        raise LookupError("The guards let no line through that is not assessed")
    return ProposedLine(
        key=str(need.id if need else row.id),
        area=row.area,
        service=row.service,
        own_words=need.own_words if need else "",
        asked_minutes=row.asked_minutes,
        granted_minutes=row.assessed_minutes,
        helpers=row.helpers,
        at_night=row.at_night,
        reason=row.reason,
    )
