"""Step: one step of an explanation, with the steps it rests on, down to the facts and the dated values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from selvstyrt.rules.domain.coded import Coded
from selvstyrt.rules.domain.outcome import Certainty
from selvstyrt.rules.domain.question import Value

# Answers that say that nobody has answered.
UNSAID = frozenset({"not_known", "not_said", "not_judged"})


class StepKind(Coded):
    """Worked out, found out, judged by a person, or a dated value of the law."""

    RULE = "rule"
    FACT = "fact"
    JUDGMENT = "judgment"
    VALUE = "value"

    @classmethod
    def group(cls) -> str:
        return "step"


@dataclass(frozen=True, slots=True)
class Source:
    """Where it stands: paragraph, title, address; of a dated value its first day and how certain it is."""

    paragraph: str
    title: str = ""
    href: str = ""
    valid_from: date | None = None
    certainty: Certainty | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """`possible`: every value it takes over what is open (one: it is known; None in it: a rate is not known).

    `names` and `answers` (member → names) by language. `again`: its own steps stand earlier in the same tree.
    `given`: a fact that was given, not assumed to be nought.
    """

    name: str
    kind: StepKind
    names: Mapping[str, str]
    period: str
    possible: tuple[Value | None, ...]
    unit: str
    source: Source
    steps: tuple[Step, ...] = ()
    again: bool = False
    given: bool = True
    answers: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def all(self) -> Iterator[Step]:
        """This step and everything it rests on, depth first."""
        yield self
        for step in self.steps:
            yield from step.all()

    @property
    def uncertain(self) -> tuple[Step, ...]:
        """The dated values below that are not confirmed in the text of the law, or not known."""
        found = {
            step.name: step
            for step in self.all()
            if step.kind is StepKind.VALUE
            and (step.source.certainty is not Certainty.CONFIRMED or None in step.possible)
        }
        return tuple(found.values())

    @property
    def is_unsaid(self) -> bool:
        """A fact the case says nothing of, where that leaves it not known: it is not taken as nought, none or no."""
        return not self.given and all(value is None or value in UNSAID for value in self.possible)

    @property
    def unsaid(self) -> tuple[str, ...]:
        """The facts below that are not known because nobody said them."""
        return tuple(dict.fromkeys(step.name for step in self.all() if step.is_unsaid))

    @property
    def unsaid_births(self) -> tuple[str, ...]:
        """The dates of birth below that nobody gave, for which no day can stand in."""
        births = (step.name for step in self.all() if not step.given and step.name.endswith("birth_date"))
        return tuple(dict.fromkeys(births))

    @property
    def is_said(self) -> bool:
        """False for what rests on facts of which the case names none."""
        facts = [step for step in self.all() if step.kind in (StepKind.FACT, StepKind.JUDGMENT)]
        return not facts or any(step.given for step in facts)
