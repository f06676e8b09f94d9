"""Rest: 11 hours in 24, 35 in a week; by union agreement 8 and 28; relief its own."""

from __future__ import annotations

import pytest
from tests.rostering.small import found, problem, rules, shift

from selvstyrt.rostering.domain.problem import Assistant, Shift
from selvstyrt.rules.domain.working_time import EmployerKind, WorkingFacts

PLAIN = problem()
UNION = problem(assistants=(Assistant("Mai", facts=WorkingFacts(union_rest_agreement=True)),))
RELIEF = problem(
    assistants=(
        Assistant(
            "Mai", facts=WorkingFacts(employer_kind=EmployerKind.RELIEF_AT_HOME, relief_agreement=True)
        ),
    )
)


def evening_then_morning(morning: str) -> list[Shift]:
    return [shift("04 15:00", "04 22:00"), shift(f"05 {morning}", "05 13:00")]


def test_eleven_hours_between_two_days() -> None:
    assert "daily_rest" in rules(PLAIN, *evening_then_morning("08:59"))
    assert "daily_rest" not in rules(PLAIN, *evening_then_morning("09:00"))


def test_eight_by_union_agreement() -> None:
    assert "daily_rest" in rules(UNION, *evening_then_morning("05:59"))
    assert "daily_rest" not in rules(UNION, *evening_then_morning("06:00"))


def test_a_split_day_may_span_thirteen_hours() -> None:
    assert rules(PLAIN, shift("04 07:00", "04 09:00"), shift("04 18:00", "04 20:00")) == set()
    broken = found(PLAIN, shift("04 07:00", "04 09:00"), shift("04 18:00", "04 20:01"))
    assert [(each.rule, each.found, each.limit, each.source) for each in broken] == [
        ("daily_rest", 659, 660, "aml § 10-8 (1)")
    ]


def test_a_night_over_each_clock_change_is_as_long_as_it_is() -> None:
    """22:00 to 09:00 and 20:00 to 22:00: eleven hours between by the clock, ten in spring, twelve in autumn."""
    for first, days, is_broken in [("2027-03-22", "2027-03", True), ("2027-10-25", "2027-10", False)]:
        of = problem(first_day=type(PLAIN.first_day).fromisoformat(first))
        last = "27" if is_broken else "30"
        after = "28" if is_broken else "31"
        shifts = [
            shift(f"{days}-{last} 15:00", f"{days}-{last} 22:00"),
            shift(f"{days}-{after} 09:00", f"{days}-{after} 12:00"),
        ]
        assert ("daily_rest" in rules(of, *shifts)) is is_broken


def test_rest_looks_back_before_the_roster() -> None:
    of = problem(assistants=(Assistant("Mai", worked=(shift("03 20:00", "03 22:00"),)),))
    assert rules(of, shift("04 08:00", "04 12:00")) == {"daily_rest"}
    assert rules(of, shift("04 09:00", "04 12:00")) == set()


def test_what_was_broken_before_the_roster_is_not_held_against_it() -> None:
    worked = (shift("02 15:00", "02 23:00"), shift("03 06:00", "03 08:00"))
    assert rules(problem(assistants=(Assistant("Mai", worked=worked),))) == set()


def week(free_from: str) -> list[Shift]:
    """Work on six days, on Saturday until `free_from`; the rest of the week is free."""
    days = [shift(f"{day:02} 08:00", f"{day:02} 10:00") for day in range(4, 9)]
    return [*days, shift("09 08:00", f"09 {free_from}")]


def test_thirty_five_hours_in_the_week() -> None:
    assert "weekly_rest" not in rules(PLAIN, *week("13:00"))
    assert "weekly_rest" in rules(PLAIN, *week("13:01"))


def test_twenty_eight_by_union_agreement() -> None:
    late = [*week("10:00")[:-1], shift("09 11:00", "09 20:00")]
    assert "weekly_rest" not in rules(UNION, *late)
    assert "weekly_rest" in rules(UNION, *late[:-1], shift("09 11:00", "09 20:01"))


def test_nobody_is_in_two_places() -> None:
    assert "two_places" in rules(PLAIN, shift("04 08:00", "04 12:00"), shift("04 11:59", "04 13:00"))
    assert "two_places" not in rules(PLAIN, shift("04 08:00", "04 12:00"), shift("04 12:00", "04 13:00"))


@pytest.mark.parametrize(("start", "is_broken"), [("06 00:00", False), ("05 23:59", True)])
def test_relief_rests_sixteen_hours_before_or_after_a_long_period(start: str, is_broken: bool) -> None:
    long = [shift("03 20:00", "04 07:59"), shift("04 15:00", "05 08:00")]
    assert ("long_period_rest" in rules(RELIEF, *long, shift(start, "06 03:00"))) is is_broken
