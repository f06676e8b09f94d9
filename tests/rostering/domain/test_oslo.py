"""Norway's days: 23 hours on 28 March 2027, 25 on 31 October 2027."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from selvstyrt.rostering.domain import oslo
from selvstyrt.rostering.domain.span import Span


@pytest.mark.parametrize(("day", "hours"), [("2027-01-04", 24), ("2027-03-28", 23), ("2027-10-31", 25)])
def test_a_day_is_as_long_as_it_is(day: str, hours: int) -> None:
    assert oslo.day_span(date.fromisoformat(day)).minutes == hours * 60


def test_a_night_over_each_change() -> None:
    for day, hours in [(date(2027, 3, 27), 8), (date(2027, 10, 30), 10), (date(2027, 6, 5), 9)]:
        night = Span(oslo.at(day, 22 * 60), oslo.at(day, 31 * 60))
        assert night.minutes == hours * 60


def test_a_time_that_is_leapt_over_is_an_hour_later_and_one_that_comes_twice_the_first() -> None:
    assert oslo.written(oslo.at(date(2027, 3, 28), 150)) == "2027-03-28T03:30+02:00"
    assert oslo.written(oslo.at(date(2027, 10, 31), 150)) == "2027-10-31T02:30+02:00"


def test_instants_there_and_back() -> None:
    noon = datetime(2027, 1, 4, 12, tzinfo=UTC)
    assert oslo.moment(oslo.instant(noon)) == noon
    assert oslo.instant(datetime(2027, 1, 4, 13)) == oslo.instant(noon)  # noqa: DTZ001  # as on a wall clock
    assert oslo.day_of(oslo.instant(datetime(2027, 1, 3, 23, tzinfo=UTC))) == date(2027, 1, 4)
    assert oslo.minute_of_day(oslo.instant(noon)) == 13 * 60


def test_seconds_are_refused() -> None:
    with pytest.raises(ValueError, match="minutes"):
        oslo.instant(datetime(2027, 1, 4, 12, 0, 1, tzinfo=UTC))


def test_weeks_follow_on_each_other() -> None:
    weeks = oslo.weeks_between(date(2027, 3, 22), 2)
    assert [week.minutes for week in weeks] == [167 * 60, 168 * 60]
    assert weeks[0].end == weeks[1].start
