"""Problem: what is to be rostered – the need, the people, what stands already, and what everybody wants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import IntEnum, StrEnum

from selvstyrt.rostering.domain.oslo import day_span, weeks_between
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rules.domain.working_time import WorkingFacts


class WorkKind(StrEnum):
    """What the assistant does: awake by day or night, or resting at the place of work (passive work)."""

    ACTIVE = "active"
    WAKING_NIGHT = "waking_night"
    RESTING_NIGHT = "resting_night"

    @property
    def is_passive(self) -> bool:
        return self is WorkKind.RESTING_NIGHT

    @property
    def is_night(self) -> bool:
        return self is not WorkKind.ACTIVE


class Want(StrEnum):
    """What may be weighed; law, agreements and absences never are."""

    COVER = "cover"
    WISHES = "wishes"
    SUNDAYS = "sundays"
    NIGHTS = "nights"
    CONTINUITY = "continuity"
    SHORT_SHIFTS = "short_shifts"


class Weight(IntEnum):
    """How much a want weighs, in plain words."""

    OFF = 0
    IF_POSSIBLE = 1
    NORMALLY = 3
    STRONGLY = 9


@dataclass(frozen=True, slots=True)
class Need:
    """So many assistants from start to end. `cuts`: instants at which one assistant may hand over to another.

    `alongside`: it lies on top of other needs on purpose. All who take it have the skills.
    """

    name: str
    span: Span
    kind: WorkKind = WorkKind.ACTIVE
    assistants: int = 1
    skills: frozenset[str] = frozenset()
    cuts: tuple[int, ...] = ()
    alongside: bool = False


@dataclass(frozen=True, slots=True)
class Shift:
    """One assistant at work from start to end, in one kind of work. `need`: the name of what it covers, or empty."""

    assistant: str
    span: Span
    kind: WorkKind = WorkKind.ACTIVE
    need: str = ""


@dataclass(frozen=True, slots=True)
class Contract:
    """Minutes a week on average over the roster, from least to most."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Assistant:
    """Who may work, under which rules, and when.

    `available`: None is always. `elsewhere`: work for others, never shown to anyone. `worked`: what was done before
    the roster starts, for rest and averages. `averaging_weeks`: over how many weeks normal hours are averaged, from
    `averaging_from` (a Monday), as agreed. `night_worker`: regularly works at night, as a person judges.
    """

    name: str
    contract: Contract | None = None
    facts: WorkingFacts = field(default_factory=WorkingFacts)
    averaging_weeks: int = 1
    averaging_from: date | None = None
    skills: frozenset[str] = frozenset()
    under_18: bool = False
    night_worker: bool = True
    available: tuple[Span, ...] | None = None
    absent: tuple[Span, ...] = ()
    elsewhere: tuple[Span, ...] = ()
    worked: tuple[Shift, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """From −2 (please not) to +2 (very much so) for work in this time."""

    assistant: str
    span: Span
    value: int


@dataclass(frozen=True, slots=True)
class Problem:
    """A roster to be made for `weeks` weeks from a Monday.

    `shortest` and `longest`: minutes of a working period that the engine builds; what stands alone may be shorter.
    `split_shifts`: may a working period have a pause in it? `budget`: minutes there are to spend.
    """

    first_day: date
    weeks: int
    needs: tuple[Need, ...]
    assistants: tuple[Assistant, ...]
    fixed: tuple[Shift, ...] = ()
    wishes: tuple[Wish, ...] = ()
    never_together: tuple[tuple[str, str], ...] = ()
    shortest: int = 0
    longest: int | None = None
    split_shifts: bool = False
    budget: int | None = None
    weights: Mapping[Want, Weight] = field(default_factory=dict)

    @property
    def span(self) -> Span:
        return day_span(self.first_day, 7 * self.weeks)

    @property
    def last_day(self) -> date:
        return self.first_day + timedelta(days=7 * self.weeks - 1)

    def week_spans(self) -> list[Span]:
        return weeks_between(self.first_day, self.weeks)

    def weight(self, want: Want) -> Weight:
        return self.weights.get(want, Weight.NORMALLY)

    def assistant(self, name: str) -> Assistant:
        return next(each for each in self.assistants if each.name == name)
