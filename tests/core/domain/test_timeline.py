from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.core.domain.period import Period
from selvstyrt.core.domain.timeline import Overlapping, Timeline

START = date(2024, 1, 1)
WINDOW = Period(START, START + timedelta(80))
Values = list[int | None]


def timeline(values: Values) -> Timeline[int]:
    """A timeline with one value, or none, for each day from the start."""
    each_day = ((Period(START + timedelta(n), START + timedelta(n)), value) for n, value in enumerate(values))
    return Timeline.of((day, value) for day, value in each_day if value is not None)


values = st.lists(st.none() | st.integers(min_value=0, max_value=2), max_size=30)


def on(values: Values, day: date) -> int | None:
    n = (day - START).days
    return values[n] if 0 <= n < len(values) else None


@given(values)
def test_the_value_of_each_day_is_the_one_given(given_values: Values) -> None:
    made = timeline(given_values)
    assert all(made.at(day) == on(given_values, day) for day in WINDOW.days())


@given(values)
def test_equal_neighbours_are_one_piece(given_values: Values) -> None:
    pieces = timeline(given_values).pieces
    assert all(not (a[0].touches(b[0]) and a[1] == b[1]) for a, b in pairwise(pieces))


@given(values, values)
def test_combining_is_day_by_day(one: Values, other: Values) -> None:
    def join(left: int | None, right: int | None) -> int | None:
        return None if left is None and right is None else (left or 0) * 10 + (right or 0)

    both = timeline(one).combine(timeline(other), join)
    assert all(both.at(day) == join(on(one, day), on(other, day)) for day in WINDOW.days())


@given(values, st.integers(min_value=0, max_value=30), st.integers(min_value=0, max_value=30))
def test_within_and_gaps_make_the_whole_window(given_values: Values, start: int, length: int) -> None:
    window = Period(START + timedelta(start), START + timedelta(start + length))
    made = timeline(given_values)
    inside, gaps = made.within(window), made.gaps(window)
    for day in WINDOW.days():
        assert inside.at(day) == (on(given_values, day) if day in window else None)
        assert any(day in gap for gap in gaps) is (day in window and on(given_values, day) is None)


def test_an_open_end_stays_open_when_combined() -> None:
    hours = Timeline.of([(Period(START), 30)])
    more = Timeline.of([(Period(date(2024, 3, 1)), 5)])
    total = hours.combine(more, lambda one, other: (one or 0) + (other or 0))
    assert total.pieces == (
        (Period(START, date(2024, 2, 29)), 30),
        (Period(date(2024, 3, 1)), 35),
    )


def test_two_values_on_one_day_are_refused() -> None:
    with pytest.raises(Overlapping):
        Timeline.of([(Period(START), 1), (Period(START + timedelta(5)), 2)])


def test_map_joins_what_becomes_equal() -> None:
    assert timeline([1, 2]).map(lambda _: "same").pieces == ((Period(START, START + timedelta(1)), "same"),)
