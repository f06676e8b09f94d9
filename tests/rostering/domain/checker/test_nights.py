"""Eight hours in 24 on average over four weeks, 35 hours of each week left out: 177 hours 20 minutes."""

from __future__ import annotations

from dataclasses import replace

from tests.rostering.domain.checker.test_hours import days, later
from tests.rostering.small import problem, rules, shift

from selvstyrt.rostering.domain.problem import Assistant
from selvstyrt.rules.domain.working_time import Averaging, WorkingFacts

MAI = Assistant("Mai", facts=WorkingFacts(averaging=Averaging.INDIVIDUAL_WRITTEN), averaging_weeks=8)
# 44 hours a week are 176 in four; one hour and twenty minutes are left.
FOUR_WEEKS = [each for number in range(4) for each in later(days(["16:48"] * 5), number)]
AT_THE_LIMIT = shift("30 08:00", "30 09:20")
ABOVE = shift("30 08:00", "30 09:21")


def test_the_average_of_night_workers() -> None:
    of = problem(weeks=8, assistants=(MAI,))
    assert "night_average" not in rules(of, *FOUR_WEEKS, AT_THE_LIMIT)
    assert "night_average" in rules(of, *FOUR_WEEKS, ABOVE)


def test_it_is_not_for_those_who_do_not_regularly_work_at_night() -> None:
    of = problem(weeks=8, assistants=(replace(MAI, night_worker=False),))
    assert "night_average" not in rules(of, *FOUR_WEEKS, ABOVE)
