"""Contract, absence, availability, work elsewhere, and those under 18."""

from __future__ import annotations

from typing import Any

import pytest
from tests.rostering.small import found, problem, rules, shift, span

from selvstyrt.rostering.domain.problem import Assistant, Contract

MORNING = shift("04 08:00", "04 12:00")


def mai(weeks: int = 1, **given: Any) -> Any:
    return problem(weeks=weeks, assistants=(Assistant("Mai", **given),))


@pytest.mark.parametrize("given", ["absent", "elsewhere"])
def test_nobody_works_while_somewhere_else(given: str) -> None:
    assert rules(mai(**{given: (span("04 11:59", "04 13:00"),)}), MORNING) == {given}
    assert rules(mai(**{given: (span("04 12:00", "04 13:00"),)}), MORNING) == set()


def test_available_only_when_said() -> None:
    assert rules(mai(available=(span("04 08:00", "04 12:00"),)), MORNING) == set()
    assert rules(mai(available=(span("04 08:00", "04 11:59"),)), MORNING) == {"availability"}
    both = (span("04 08:00", "04 10:00"), span("04 10:00", "04 12:00"))
    assert rules(mai(available=both), MORNING) == set()
    assert rules(mai(available=()), MORNING) == {"availability"}


def test_nobody_under_18_is_put_on_a_roster() -> None:
    assert rules(mai(under_18=True), MORNING) == {"young"}
    assert rules(mai(under_18=True)) == set()


def test_contract_hours_on_average() -> None:
    of = mai(weeks=2, contract=Contract(2 * 60, 2 * 60))
    assert rules(of, MORNING) == set()
    assert rules(of, shift("04 08:00", "04 11:59")) == {"contract_least"}
    broken = found(of, shift("04 08:00", "04 12:01"))
    assert [(each.rule, each.found, each.limit) for each in broken] == [("contract_most", 241, 240)]


def test_each_whole_day_of_absence_takes_a_seventh_of_a_week_off() -> None:
    """Seven hours a week and two days away: five are owed."""
    of = mai(
        contract=Contract(7 * 60, 7 * 60), absent=(span("06 00:00", "08 00:00"), span("09 08:00", "09 20:00"))
    )
    assert rules(of, shift("04 08:00", "04 13:00")) == set()
    assert rules(of, shift("04 08:00", "04 12:59")) == {"contract_least"}
