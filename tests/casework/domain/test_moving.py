"""Days of a move: what is certain, what is wished for, and what nobody covers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.moving import Moving, Risk, check_moving_day, coverage, send_by
from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.period import Period

MOVES = date(2026, 8, 15)
OLD = Period(date(2025, 1, 1), date(2026, 12, 31))


def move(*, overlap: bool = True, new: Period | None = None, old: Period = OLD) -> Moving:
    return Moving(MOVES, old, overlap, new)


def test_undecided_and_no_overlap_leaves_every_day_from_the_move_on_bare() -> None:
    found = coverage(move(overlap=False))
    assert found.old == Period(date(2025, 1, 1), date(2026, 8, 14))
    assert (found.gap, found.bare, found.wished) == (Period(MOVES), (Period(MOVES),), None)
    assert found.risk is Risk.BARE


def test_overlap_reaches_to_the_old_decisions_last_day_and_no_further() -> None:
    found = coverage(move())
    assert found.wished == Period(MOVES, date(2026, 12, 31))
    assert found.bare == (Period(date(2027, 1, 1)),)
    assert found.risk is Risk.BARE


def test_an_open_ended_old_decision_makes_all_of_it_a_wish() -> None:
    found = coverage(move(old=Period(date(2025, 1, 1))))
    assert (found.wished, found.bare, found.risk) == (Period(MOVES), (), Risk.WISH)


def test_a_new_decision_from_the_moving_day_leaves_no_day() -> None:
    found = coverage(move(new=Period(MOVES, date(2028, 8, 14))))
    assert (found.gap, found.wished, found.bare, found.risk) == (None, None, (), Risk.NONE)


def test_a_new_decision_a_week_late_leaves_a_week_that_is_only_wished_for() -> None:
    found = coverage(move(new=Period(date(2026, 8, 22))))
    assert found.gap == found.wished == Period(MOVES, date(2026, 8, 21))
    assert found.gap is not None
    assert found.gap.length == 7
    assert found.risk is Risk.WISH


def test_an_old_decision_that_ends_before_the_move_leaves_days_before_it_too() -> None:
    found = coverage(
        move(old=Period(date(2025, 1, 1), date(2026, 7, 31)), new=Period(MOVES, date(2027, 8, 14)))
    )
    assert found.gap == Period(date(2026, 8, 1), date(2026, 8, 14))
    assert found.bare == (found.gap,)
    assert found.wished is None


def test_an_old_decision_that_begins_after_the_move_is_at_most_a_wish() -> None:
    found = coverage(move(old=Period(date(2026, 9, 1), date(2026, 9, 30))))
    assert found.old is None
    assert found.wished == Period(date(2026, 9, 1), date(2026, 9, 30))
    assert found.bare == (Period(MOVES, date(2026, 8, 31)), Period(date(2026, 10, 1)))


days = st.dates(min_value=date(2025, 1, 1), max_value=date(2028, 12, 31))
periods = st.tuples(days, st.none() | st.integers(0, 900)).map(
    lambda each: Period(each[0], None if each[1] is None else each[0] + timedelta(days=each[1]))
)


@given(days, periods, st.booleans(), st.none() | periods)
def test_each_day_from_the_old_decision_until_the_new_one_is_told_once(
    moving_on: date, old: Period, overlap: bool, new: Period | None
) -> None:
    found = coverage(Moving(moving_on, old, overlap, new))
    first = old.valid_from if found.old else moving_on
    last = new.valid_from if new else date(2029, 12, 31)
    for number in range((last - first).days):
        day = first + timedelta(days=number)
        certain = found.old is not None and day in found.old
        in_gap = found.gap is not None and day in found.gap
        assert certain != in_gap
        if in_gap:
            assert len([each for each in (found.wished, *found.bare) if each and day in each]) == 1
        if certain:
            assert day < moving_on
        if found.wished and day in found.wished:
            assert overlap
            assert day in old


@given(days, periods, periods)
def test_no_day_is_called_certain_that_the_old_municipality_is_not_responsible_for(
    moving_on: date, old: Period, new: Period
) -> None:
    found = coverage(Moving(moving_on, old, True, new))
    assert found.old is None or found.old.last < moving_on


def test_a_day_that_can_only_be_a_slip_is_refused() -> None:
    check_moving_day(MOVES, date(2026, 5, 4))
    for wrong in (date(2006, 8, 15), date(2062, 8, 15)):
        with pytest.raises(Refused, match="day_far_away"):
            check_moving_day(wrong, date(2026, 5, 4))


def test_send_by_lets_the_target_fall_on_the_day_before_the_move() -> None:
    assert send_by(MOVES, 56) == date(2026, 6, 19)
    assert date(2026, 6, 19) + timedelta(days=56) == date(2026, 8, 14)
    assert send_by(MOVES, None) is None
