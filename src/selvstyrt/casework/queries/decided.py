"""A decision as the applicant and the office read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from selvstyrt.casework.domain.clocks import Clock
from selvstyrt.casework.domain.proposal import ProposalContent, from_json
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case, Decision
from selvstyrt.casework.queries.clocks import clocks_of_case
from selvstyrt.casework.queries.deliveries import CarriedLetter, decision_of, deliveries_of
from selvstyrt.casework.queries.seen import MUNICIPAL, case_seen
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.letters.domain.handover import LetterCard
from selvstyrt.letters.queries import letters_about
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.queries import person_cards
from selvstyrt.rules.domain.outcome import Outcome
from selvstyrt.rules.domain.outcome_json import outcome_from_json

REACHED = (CaseState.DELIVERED, CaseState.CLOSED)


@dataclass(frozen=True, slots=True)
class SentTo:
    """One addressee and how far that letter has come."""

    name: str
    letter: CarriedLetter


@dataclass(frozen=True, slots=True)
class Decided:
    """The decision with everything its page shows. `sent_to` is for the office alone."""

    case: Case
    decision: Decision
    content: ProposalContent
    outcome: Outcome
    holder: PersonCard
    confirmed_by: PersonCard
    letters: list[LetterCard]
    clocks: tuple[Clock, ...]
    sent_to: list[SentTo]

    @property
    def has_failed(self) -> bool:
        return any(each.letter.has_failed for each in self.sent_to)


def decided(actor: Actor, case_id: UUID, today: date) -> Decided:
    """The decision, or NotSeen: before it is made for the office, before it is delivered for everyone
    else.
    """
    case = case_seen(actor, case_id)
    decision = decision_of(case)
    is_office = actor.role in MUNICIPAL
    if decision is None or not (is_office or case.state in REACHED):
        raise NotSeen
    carried = deliveries_of(case) if is_office else []
    cards = person_cards({case.holder_id, decision.confirmed_by_id, *(each.addressee for each in carried)})
    content = from_json(decision.proposal.content)
    return Decided(
        case=case,
        decision=decision,
        content=content,
        outcome=outcome_from_json(content.outcome),
        holder=cards[case.holder_id],
        confirmed_by=cards[decision.confirmed_by_id],
        letters=[each for each in letters_about(actor, case.id) if each.id in _carrying(decision)],
        clocks=clocks_of_case(case, today),
        sent_to=[SentTo(cards[each.addressee].name, each) for each in carried],
    )


def _carrying(decision: Decision) -> set[UUID]:
    """The letters that carry this decision; the case may have many others."""
    return {each.letter_id for each in decision.letters.all()}
