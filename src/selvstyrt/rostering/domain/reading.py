"""Reading times out of parsed JSON: dated, or as a pattern over weekdays; always as Norwegian clocks show them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from selvstyrt.core.domain.hours import Hours, NotHours
from selvstyrt.rostering.domain.oslo import DAY, at, day_span, instant
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.reading import Field

S = TypeVar("S", bound=StrEnum)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DATED = frozenset({"start", "end"})
DAYS = frozenset({"first_day", "last_day"})
PATTERN = frozenset({"weekdays", "from", "to", "except"}) | DAYS
TIMES = DATED | PATTERN
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)|24:00")


def text(field: Field) -> str:
    if not isinstance(field.value, str) or not 1 <= len(field.value) <= 80:
        raise FactsError(field.path, "rostering.not_a_name", value=str(field.value)[:40])
    return field.value


def choice(field: Field, kinds: type[S]) -> S:
    try:
        return kinds(field.value)
    except ValueError:
        known = ", ".join(kinds)
        raise FactsError(field.path, "rules.not_one_of", value=str(field.value)[:40], known=known) from None


def minutes(field: Field) -> int:
    """A length of time: "7:30"."""
    try:
        return Hours.parse(str(field.value)).minutes
    except NotHours:
        raise FactsError(field.path, "rules.not_hours", value=str(field.value)[:40]) from None


def clock(field: Field) -> int:
    """A time of the day in minutes: "07:30"; "24:00" is the midnight that ends it."""
    match = _CLOCK.fullmatch(field.value) if isinstance(field.value, str) else None
    if match is None:
        raise FactsError(field.path, "rostering.not_a_time", value=str(field.value)[:40])
    return DAY if match[1] is None else int(match[1]) * 60 + int(match[2])


def moment(field: Field) -> int:
    """An instant: "2027-01-04T07:30", on Norwegian clocks unless it names its offset."""
    try:
        return instant(datetime.fromisoformat(field.value))
    except (TypeError, ValueError, OverflowError):
        raise FactsError(field.path, "rostering.not_a_moment", value=str(field.value)[:40]) from None


def weekday(field: Field) -> int:
    if field.value not in WEEKDAYS:
        known = ", ".join(WEEKDAYS)
        raise FactsError(field.path, "rules.not_one_of", value=str(field.value)[:40], known=known)
    return WEEKDAYS.index(field.value)


def times(given: dict[str, Field], path: str, first_day: date, last_day: date) -> list[tuple[date, Span]]:
    """The stretches of time that an object tells, each with the day it starts on.

    {"start": …, "end": …} is one; {"first_day": …, "last_day": …} whole days; with "from" and "to" one a day on
    `weekdays` (all where none are named), within the roster where no days are. "to" not after "from" is the next day.
    """
    if "start" in given or "end" in given:
        for name in ("start", "end"):
            if name not in given:
                raise FactsError(f"{path}.{name}", "rules.missing")
        return [(first_day, _ordered(path, moment(given["start"]), moment(given["end"])))]
    if "from" in given or "to" in given:
        return list(_each_day(given, path, first_day, last_day))
    if not DAYS & given.keys():
        raise FactsError(path, "rostering.no_time")
    first = given["first_day"].day() if "first_day" in given else first_day
    last = given["last_day"].day() if "last_day" in given else last_day
    if last < first:
        raise FactsError(f"{path}.last_day", "rules.ends_swapped")
    return [(first, day_span(first, (last - first).days + 1))]


def _each_day(
    given: dict[str, Field], path: str, first_day: date, last_day: date
) -> Iterator[tuple[date, Span]]:
    for name in ("from", "to"):
        if name not in given:
            raise FactsError(f"{path}.{name}", "rules.missing")
    start, end = clock(given["from"]), clock(given["to"])
    end += DAY if end <= start else 0
    on = set(given["weekdays"].items(weekday)) if "weekdays" in given else set(range(7))
    without = set(given["except"].items(Field.day)) if "except" in given else set()
    day = max(first_day, given["first_day"].day()) if "first_day" in given else first_day
    last = min(last_day, given["last_day"].day()) if "last_day" in given else last_day
    while day <= last:
        if day.weekday() in on and day not in without:
            yield day, Span(at(day, start), at(day, end))
        day += timedelta(days=1)


def _ordered(path: str, start: int, end: int) -> Span:
    if end <= start:
        raise FactsError(f"{path}.end", "rules.ends_swapped")
    return Span(start, end)
