"""Timeline: values over periods, combined instead of looped over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Generic, TypeVar

from selvstyrt.core.domain.period import Period

T = TypeVar("T")
U = TypeVar("U")
V = TypeVar("V")
_DAY = timedelta(days=1)


class Overlapping(ValueError):
    """Two values were given for the same day."""


@dataclass(frozen=True, slots=True)
class Timeline(Generic[T]):
    """At most one value for each day, as (period, value) pieces in order; equal neighbours are one piece."""

    pieces: tuple[tuple[Period, T], ...] = ()

    @classmethod
    def of(cls, pieces: Iterable[tuple[Period, T]]) -> Timeline[T]:
        """A timeline of these pieces in any order; two pieces on one day raise Overlapping."""
        ordered = sorted(pieces, key=lambda piece: piece[0].valid_from)
        joined: list[tuple[Period, T]] = []
        for period, value in ordered:
            if joined:
                last_period, last_value = joined[-1]
                if last_period.overlap(period) is not None:
                    raise Overlapping(f"Two values on {period.valid_from.isoformat()}")
                if last_value == value and last_period.touches(period):
                    joined[-1] = (Period(last_period.valid_from, period.valid_to), value)
                    continue
            joined.append((period, value))
        return cls(tuple(joined))

    def __iter__(self) -> Iterator[tuple[Period, T]]:
        return iter(self.pieces)

    def at(self, day: date) -> T | None:
        """The value on this day, or None where there is none."""
        return next((value for period, value in self.pieces if day in period), None)

    def map(self, change: Callable[[T], U]) -> Timeline[U]:
        return Timeline.of((period, change(value)) for period, value in self.pieces)

    def combine(self, other: Timeline[U], join: Callable[[T | None, U | None], V | None]) -> Timeline[V]:
        """Both timelines day by day through `join`; days for which it answers None are left empty."""
        joined = []
        for period in _shared_cuts([p for p, _ in self.pieces] + [p for p, _ in other.pieces]):
            value = join(self.at(period.valid_from), other.at(period.valid_from))
            if value is not None:
                joined.append((period, value))
        return Timeline.of(joined)

    def within(self, window: Period) -> Timeline[T]:
        """Only the days inside the window."""
        cut = ((period.overlap(window), value) for period, value in self.pieces)
        return Timeline.of((period, value) for period, value in cut if period is not None)

    def gaps(self, window: Period) -> list[Period]:
        """The periods inside the window that have no value."""
        left = [window]
        for period, _ in self.pieces:
            left = [rest for each in left for rest in each.without(period)]
        return left


def _shared_cuts(periods: list[Period]) -> list[Period]:
    """The smallest set of periods such that each given one is a whole number of them."""
    starts = {period.valid_from for period in periods}
    starts |= {period.valid_to + _DAY for period in periods if period.valid_to not in (None, date.max)}
    ordered = sorted(starts)
    cuts = [Period(start, after - _DAY) for start, after in pairwise(ordered)]
    if any(period.last == date.max for period in periods):
        cuts.append(Period(ordered[-1]))
    return cuts
