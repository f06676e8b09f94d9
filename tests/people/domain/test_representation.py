"""Acting for another."""

from __future__ import annotations

from datetime import date

import pytest

from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.period import Period
from selvstyrt.people.domain.representation import (
    GuardianScope,
    acts_in_care_cases,
    check_new_parent,
    last_day,
    parent_period,
)

BORN = date(2008, 2, 29)
DAY = date(2020, 1, 1)


def test_parental_responsibility_never_reaches_the_18th_birthday() -> None:
    assert parent_period(BORN, Period(BORN)) == Period(BORN, date(2026, 2, 28))
    assert parent_period(BORN, Period(BORN, date(2019, 6, 1))) == Period(BORN, date(2019, 6, 1))
    assert parent_period(BORN, Period(date(2026, 3, 1))) is None


def test_money_alone_gives_no_place_in_a_case_about_assistance() -> None:
    assert not acts_in_care_cases(frozenset({GuardianScope.FINANCIAL}))
    assert not acts_in_care_cases(frozenset())
    assert acts_in_care_cases(frozenset({GuardianScope.PERSONAL}))
    assert acts_in_care_cases(frozenset({GuardianScope.FINANCIAL, GuardianScope.CARE_SERVICES}))


@pytest.mark.parametrize(
    ("known", "parent", "day", "code"),
    [
        (2, "another", DAY, "people.two_parents_already"),
        (0, "child", DAY, "people.not_for_oneself"),
        (0, "another", date(2026, 3, 1), "people.child_is_grown"),
    ],
)
def test_a_parent_that_cannot_be(known: int, parent: str, day: date, code: str) -> None:
    with pytest.raises(Refused) as refused:
        check_new_parent(child="child", parent=parent, known=known, child_birth=BORN, day=day)
    assert refused.value.code == code


def test_two_parents_can_be() -> None:
    for known in (0, 1):
        check_new_parent(
            child="child", parent="another", known=known, child_birth=BORN, day=date(2026, 2, 28)
        )


def test_nothing_ends_before_it_began() -> None:
    assert last_day(valid_from=DAY, wanted=DAY) == DAY
    with pytest.raises(Refused):
        last_day(valid_from=DAY, wanted=date(2019, 12, 31))
