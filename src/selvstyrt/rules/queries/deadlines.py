"""The deadlines of case processing, as numbers from the law package."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from selvstyrt.rules.queries.law import system


def preliminary_reply_months(on: date) -> int:
    """Months from receipt until an application is answered or gets a preliminary reply (fvl § 11 a)."""
    return _value("preliminary_reply_months", on)


def complaint_weeks(on: date) -> int:
    """Weeks from when the person got to know of a decision until a complaint may be late (pbrl § 7-5)."""
    return _value("complaint_weeks", on)


def complaint_limit_years(on: date) -> int:
    """Years from the decision after which no complaint is taken, whatever the reason (fvl § 31)."""
    return _value("absolute_limit_years", on)


def detriment_notice_months(on: date) -> int:
    """Months from when the municipality received a complaint until a notice that it may become worse is too late
    (fvl § 34 third paragraph).
    """
    return _value("detriment_notice_months", on)


def costs_claim_weeks(on: date) -> int:
    """Weeks from the notice of a decision changed in one's favour until a claim for costs may be late (fvl § 36)."""
    return _value("costs_claim_weeks", on)


@lru_cache(maxsize=4096)
def _value(name: str, on: date) -> int:
    """The value on the day; the start of the present wording is not known, so the first one serves before
    it.
    """
    parameter = system().parameters.storting.deadlines.children[name]
    found = parameter.get_at_instant(on.isoformat())
    return int(parameter.values_list[-1].value if found is None else found)
