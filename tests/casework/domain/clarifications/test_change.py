"""Change: what the person had before, and what this takes away. Expired, time-limited and open-ended apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.casework.weighing import OWN, line, terms, weighed

from selvstyrt.casework.domain.clarifications.change import (
    less_than_before,
    moved_hours,
    no_advance_notice,
    open_ended_cut,
    short_period,
    time_limited_cut,
)
from selvstyrt.casework.domain.clarifications.weighed import Before, Weighed

HAD = Before(20 * 60, date(2023, 1, 1), None)
LIMITED = replace(HAD, valid_to=date(2026, 12, 31))
EXPIRED = replace(HAD, valid_to=date(2026, 4, 30))
BY_AREA = replace(HAD, areas=(("personal_care", 14 * 60), ("home", 6 * 60)))


def now(hours: int, before: Before | None) -> Weighed:
    return weighed(line("personal_care", 30, hours, OWN), before=before, terms=terms())


def trips(case: Weighed) -> set[str]:
    rules = (less_than_before, no_advance_notice, open_ended_cut, time_limited_cut)
    return {rule.__name__ for rule in rules if rule(case) is not None}


def test_less_than_an_open_ended_decision_is_a_reversal() -> None:
    assert trips(now(15, HAD)) == {"less_than_before", "no_advance_notice", "open_ended_cut"}


def test_less_before_a_time_limited_decision_ends_is_asked_about_as_such() -> None:
    assert trips(now(15, LIMITED)) == {"less_than_before", "no_advance_notice", "time_limited_cut"}
    after = replace(now(15, LIMITED), terms=terms(valid_from=date(2027, 1, 1)))
    assert trips(after) == {"less_than_before"}


def test_less_than_an_expired_decision_asks_only_what_has_changed() -> None:
    assert trips(now(15, EXPIRED)) == {"less_than_before"}


def test_as_much_as_before_or_nothing_before_asks_nothing() -> None:
    assert trips(now(20, HAD)) == trips(now(15, None)) == set()


def test_a_new_need_covered_from_an_old_one_is_asked_about() -> None:
    night = line("night", 10, 6)
    moved = weighed(line("personal_care", 14, 8, OWN), night, line("home", 6, 6), before=BY_AREA)
    found = moved_hours(moved)
    assert found is not None
    assert found.areas == ("personal_care",)


def test_a_new_need_with_hours_of_its_own_or_an_old_need_asked_less_for_is_not() -> None:
    night = line("night", 10, 6)
    own = weighed(line("personal_care", 14, 14), night, line("home", 6, 6), before=BY_AREA)
    assert moved_hours(own) is None
    smaller = weighed(line("personal_care", 8, 8), line("night", 16, 12), line("home", 6, 6), before=BY_AREA)
    assert moved_hours(smaller) is None


def test_the_old_sum_to_the_minute_for_more_that_is_asked_is_asked_about() -> None:
    assert moved_hours(now(20, HAD)) is not None
    assert moved_hours(now(21, HAD)) is None
    assert moved_hours(weighed(line("personal_care", 20, 20), before=HAD)) is None


def test_a_year_for_a_need_of_three_years_is_short_and_two_years_are_not() -> None:
    year = weighed(terms=terms(valid_to=date(2027, 6, 30)))
    assert short_period(year) is not None
    assert short_period(replace(year, months_low=12)) is None
    assert short_period(weighed(terms=terms(valid_to=date(2028, 6, 30)))) is None
    assert short_period(weighed(terms=terms())) is None
