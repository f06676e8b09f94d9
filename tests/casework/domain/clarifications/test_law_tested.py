"""Close below a threshold of pbrl § 2-1 d (25 and 32 hours): a little more care before the right is lost."""

from __future__ import annotations

import pytest
from tests.casework.weighing import OWN, line, weighed

from selvstyrt.casework.domain.clarifications.law_tested import near_threshold
from selvstyrt.rules.domain.outcome import Result

NO = Result.NO_RIGHT_DUTY_STANDS


@pytest.mark.parametrize(("minutes", "asks"), [(1439, False), (1440, True), (1499, True), (1500, False)])
def test_from_24_hours_and_below_25_is_close(minutes: int, asks: bool) -> None:
    case = weighed(line("leisure", 30, 24, OWN), result=NO, countable=(minutes, minutes))
    assert (near_threshold(case) is not None) is asks


def test_close_below_32_is_asked_about_when_the_right_is_lost_and_not_when_it_stands() -> None:
    cut, near = line("leisure", 34, 31, OWN), (1900, 1900)
    assert near_threshold(weighed(cut, result=NO, countable=near)) is not None
    assert near_threshold(weighed(cut, result=Result.RIGHT_UNLESS_HIGHER_COST, countable=near)) is None


def test_the_applicants_own_hours_in_full_are_not_asked_about_unless_some_do_not_count() -> None:
    asked = weighed(line("home", 24, 24), result=NO, countable=(1440, 1440))
    assert near_threshold(asked) is None
    apart = line("personal_care", 5, 5, service="home_health")
    assert near_threshold(weighed(line("home", 24, 24), apart, result=NO, countable=(1440, 1440))) is not None


def test_hours_that_are_not_known_are_not_close_to_anything() -> None:
    case = weighed(line("leisure", 30, 24, OWN), result=NO, countable=(1200, 1499))
    assert near_threshold(case) is None
