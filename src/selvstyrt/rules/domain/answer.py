"""Answer: what the law says to a question, with the tree behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from selvstyrt.rules.domain.question import Question, Value
from selvstyrt.rules.domain.step import Step, StepKind


@dataclass(frozen=True, slots=True)
class Answer:
    """`possible`: every answer over what is open, ascending; None in it: a rate is not known.

    `find_out`: the open facts that could change it, in the order that settles it fastest; then those that nobody
    has said and without which it is not known.
    `beyond_reading`: the day lies after the law was read, so later changes are not in it.
    """

    question: Question
    possible: tuple[Value | None, ...]
    explanation: Step
    find_out: tuple[str, ...]
    law_version: str
    read_as_of: date
    beyond_reading: bool

    @property
    def is_known(self) -> bool:
        return len(self.possible) == 1 and self.possible[0] is not None

    @property
    def assumed(self) -> tuple[str, ...]:
        """Facts it rests on that the case does not name: taken as nought, none or no."""
        facts = (step for step in self.explanation.all() if step.kind in (StepKind.FACT, StepKind.JUDGMENT))
        return tuple(dict.fromkeys(step.name for step in facts if not step.given and not step.is_unsaid))
