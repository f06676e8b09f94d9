"""What came of a reversal: our own thresholds at, just below and above, and what must hold whatever the numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from selvstyrt.casework.domain.effect import (
    Aim,
    Effect,
    Part,
    Terms,
    aim_of,
    better_in,
    grade,
    shares,
    worse_in,
)

JULY, JUNE = date(2026, 7, 1), date(2028, 6, 30)
OLD = Terms(24 * 60, True, JULY, JUNE)  # Marit: 24 hours, asked for 40
NONE, PARTLY, FULLY = Effect.NONE_OR_SMALL, Effect.PARTLY, Effect.LARGELY_OR_FULLY
ORDER = [NONE, PARTLY, FULLY]

minutes = st.integers(0, 168 * 60)
last_days = st.none() | st.dates(date(2026, 1, 1), date(2040, 12, 31))
terms = st.builds(Terms, minutes, st.none() | st.booleans(), st.just(JULY), last_days)
aims = st.builds(aim_of, minutes, st.none() | terms)


@pytest.mark.parametrize(
    ("hours_in_minutes", "effect"),
    [
        (24 * 60, NONE),  # nothing of 16 hours
        (28 * 60 - 1, NONE),  # just below a quarter
        (28 * 60, PARTLY),  # 4 of 16 hours: a quarter
        (28 * 60 + 1, PARTLY),
        (36 * 60 - 1, PARTLY),  # just below three quarters
        (36 * 60, FULLY),  # 12 of 16 hours
        (36 * 60 + 1, FULLY),
        (40 * 60, FULLY),
        (50 * 60, FULLY),  # more than was asked for
        (20 * 60, NONE),  # fewer than before
    ],
)
def test_hours_against_what_was_asked_for(hours_in_minutes: int, effect: Effect) -> None:
    assert grade(OLD, aim_of(40 * 60, None), replace(OLD, minutes_a_week=hours_in_minutes)) is effect


def test_all_the_hours_and_the_free_use_lost_is_half() -> None:
    new = replace(OLD, minutes_a_week=40 * 60, free_use_over_year=False)
    assert [(each.part, each.got) for each in shares(OLD, Aim(40 * 60), new)] == [
        (Part.HOURS, Fraction(1)),
        (Part.FREE_USE, Fraction(0)),
    ]
    assert grade(OLD, Aim(40 * 60), new) is PARTLY


def test_free_use_that_was_taken_is_wanted_back() -> None:
    bound = replace(OLD, free_use_over_year=False)
    assert grade(bound, Aim(24 * 60), replace(bound, free_use_over_year=True)) is FULLY
    assert grade(bound, Aim(24 * 60), bound) is NONE


def test_free_use_that_nobody_knows_of_counts_neither_way() -> None:
    unknown = replace(OLD, free_use_over_year=None)
    assert worse_in(unknown, replace(OLD, free_use_over_year=False)) == ()
    assert grade(unknown, Aim(40 * 60), replace(unknown, minutes_a_week=40 * 60)) is FULLY


def test_a_shorter_period_takes_away_what_the_hours_gave() -> None:
    new = replace(OLD, minutes_a_week=40 * 60, valid_to=JUNE - timedelta(days=1))
    assert worse_in(OLD, new) == (Part.PERIOD,)
    assert grade(OLD, Aim(40 * 60), new) is PARTLY


def test_the_order_is_the_measure_where_there_is_one() -> None:
    """Asked for 40, ordered 32 until two years later: 28 hours and one of the two years is half of both."""
    ordered = Terms(32 * 60, True, JULY, date(2030, 6, 30))
    new = Terms(28 * 60, True, JULY, date(2029, 6, 30))
    found = {each.part: each.got for each in shares(OLD, aim_of(40 * 60, ordered), new)}
    assert found == {Part.HOURS: Fraction(1, 2), Part.PERIOD: Fraction(365, 730)}
    assert grade(OLD, aim_of(40 * 60, ordered), new) is PARTLY


def test_an_order_without_a_last_day_is_met_by_none_alone() -> None:
    ordered = Terms(24 * 60, True, JULY, None)
    assert grade(OLD, aim_of(0, ordered), replace(OLD, valid_to=date(2040, 1, 1))) is NONE
    assert grade(OLD, aim_of(0, ordered), replace(OLD, valid_to=None)) is FULLY


def test_to_do_as_ordered_is_never_held_against_the_municipality() -> None:
    """The county governor gave more hours for a shorter time."""
    ordered = Terms(40 * 60, True, JULY, date(2027, 6, 30))
    assert grade(OLD, aim_of(40 * 60, ordered), ordered) is FULLY


@given(terms, aims)
def test_an_equal_decision_is_none(old: Terms, aim: Aim) -> None:
    assert grade(old, aim, old) is NONE


@given(terms, aims, terms, minutes)
def test_more_hours_never_grade_lower(old: Terms, aim: Aim, new: Terms, more: int) -> None:
    assume(more >= new.minutes_a_week)
    lower, higher = grade(old, aim, new), grade(old, aim, replace(new, minutes_a_week=more))
    assert ORDER.index(lower) <= ORDER.index(higher)


@given(terms, minutes)
def test_all_that_was_asked_for_and_nothing_taken_is_full(old: Terms, asked: int) -> None:
    assume(asked > old.minutes_a_week)
    new = replace(old, minutes_a_week=asked, free_use_over_year=True)
    assert grade(old, aim_of(asked, None), new) is FULLY


@given(terms, terms, minutes)
def test_exactly_what_was_ordered_is_full_when_it_betters_anything(
    old: Terms, ordered: Terms, asked: int
) -> None:
    assume(better_in(old, ordered))
    assert grade(old, aim_of(asked, ordered), ordered) is FULLY


@given(terms, aims, terms)
def test_every_share_lies_between_none_and_all(old: Terms, aim: Aim, new: Terms) -> None:
    assert all(0 <= each.got <= 1 for each in shares(old, aim, new))


@given(terms, terms)
def test_worse_one_way_is_better_the_other(old: Terms, new: Terms) -> None:
    assert worse_in(old, new) == better_in(new, old)
    assert not set(worse_in(old, new)) & set(better_in(old, new))
