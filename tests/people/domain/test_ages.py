"""The table by age: pbrl § 6-5 (12), fvl § 16 (15), 18."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.people.domain.ages import (
    AGE_TABLE,
    PartyStanding,
    access_by_age,
    age_on,
    birthday,
    may_give_authority,
)

BORN = date(2008, 4, 10)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("age", "before", "after"),
    [
        (12, (False, PartyStanding.NO, False, True), (True, PartyStanding.IF_UNDERSTOOD, False, True)),
        (
            15,
            (True, PartyStanding.IF_UNDERSTOOD, False, True),
            (True, PartyStanding.IF_UNDERSTOOD, True, True),
        ),
        (18, (True, PartyStanding.IF_UNDERSTOOD, True, True), (True, PartyStanding.YES, True, False)),
    ],
)
def test_access_changes_on_the_birthday_itself(age: int, before: object, after: object) -> None:
    day = date(BORN.year + age, 4, 10)
    assert row(day - DAY) == before
    assert row(day) == after


def row(day: date) -> tuple[bool, PartyStanding, bool, bool]:
    access = access_by_age(BORN, day)
    return access.may_log_in, access.party, access.gets_notice_and_decision, access.parents_act


def test_each_row_of_the_table_says_where_it_comes_from() -> None:
    assert [each.from_age for each in AGE_TABLE] == [0, 12, 15, 18]
    assert all(each.source for each in AGE_TABLE)


def test_born_on_29_february_is_a_year_older_on_1_march() -> None:
    leap = date(2008, 2, 29)
    assert age_on(leap, date(2026, 2, 28)) == 17
    assert age_on(leap, date(2026, 3, 1)) == 18
    assert birthday(leap, 18) == date(2026, 3, 1)
    assert birthday(leap, 20) == date(2028, 2, 29)


@given(st.dates(date(1900, 1, 1), date(2040, 1, 1)), st.integers(0, 110))
def test_the_birthday_is_the_first_day_with_the_age(born: date, age: int) -> None:
    first = birthday(born, age)
    assert age_on(born, first) == age
    assert age_on(born, first - DAY) == age - 1


@given(st.dates(date(1900, 1, 1), date(2040, 1, 1)), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_parents_act_exactly_while_the_person_may_not_give_authority(born: date, day: date) -> None:
    assert access_by_age(born, day).parents_act is not may_give_authority(born, day)
