"""Thresholds: the hours a week from which there is a right to BPA, as the law has them on a day."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from selvstyrt.rules.queries.law import parameter

_NAMES = ("storting.right.conditional_need_minutes", "storting.right.large_need_minutes")


@lru_cache(maxsize=512)
def thresholds_on(day: date) -> tuple[int, ...]:
    """Minutes a week, lowest first (pbrl § 2-1 d (4)); empty before the right came into force."""
    found = (parameter(name).get_at_instant(day.isoformat()) for name in _NAMES)
    return tuple(sorted(int(minutes) for minutes in found if minutes is not None))
