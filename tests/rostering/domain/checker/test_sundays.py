"""Sundays: the next one free; by written agreement every second on average, three in a row at most."""

from __future__ import annotations

from tests.rostering.small import found, problem, rules, shift

from selvstyrt.rostering.domain.problem import Assistant, Shift
from selvstyrt.rules.domain.working_time import WorkingFacts

AGREED = Assistant("Mai", facts=WorkingFacts(written_sunday_agreement=True))
SUNDAYS = ["10", "17", "24", "31", "2027-02-07", "2027-02-14"]


def sundays(*numbers: int) -> list[Shift]:
    return [shift(f"{SUNDAYS[at]} 10:00", f"{SUNDAYS[at]} 14:00") for at in numbers]


def test_after_a_worked_sunday_the_next_is_free() -> None:
    of = problem(weeks=4)
    assert rules(of, *sundays(0, 2)) == set()
    broken = found(of, *sundays(0, 1))
    assert [(each.rule, each.found, each.limit) for each in broken if each.rule == "sundays_on_end"] == [
        ("sundays_on_end", 2, 1)
    ]


def test_saturday_from_18_is_sunday_and_sunday_from_22_is_not() -> None:
    of = problem(weeks=2)
    assert "sundays_on_end" in rules(of, *sundays(1), shift("09 16:00", "09 18:01"))
    assert "sundays_on_end" not in rules(of, *sundays(1), shift("09 16:00", "09 18:00"))
    assert "sundays_on_end" not in rules(of, *sundays(1), shift("10 22:00", "11 05:00"))


def test_it_looks_back() -> None:
    of = problem(assistants=(Assistant("Mai", worked=(shift("03 10:00", "03 14:00"),)),))
    assert "sundays_on_end" in rules(of, *sundays(0))


def test_three_in_a_row_with_an_agreement() -> None:
    of = problem(weeks=6, assistants=(AGREED,))
    assert rules(of, *sundays(0, 1, 2)) == set()
    assert rules(of, *sundays(1, 2, 3, 4)) == {"sundays_on_end", "sundays_free"}


def test_half_of_them_free_with_an_agreement() -> None:
    of = problem(weeks=6, assistants=(AGREED,))
    assert rules(of, *sundays(0, 2, 4)) == set()
    broken = found(of, *sundays(0, 2, 4, 5))
    assert [(each.rule, each.found, each.limit, each.source) for each in broken] == [
        ("sundays_free", 2, 3, "aml § 10-8 (4)")
    ]


def test_a_holiday_is_as_a_sunday() -> None:
    """Good Friday and Easter Sunday 2027 are one after the other."""
    of = problem(weeks=1, first_day=problem().first_day.replace(month=3, day=22))
    friday, easter = (
        shift("2027-03-26 10:00", "2027-03-26 14:00"),
        shift("2027-03-28 10:00", "2027-03-28 14:00"),
    )
    assert "sundays_on_end" in rules(of, friday, easter)
    assert "sundays_on_end" not in rules(of, friday)
