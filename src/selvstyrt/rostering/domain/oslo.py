"""Norway's days and weeks as spans: a day is 23, 24 or 25 hours long."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from selvstyrt.rostering.domain.span import Span

OSLO = ZoneInfo("Europe/Oslo")
DAY = 24 * 60
_MINUTE = timedelta(minutes=1)
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


@lru_cache(maxsize=65536)
def at(day: date, minute: int) -> int:
    """The instant at which a clock in Norway shows this minute of the day; 1440 and more lie in the days after.

    A time that the spring change leaps over is an hour later; one that comes twice in autumn is the first.
    """
    days, rest = divmod(minute, DAY)
    there = datetime.combine(day + timedelta(days=days), time(rest // 60, rest % 60), tzinfo=OSLO)
    return (there.astimezone(UTC) - _BEGINNING) // _MINUTE


def instant(moment: datetime) -> int:
    """A moment as minutes; without a time zone it is read off a clock in Norway. Seconds raise ValueError."""
    if moment.second or moment.microsecond:
        raise ValueError("whole minutes only")
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=OSLO)
    return (moment.astimezone(UTC) - _BEGINNING) // _MINUTE


def moment(minutes: int) -> datetime:
    """The same instant in UTC."""
    return _BEGINNING + minutes * _MINUTE


def written(minutes: int) -> str:
    """As Norwegian clocks show it, with the offset: "2027-01-04T07:30+01:00"."""
    return moment(minutes).astimezone(OSLO).isoformat(timespec="minutes")


@lru_cache(maxsize=65536)
def day_of(minutes: int) -> date:
    """The day in Norway in which the instant lies."""
    return moment(minutes).astimezone(OSLO).date()


def minute_of_day(minutes: int) -> int:
    """What the clock in Norway shows, in minutes from midnight."""
    there = moment(minutes).astimezone(OSLO)
    return there.hour * 60 + there.minute


def day_span(day: date, days: int = 1) -> Span:
    """From midnight, so many days."""
    return Span(at(day, 0), at(day + timedelta(days=days), 0))


def weeks_between(first_day: date, weeks: int) -> list[Span]:
    """So many weeks from this day on, each seven of Norway's days."""
    return [day_span(first_day + timedelta(weeks=number), 7) for number in range(weeks)]
