"""Interval: a whole number that is known to lie between two ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from selvstyrt.core.domain.hours import WEEK, Hours


class IntervalError(ValueError):
    """The lower end is negative or lies above the upper end."""


@dataclass(frozen=True, slots=True)
class Interval:
    """From `low` to `high`, both included; `high=None` means that no upper end is known. Never negative."""

    low: int
    high: int | None

    def __post_init__(self) -> None:
        if self.low < 0 or (self.high is not None and self.high < self.low):
            raise IntervalError(f"{self.low} to {self.high}")

    @classmethod
    def exactly(cls, value: int) -> Interval:
        return cls(value, value)

    @classmethod
    def hours(cls, low: Hours, high: Hours | None = None) -> Interval:
        """Minutes a week between these hours; with one argument exactly these hours."""
        return cls(low.minutes, (low if high is None else high).minutes)

    @property
    def is_exact(self) -> bool:
        return self.low == self.high

    def __add__(self, other: Interval) -> Interval:
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(self.low + other.low, high)

    @classmethod
    def total(cls, many: Iterable[Interval]) -> Interval:
        return sum(many, NOTHING)


NOTHING = Interval(0, 0)
ANY_DURATION = Interval(0, None)
ANY_HOURS = Interval(0, WEEK.minutes)
