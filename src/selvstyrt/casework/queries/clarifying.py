"""What stands to be clarified in a case: what is open, and what has been answered by whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from selvstyrt.casework.domain.clarifications.clarification import Clarification, still_open
from selvstyrt.casework.domain.clarifications.rules import clarifications_of
from selvstyrt.casework.domain.clarifications.weighed import Weighed
from selvstyrt.casework.models import Case, ClarificationAnswer
from selvstyrt.core.domain.errors import Message
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.queries.persons import person_cards


@dataclass(frozen=True, slots=True)
class Answered:
    """A warning that a named person has answered for the facts as they are."""

    clarification: Clarification
    answer: ClarificationAnswer
    name: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How the clarifications of a case stand: the open ones stop it."""

    open: list[Clarification]
    answered: list[Answered]

    @property
    def warnings(self) -> list[Clarification]:
        """The open ones that a reason would close."""
        return [each for each in self.open if not each.blocks]


def standing_of(
    case: Case, guards: Sequence[Message], weighed: Weighed | None, known: Iterable[PersonCard | None] = ()
) -> Standing:
    """The guards and rules with the answers that stand, for who has been let to see the case.

    `known` saves a query for names that have been read already.
    """
    found = clarifications_of(guards, weighed)
    is_any = found and getattr(case, "has_answers", True)
    rows = list(ClarificationAnswer.objects.within(case.municipality).filter(case=case)) if is_any else []
    answers = {(row.code, row.fingerprint): row for row in rows}
    answered = [each for each in found if not each.blocks and (each.code, each.fingerprint) in answers]
    who = {answers[each.code, each.fingerprint].answered_by_id for each in answered}
    names = {card.id: card.name for card in known if card}
    names |= (
        {card.id: card.name for card in person_cards(who - names.keys()).values()}
        if who - names.keys()
        else {}
    )
    return Standing(
        open=still_open(found, answers),
        answered=[
            Answered(each, row, names.get(row.answered_by_id, ""))
            for each in answered
            for row in [answers[each.code, each.fingerprint]]
        ],
    )
