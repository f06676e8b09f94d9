"""Days and the office's own target: counted by hand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.appeal_clock import appeal_clock, days_waited, decided_in_time
from selvstyrt.casework.domain.clocks import ClockState

CAME = date(2026, 1, 31)  # three months later is 30 April: that month has no 31st
TODAY = date(2026, 7, 1)
DAYS = st.dates(date(2020, 1, 1), date(2035, 1, 1))


@pytest.mark.parametrize(
    ("done", "today", "days", "state"),
    [
        (None, date(2026, 1, 31), 0, ClockState.RUNNING),
        (None, date(2026, 4, 30), 89, ClockState.RUNNING),
        (None, date(2026, 5, 1), 90, ClockState.OVERDUE),
        (date(2026, 4, 30), date(2026, 6, 1), 89, ClockState.MET),
        (date(2026, 5, 1), date(2026, 6, 1), 90, ClockState.OVERDUE),
    ],
)
def test_it_counts_days_and_stops_when_it_is_done(
    done: date | None, today: date, days: int, state: ClockState
) -> None:
    found = appeal_clock(CAME, done, today)
    assert (found.days, found.due, found.state) == (days, date(2026, 4, 30), state)


@given(DAYS, DAYS, DAYS)
def test_the_clock_never_runs_backwards(came: date, one: date, other: date) -> None:
    earlier, later = sorted((one, other))
    assert appeal_clock(came, None, earlier).days <= appeal_clock(came, None, later).days


@given(DAYS, DAYS, DAYS)
def test_what_is_done_stands_still(came: date, done: date, today: date) -> None:
    assert appeal_clock(came, done, today) == appeal_clock(came, done, today + timedelta(days=400))


def test_nine_of_ten_in_time_reaches_the_target_and_fewer_do_not() -> None:
    fast, slow = (date(2026, 1, 10), date(2026, 4, 10)), (date(2026, 1, 10), date(2026, 4, 11))
    reached = decided_in_time([fast] * 9 + [slow], TODAY)
    assert (reached.decided, reached.within, reached.percent, reached.is_reached) == (10, 9, 90, True)
    missed = decided_in_time([fast] * 17 + [slow] * 2, TODAY)
    assert (missed.percent, missed.is_reached) == (89, False)


def test_only_the_last_twelve_months_count() -> None:
    day_before = (date(2025, 6, 1), date(2025, 7, 1))
    first_day = (date(2025, 6, 1), date(2025, 7, 2))
    assert decided_in_time([day_before], TODAY).decided == 0
    assert decided_in_time([first_day], TODAY).decided == 1


def test_nothing_decided_is_no_target_reached() -> None:
    none = decided_in_time([], TODAY)
    assert (none.percent, none.is_reached) == (0, False)


def test_what_is_asked_for_waits_until_it_is_answered() -> None:
    asked = date(2026, 2, 27)
    assert days_waited(asked, None, date(2026, 3, 1)) == 2
    assert days_waited(asked, date(2026, 2, 28), date(2026, 3, 1)) == 1
