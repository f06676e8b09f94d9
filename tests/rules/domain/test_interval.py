"""Interval: whole numbers between two ends."""

from __future__ import annotations

import pytest

from selvstyrt.core.domain.hours import Hours
from selvstyrt.rules.domain.interval import NOTHING, Interval, IntervalError


@pytest.mark.parametrize(("low", "high"), [(-1, 0), (2, 1), (-1, None)])
def test_impossible_ends_are_refused(low: int, high: int | None) -> None:
    with pytest.raises(IntervalError):
        Interval(low, high)


def test_sums_add_both_ends_and_an_open_end_stays_open() -> None:
    assert Interval.total([Interval(1, 2), Interval.exactly(10)]) == Interval(11, 12)
    assert Interval(1, 2) + Interval(3, None) == Interval(4, None)
    assert Interval.total([]) == NOTHING


def test_hours_are_minutes() -> None:
    assert Interval.hours(Hours.of("37.5")) == Interval(2250, 2250)
    assert not Interval.hours(Hours.of(1), Hours.of(2)).is_exact
