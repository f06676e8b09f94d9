"""Hours, money, dates and periods in the reader's language: the one place that knows how they look."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from django.utils.dates import MONTHS, WEEKDAYS
from django.utils.translation import get_language, gettext, ngettext, pgettext

from selvstyrt.core.clock import OSLO
from selvstyrt.core.domain.hours import Hours
from selvstyrt.core.domain.money import Money
from selvstyrt.core.domain.period import Period

MINUS, NO_BREAK = "\N{MINUS SIGN}", "\N{NO-BREAK SPACE}"


def is_english() -> bool:
    return (get_language() or "nb").startswith("en")


def number(value: Decimal | int) -> str:
    """A number as the reader writes it: 1 234,5 or 1,234.5."""
    written = f"{abs(value):,}"
    if not is_english():
        written = written.replace(",", NO_BREAK).replace(".", ",")
    return f"{MINUS}{written}" if value < 0 else written


def hours(value: Hours | int) -> str:
    """Short: "37,5 t", "31 t 59 min", "20 min". A bare number is minutes."""
    minutes = value.minutes if isinstance(value, Hours) else value
    whole, rest = divmod(abs(minutes), 60)
    sign = MINUS if minutes < 0 else ""
    if whole == 0 and rest:
        return sign + gettext("%(count)s min") % {"count": rest}
    if rest % 15:
        return sign + gettext("%(hours)s h %(minutes)s min") % {"hours": number(whole), "minutes": rest}
    return sign + gettext("%(count)s h") % {"count": _quarters(whole, rest)}


def hours_in_words(value: Hours | int) -> str:
    """Spelled out for letters: "37,5 timer", "1 time", "20 minutter"."""
    minutes = value.minutes if isinstance(value, Hours) else value
    whole, rest = divmod(abs(minutes), 60)
    sign = MINUS if minutes < 0 else ""
    in_minutes = ngettext("%(count)s minute", "%(count)s minutes", rest) % {"count": rest}
    if whole == 0 and rest:
        return sign + in_minutes
    if rest % 15:
        in_hours = ngettext("%(count)s hour", "%(count)s hours", whole) % {"count": number(whole)}
        return sign + gettext("%(hours)s and %(minutes)s") % {"hours": in_hours, "minutes": in_minutes}
    plural = 1 if (whole, rest) == (1, 0) else 2
    return sign + ngettext("%(count)s hour", "%(count)s hours", plural) % {"count": _quarters(whole, rest)}


def _quarters(whole: int, rest: int) -> str:
    return number(whole + Decimal(rest) / 60) if rest else number(whole)


def money(value: Money) -> str:
    """ "1 234,50 kr" or "1 234 kr"; "NOK 1,234.50" in English."""
    kroner, ore = divmod(abs(value.ore), 100)
    amount = number(kroner) + (f"{'.' if is_english() else ','}{ore:02}" if ore else "")
    return (MINUS if value.ore < 0 else "") + pgettext("money", "NOK %(amount)s") % {"amount": amount}


def day(value: date) -> str:
    """A date: "22. november 2026". A moment is shown as its day in Norway."""
    if isinstance(value, datetime):
        value = value.astimezone(OSLO)
    return _day(value.year, value.month, value.day, get_language() or "nb")


@lru_cache(maxsize=4096)
def _day(year: int, month: int, number: int, language: str) -> str:
    """In the language now active, which is named so that each keeps its own: a list says few days many times."""
    dot = "" if language.startswith("en") else "."
    return f"{number}{dot} {MONTHS[month]} {year}"


def weekday(value: date) -> str:
    """A date with its weekday: "søndag 22. november 2026"."""
    if isinstance(value, datetime):
        value = value.astimezone(OSLO)
    return f"{WEEKDAYS[value.weekday()]} {day(value)}"


def moment(value: datetime) -> str:
    """A date and time in Norway: "22. november 2026 kl. 14.05"."""
    there = value.astimezone(OSLO)
    clock = f"{there:%H:%M}" if is_english() else f"{there:%H.%M}"
    return gettext("%(day)s at %(time)s") % {"day": day(there), "time": clock}


def period(value: Period) -> str:
    """ "1. januar 2026 – 31. mars 2026"; open: "fra 1. januar 2026"."""
    if value.valid_to is None:
        return gettext("from %(day)s") % {"day": day(value.valid_from)}
    if value.valid_from == value.valid_to:
        return day(value.valid_from)
    return f"{day(value.valid_from)} – {day(value.valid_to)}"


def in_words(value: Any) -> Any:
    """A value inside a sentence: dates, hours, money and periods in words, anything else as it is."""
    if isinstance(value, Hours):
        return hours(value)
    if isinstance(value, Money):
        return money(value)
    if isinstance(value, Period):
        return period(value)
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return day(value)
    return value
