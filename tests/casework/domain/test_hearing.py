"""An advance notice covers what is no worse than it told, from when it is answered or the time is out."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.hearing import Notice, is_covered

SENT = date(2026, 5, 4)
NOTICE = Notice(SENT, date(2026, 5, 18), 20 * 60)


@pytest.mark.parametrize(
    ("today", "heard"), [(date(2026, 5, 4), False), (date(2026, 5, 18), False), (date(2026, 5, 19), True)]
)
def test_the_whole_last_day_can_be_used_to_answer(today: date, heard: bool) -> None:
    assert NOTICE.is_heard(today) is heard


def test_an_answer_is_a_hearing_at_once() -> None:
    answered = Notice(SENT, NOTICE.answer_by, NOTICE.planned_minutes, SENT + timedelta(days=2))
    assert answered.is_heard(SENT + timedelta(days=2))


@given(st.integers(0, 60 * 168), st.integers(0, 60 * 168), st.integers(0, 60))
def test_nothing_worse_than_what_was_told_is_covered(planned: int, given_now: int, days: int) -> None:
    notice = Notice(SENT, SENT + timedelta(days=14), planned)
    today = SENT + timedelta(days=days)
    assert is_covered([notice], given_now, today) == (days > 14 and given_now >= planned)


def test_one_of_several_notices_is_enough_and_none_covers_nothing() -> None:
    late = Notice(SENT, date(2026, 6, 1), 10 * 60)
    assert is_covered([late, NOTICE], 20 * 60, date(2026, 5, 20))
    assert not is_covered([late], 20 * 60, date(2026, 5, 20))
    assert not is_covered([], 20 * 60, date(2026, 5, 20))
