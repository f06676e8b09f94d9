"""What the rules look at: the case as it is weighed, with or without the terms of a proposal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from selvstyrt.casework.domain.family import Wish
from selvstyrt.casework.domain.hearing import Notice
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.norm import Norm
from selvstyrt.rules.domain.outcome import Result


@dataclass(frozen=True, slots=True)
class WeighedLine:
    """One line that is assessed; minutes a week. `service` is empty while no kind is chosen."""

    area: str
    service: str
    asked: int
    found: int
    reason: str = ""
    own_words: str = ""

    @property
    def is_reduced(self) -> bool:
        """Less than asked, refusal included."""
        return self.found < self.asked

    @property
    def is_refused(self) -> bool:
        return self.asked > 0 and self.found == 0


@dataclass(frozen=True, slots=True)
class Before:
    """The decision the person has had: minutes a week, from and to, and by area of life where it is known."""

    minutes: int
    valid_from: date
    valid_to: date | None
    areas: tuple[tuple[str, int], ...] = ()

    def runs_on(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_to is None or self.valid_to >= day)


@dataclass(frozen=True, slots=True)
class HoursElsewhere:
    """Assistance from another payer, in minutes a week."""

    kind: str
    payer: str
    minutes: int


@dataclass(frozen=True, slots=True)
class LetterToBe:
    """What a letter of the decision will say, as it is written for one addressee, and what it must tell in it: until
    when one can complain, who decides the complaint, and the address it is sent to. Empty: nobody knows.
    """

    text: str
    until: str
    decided_by: str
    send_to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WeighedTerms:
    """What the caseworker adds to make a proposal."""

    valid_from: date
    valid_to: date | None
    reasons: str
    conditions: str
    co_payment: str = ""
    letters: tuple[LetterToBe, ...] = ()


@dataclass(frozen=True, slots=True)
class Weighed:
    """The case as the rules see it. `terms` is None until someone prepares a proposal; `countable` holds the least
    and most minutes that count towards the right (None: not known); `thresholds` the law's, in minutes a week;
    `is_documented` tells that the minutes of a home visit are in the file.
    """

    on: date
    lines: tuple[WeighedLine, ...]
    result: Result | None = None
    countable: tuple[int, int | None] | None = None
    thresholds: tuple[int, ...] = ()
    months_low: int | None = None
    elsewhere: tuple[HoursElsewhere, ...] = ()
    before: Before | None = None
    duty_considered: str = ""
    best_interests: str = ""
    crpd_is_law: bool = False
    notices: tuple[Notice, ...] = ()
    wishes: tuple[Wish, ...] = ()
    norms: tuple[Norm, ...] = ()
    is_documented: bool = False
    terms: WeighedTerms | None = None

    @property
    def reduced(self) -> tuple[WeighedLine, ...]:
        """In the order of the areas of life, whatever order the rows were read in."""
        order = [area.value for area in LifeArea]
        cut = (line for line in self.lines if line.is_reduced)
        return tuple(
            sorted(cut, key=lambda line: (order.index(line.area), line.asked, line.found, line.reason))
        )

    @property
    def found(self) -> int:
        return sum(line.found for line in self.lines)

    @property
    def asked(self) -> int:
        return sum(line.asked for line in self.lines)

    @property
    def starts(self) -> date:
        """The first day of the proposal, or the day of the assessment until there is one."""
        return self.terms.valid_from if self.terms else self.on

    def texts(self) -> Iterator[str]:
        """Everything that gives a ground for the result."""
        for line in self.reduced:
            yield line.reason
        yield self.duty_considered
        if self.terms:
            yield self.terms.reasons
