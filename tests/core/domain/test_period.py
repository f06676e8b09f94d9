from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.core.domain.period import NotAPeriod, Period

YEAR = date(2024, 1, 1)
days = st.integers(min_value=0, max_value=40).map(lambda n: YEAR + timedelta(n))
WINDOW = [YEAR + timedelta(n) for n in range(-2, 60)]


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start = draw(days)
    last = draw(st.none() | st.integers(min_value=0, max_value=15).map(lambda n: start + timedelta(n)))
    return Period(start, last)


def covered(*many: Period) -> set[date]:
    return {day for day in WINDOW if any(day in each for each in many)}


def test_both_ends_are_included() -> None:
    february = Period(date(2024, 2, 1), date(2024, 2, 29))
    assert february.length == 29
    assert list(february.days())[-1] == date(2024, 2, 29)
    assert date(2024, 3, 1) not in february


def test_an_end_before_the_start_is_no_period() -> None:
    with pytest.raises(NotAPeriod):
        Period(date(2024, 2, 2), date(2024, 2, 1))


def test_an_open_period_has_no_length() -> None:
    assert Period(YEAR).length is None
    assert date.max in Period(YEAR)


@given(periods(), periods())
def test_overlap_is_the_days_that_both_have(one: Period, other: Period) -> None:
    shared = one.overlap(other)
    assert shared == other.overlap(one)
    assert (covered(shared) if shared else set()) == covered(one) & covered(other)


@given(periods(), periods())
def test_what_is_left_and_what_is_shared_make_the_whole(one: Period, other: Period) -> None:
    left = one.without(other)
    assert covered(*left) == covered(one) - covered(other)
    assert sum(len(covered(each)) for each in left) == len(covered(*left))


@given(periods(), periods())
def test_touching_means_that_no_day_lies_between(one: Period, other: Period) -> None:
    first, second = sorted((one, other), key=lambda each: each.valid_from)
    between = {day for day in WINDOW if first.last < day < second.valid_from}
    assert one.touches(other) is other.touches(one) is (not between)
