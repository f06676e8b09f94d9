"""Values of the law in words, by the unit they are counted in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from selvstyrt.core.domain.money import Money
from selvstyrt.ui.words import day, hours, money, number


def in_unit(value: int | bool | date, unit: str) -> str:
    """The value with its unit: "Yes", "32 h a week", "245 kr", "67 years", "21:00", "10.2 %"."""
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, date):
        return day(value)
    return _WORDS[unit](value)


def _a_week(minutes: int) -> str:
    return _("%(hours)s a week") % {"hours": hours(minutes)}


def _clock(minutes: int) -> str:
    whole, rest = divmod(minutes, 60)
    return f"{whole:02}:{rest:02}"


def _of_ten_thousand(parts: int) -> str:
    return _("%(number)s %%") % {"number": number((Decimal(parts) / 100).normalize() + 0)}


def _years(count: int) -> str:
    return ngettext("%(count)s year", "%(count)s years", count) % {"count": number(count)}


def _months(count: int) -> str:
    return ngettext("%(count)s month", "%(count)s months", count) % {"count": number(count)}


def _weeks(count: int) -> str:
    return ngettext("%(count)s week", "%(count)s weeks", count) % {"count": number(count)}


def _days(count: int) -> str:
    return ngettext("%(count)s day", "%(count)s days", count) % {"count": number(count)}


_WORDS: dict[str, Callable[[int], str]] = {
    "minutes a week": _a_week,
    "minutes": hours,
    "minutes after midnight": _clock,
    "øre": lambda ore: money(Money(ore)),
    "1/10000": _of_ten_thousand,
    "years": _years,
    "months": _months,
    "weeks": _weeks,
    "days": _days,
    "calendar year": str,
    "number": number,
}
UNITS = frozenset({*_WORDS, "yes or no", "answer", "date"})
