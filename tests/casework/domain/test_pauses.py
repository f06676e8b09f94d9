"""The municipality's own targets stand still while the applicant is asked, day for day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.pauses import Asked, pauses, target_due

RECEIVED = date(2026, 5, 4)


@st.composite
def questions(draw: st.DrawFn) -> list[Asked]:
    found = []
    for _ in range(draw(st.integers(0, 6))):
        asked = RECEIVED + timedelta(days=draw(st.integers(0, 120)))
        length = draw(st.none() | st.integers(0, 60))
        found.append(Asked(asked, None if length is None else asked + timedelta(days=length)))
    return found


@given(questions(), st.integers(0, 200), st.integers(0, 90))
def test_a_target_is_reached_after_that_many_days_on_which_no_question_was_open(
    asked: list[Asked], until: int, length: int
) -> None:
    """The due day found by counting day by day: a day counts unless a question is open on it."""
    today = RECEIVED + timedelta(days=until)
    known = [each for each in asked if each.asked_on <= today]
    day, left = RECEIVED, length
    while True:
        open_today = any(each.asked_on <= day < (each.answered_on or today) for each in known)
        if left == 0 and not open_today:
            break
        left -= not open_today
        day += timedelta(days=1)
    assert target_due(RECEIVED, length, pauses(known, today)) == day


@given(questions(), st.dates(date(2015, 1, 1), date(2040, 12, 31)))
def test_pauses_never_overlap_and_no_day_is_counted_twice(asked: list[Asked], today: date) -> None:
    found = pauses(asked, today)
    assert all(first <= end for first, end in found)
    assert all(end < start for (_, end), (start, _) in pairwise(found))
