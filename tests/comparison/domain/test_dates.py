"""Editions close on fixed days and share no decision."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.comparison.domain.dates import last_fixed_day, window
from selvstyrt.core.domain.period import Period


@pytest.mark.parametrize(
    ("today", "fixed"),
    [
        (date(2026, 1, 1), date(2026, 1, 1)),
        (date(2026, 6, 30), date(2026, 1, 1)),
        (date(2026, 7, 1), date(2026, 7, 1)),
        (date(2026, 12, 31), date(2026, 7, 1)),
    ],
)
def test_the_latest_fixed_day(today: date, fixed: date) -> None:
    assert last_fixed_day(today) == fixed


def test_the_first_edition_goes_two_years_back() -> None:
    assert window(date(2026, 7, 1), None) == Period(date(2024, 7, 1), date(2026, 6, 30))


@given(st.lists(st.dates(date(2026, 1, 1), date(2040, 1, 1)), min_size=2, max_size=8))
def test_two_editions_share_no_day_and_leave_none_out(days: list[date]) -> None:
    closing = sorted({last_fixed_day(day) for day in days})
    for before, after in itertools.pairwise(closing):
        first, second = window(before, None), window(after, before)
        assert first.overlap(second) is None
        assert first.last + timedelta(days=1) == second.valid_from
