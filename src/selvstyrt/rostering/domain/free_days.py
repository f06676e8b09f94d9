"""Free days: Sundays and public holidays, and the hours around them that the law calls theirs."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

import holidays

from selvstyrt.rostering.domain.oslo import at
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rules.domain.working_time import WorkingLimits

_ONE = timedelta(days=1)
_SUNDAY = 6
# The holidays before which the free time starts earlier (aml § 10-10 (1)): Christmas Day, Easter Sunday, Whitsun.
_AFTER_SPECIAL_EVE = {"Christmas Day", "Easter Sunday", "Pentecost"}


@lru_cache(maxsize=128)
def _of_year(year: int) -> dict[date, str]:
    return dict(holidays.country_holidays("NO", years=[year], language="en_US"))


def is_free_day(day: date) -> bool:
    """Is it a Sunday or a public holiday in Norway?"""
    return day.weekday() == _SUNDAY or day in _of_year(day.year)


def is_special_eve(day: date) -> bool:
    """Is it Christmas Eve, Easter Eve or Whitsun Eve?"""
    after = day + _ONE
    return bool(_AFTER_SPECIAL_EVE & set(_of_year(after.year).get(after, "").split("; ")))


def free_windows(first_day: date, last_day: date, limits: WorkingLimits) -> list[Span]:
    """The free time of every Sunday or holiday that touches these days; free days in a row are one window.

    Empty where the law's hours are not known for this employer.
    """
    start, eve, end = limits.sunday_start.value, limits.eve_start.value, limits.sunday_end.value
    if start is None or eve is None or end is None:
        return []
    windows = []
    day = first_day
    while is_free_day(day):  # a row of free days that began before
        day -= _ONE
    while day <= last_day:
        if not is_free_day(day):
            day += _ONE
            continue
        before, last = day - _ONE, day
        while is_free_day(last + _ONE):
            last += _ONE
        windows.append(Span(at(before, eve if is_special_eve(before) else start), at(last, end)))
        day = last + _ONE
    return windows
