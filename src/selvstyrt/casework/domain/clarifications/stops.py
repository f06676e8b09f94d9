"""What the law demands: the guards of preparing, each with its paragraph. They block until the facts change."""

from __future__ import annotations

from collections.abc import Iterable

from selvstyrt.casework.domain.clarifications.clarification import Clarification, Weight
from selvstyrt.core.domain.errors import Message

# Guard -> where it stands. Empty: our rule, not law.
PARAGRAPHS = {
    "disqualified": "fvl § 6",
    "need_unanswered": "fvl §§ 24–25",
    "no_lines": "fvl § 17",
    "reduction_without_reason": "fvl §§ 24–25",
    "reason_is_threshold": "pbrl § 2-1, fvl § 25",
    "law_not_assessed": "pbrl § 2-1 d",
    "law_not_known": "fvl § 17",
    "view_missing": "pbrl § 3-1",
    "child_not_heard": "pbrl § 3-1, fvl § 17",
    "parent_not_heard": "pbrl § 3-1, fvl § 17",
    "best_interests_missing": "Grl. § 104",
    "duty_not_considered": "hol § 3-8",
    "duty_on_threshold_alone": "hol § 3-8",
}


def stops_of(guards: Iterable[Message]) -> list[Clarification]:
    """The open guards as clarifications that block, in their order."""
    return [_stop(guard, guard.code.rpartition(".")[2]) for guard in guards]


def _stop(guard: Message, name: str) -> Clarification:
    return Clarification(
        code=name,
        weight=Weight.BLOCKS,
        paragraph=PARAGRAPHS[name],
        message=guard,
        clears=f"casework.clarify.{name}.clears",
    )
