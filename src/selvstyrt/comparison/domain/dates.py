"""When editions come, and which decisions each is made of: fixed days, and no decision in two editions."""

from __future__ import annotations

from datetime import date

from selvstyrt.core.domain.period import Period

_DAY = date.resolution
FIXED = ((1, 1), (7, 1))  # month and day; our rule
FIRST_YEARS = 2  # how far back the first edition goes


def last_fixed_day(today: date) -> date:
    """The latest day, today included, on which an edition may close."""
    days = [date(year, month, day) for year in (today.year - 1, today.year) for month, day in FIXED]
    return max(day for day in days if day <= today)


def window(closes: date, previous: date | None) -> Period:
    """The days whose decisions belong to the edition that closes on this day, the day itself not among them.

    It begins where the previous one closed: an edition minus another says nothing of anyone, for they share nobody.
    """
    start = previous or closes.replace(year=closes.year - FIRST_YEARS)
    return Period(start, closes - _DAY)


def next_fixed_day(today: date) -> date:
    """The first day after today on which an edition may close."""
    days = [date(year, month, day) for year in (today.year, today.year + 1) for month, day in FIXED]
    return min(day for day in days if day > today)
