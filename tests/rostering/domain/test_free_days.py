"""Sundays and holidays of 2027, by the almanac: Easter Sunday is 28 March, Whit Sunday 16 May."""

from __future__ import annotations

from datetime import date

import pytest

from selvstyrt.rostering.domain.free_days import free_windows, is_free_day, is_special_eve
from selvstyrt.rostering.domain.oslo import written
from selvstyrt.rules.domain.working_time import EmployerKind, WorkingFacts
from selvstyrt.rules.queries.working_time import working_limits


@pytest.mark.parametrize(
    "month", [(1, 1), (1, 10), (3, 25), (3, 26), (3, 29), (5, 1), (5, 6), (5, 17), (12, 25)]
)
def test_free(month: tuple[int, int]) -> None:
    assert is_free_day(date(2027, *month))


@pytest.mark.parametrize("day", ["2027-01-09", "2027-03-27", "2027-12-24", "2027-12-31"])
def test_not_free(day: str) -> None:
    assert not is_free_day(date.fromisoformat(day))


def test_the_three_special_eves() -> None:
    days = [date(2027, month, number) for month in range(1, 13) for number in range(1, 29)]
    assert [day for day in days if is_special_eve(day)] == [
        date(2027, 3, 27),
        date(2027, 5, 15),
        date(2027, 12, 24),
    ]


def windows(first: date, last: date) -> list[tuple[str, str]]:
    limits = working_limits(WorkingFacts(), first)
    return [(written(each.start)[:16], written(each.end)[:16]) for each in free_windows(first, last, limits)]


def test_an_ordinary_sunday_is_from_18_on_saturday_to_22() -> None:
    assert windows(date(2027, 1, 4), date(2027, 1, 10)) == [("2027-01-09T18:00", "2027-01-10T22:00")]


def test_easter_is_two_windows_and_the_second_starts_at_15() -> None:
    assert windows(date(2027, 3, 22), date(2027, 3, 31)) == [
        ("2027-03-24T18:00", "2027-03-26T22:00"),
        ("2027-03-27T15:00", "2027-03-29T22:00"),
    ]


def test_a_row_that_began_before_is_whole() -> None:
    assert windows(date(2027, 3, 29), date(2027, 3, 31)) == [("2027-03-27T15:00", "2027-03-29T22:00")]


def test_where_the_hours_are_not_known_there_are_none() -> None:
    household = WorkingFacts(employer_kind=EmployerKind.PRIVATE_HOUSEHOLD, usual_weekly_minutes=1200)
    day = date(2027, 1, 4)
    assert free_windows(day, date(2027, 1, 31), working_limits(household, day)) == []
