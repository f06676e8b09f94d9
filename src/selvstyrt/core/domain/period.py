"""Period: from a date to a date, both days included; the end may be open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_DAY = timedelta(days=1)


class NotAPeriod(ValueError):
    """The end lies before the start."""


@dataclass(frozen=True, order=True, slots=True)
class Period:
    """`valid_from` to `valid_to`, both inclusive; `valid_to=None` means until further notice."""

    valid_from: date
    valid_to: date | None = None

    def __post_init__(self) -> None:
        if self.valid_to is not None and self.valid_to < self.valid_from:
            raise NotAPeriod("A period cannot end before it starts")

    @property
    def last(self) -> date:
        """The last day, `date.max` when open: for comparing, not for showing."""
        return self.valid_to or date.max

    def __contains__(self, day: date) -> bool:
        return self.valid_from <= day <= self.last

    def overlap(self, other: Period) -> Period | None:
        """The days both have, or None."""
        start, last = max(self.valid_from, other.valid_from), min(self.last, other.last)
        return None if last < start else Period(start, None if last == date.max else last)

    def touches(self, other: Period) -> bool:
        """True when the two overlap or lie side by side with no day between."""
        first, second = sorted((self, other), key=lambda each: each.valid_from)
        return first.last == date.max or first.last + _DAY >= second.valid_from

    def without(self, other: Period) -> list[Period]:
        """What is left of this period when the other is taken out: none, one or two periods."""
        if self.overlap(other) is None:
            return [self]
        left = []
        if self.valid_from < other.valid_from:
            left.append(Period(self.valid_from, other.valid_from - _DAY))
        if other.last < self.last:
            left.append(Period(other.last + _DAY, self.valid_to))
        return left

    @property
    def length(self) -> int | None:
        """Number of days, None when open."""
        return None if self.valid_to is None else (self.valid_to - self.valid_from).days + 1

    def days(self) -> Iterator[date]:
        """Each day; an open period never stops."""
        day = self.valid_from
        while day <= self.last:
            yield day
            day += _DAY
