"""Decisions that soon end: six months before, until the last day, and no longer once there is a new one."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from tests.casework.assessed import DECIDES_ON, Office, office
from tests.casework.following import delivered, followed

from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.queries.renewals import ending_soon
from selvstyrt.core import clock
from selvstyrt.core.domain.errors import NotSeen

pytestmark = pytest.mark.django_db
LAST = date(2028, 6, 30)


@pytest.fixture
def at() -> Office:
    with clock.at(DECIDES_ON):
        found = office()
        delivered(found, valid_to=LAST)
    return found


@pytest.mark.parametrize(
    ("today", "is_shown"),
    [
        (date(2027, 12, 29), False),
        (date(2027, 12, 30), True),  # six months before, to the day
        (LAST, True),
        (date(2028, 7, 1), False),
    ],
)
def test_six_months_before_until_and_with_the_last_day(at: Office, today: date, is_shown: bool) -> None:
    assert [each.valid_to for each in ending_soon(at.torunn, today)] == ([LAST] if is_shown else [])


def test_a_renewal_that_is_begun_shows_its_number(at: Office) -> None:
    with clock.at(datetime.combine(date(2028, 3, 1), time(12), tzinfo=clock.OSLO)):
        new = followed(at, Origin.RENEWAL).fresh()
        (row,) = ending_soon(at.torunn, clock.today())
        assert (row.case, row.new_case, row.name) == (at.case.id, new.number, "Ingrid")


def test_it_is_the_municipalitys_own_list(at: Office) -> None:
    with pytest.raises(NotSeen):
        ending_soon(at.holder, LAST)
