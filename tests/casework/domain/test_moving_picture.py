"""The picture of a move: bars where the days are, marks in order, nothing outside the frame."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from tests.casework.domain.test_moving import days, periods

from selvstyrt.casework.domain.moving import Moving, coverage
from selvstyrt.casework.domain.moving_picture import WIDTH, picture
from selvstyrt.core.domain.period import Period

TODAY = date(2026, 5, 4)


def test_the_bars_of_both_rows_stand_side_by_side_and_the_open_one_reaches_the_edge() -> None:
    moving_on = date(2026, 8, 15)
    found = coverage(Moving(moving_on, Period(date(2025, 1, 1), date(2026, 12, 31)), True))
    drawn = picture(found, {"moving": moving_on, "old_last": date(2026, 12, 31)}, TODAY)
    assert (drawn.first, drawn.last) == (date(2026, 4, 20), date(2027, 1, 15))
    bars = {bar.code: bar for bar in drawn.bars}
    assert bars["old"].x == 0
    assert bars["old"].width == bars["wished"].x
    assert bars["wished"].x + bars["wished"].width == bars["bare"].x
    assert bars["bare"].x + bars["bare"].width == WIDTH
    assert bars["bare"].goes_on
    assert not bars["wished"].goes_on
    assert [(mark.code, mark.day) for mark in drawn.marks] == [
        ("moving", moving_on),
        ("old_last", date(2026, 12, 31)),
    ]
    assert drawn.marks[0].x == bars["wished"].x


@given(days, periods, periods)
def test_nothing_is_drawn_outside_the_frame(moving_on: date, old: Period, new: Period) -> None:
    marks = {"moving": moving_on, "new_first": new.valid_from}
    drawn = picture(coverage(Moving(moving_on, old, True, new)), marks, TODAY)
    assert drawn.first < min(marks.values()) - timedelta(days=1)
    for bar in drawn.bars:
        assert bar.x >= 0
        assert bar.width >= 1
        assert bar.x + bar.width <= WIDTH
    assert [mark.x for mark in drawn.marks] == sorted(mark.x for mark in drawn.marks)
    assert all(0 <= mark.x <= WIDTH for mark in drawn.marks)


def test_numbers_too_near_each_other_stand_on_two_levels() -> None:
    moving_on = date(2026, 8, 15)
    found = coverage(Moving(moving_on, Period(date(2025, 1, 1)), True))
    near = {"moving": moving_on, "target": moving_on + timedelta(days=1), "reply": date(2026, 6, 4)}
    assert [mark.is_low for mark in picture(found, near, TODAY).marks] == [False, False, True]


def test_a_decision_that_has_not_begun_leaves_no_empty_half() -> None:
    moving_on = date(2026, 8, 15)
    found = coverage(Moving(moving_on, Period(date(2026, 8, 1)), True))
    assert picture(found, {"moving": moving_on}, TODAY).first == date(2026, 7, 18)
