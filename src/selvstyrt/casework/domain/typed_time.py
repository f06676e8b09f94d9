"""Lengths of time as people type them."""

from __future__ import annotations

import re

from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.hours import Hours, NotHours

_MINUTES = re.compile(r"^(\d{1,5})\s*(?:m|min|mins|minutt|minutter|minute|minutes)\.?$")
_BOTH = re.compile(
    r"^(\d{1,4})\s*(?:t|h|time|timar|timer|hour|hours)\.?(?:\s*(?:og|and)?\s*([0-5]?\d)\s*"
    r"(?:m|min|minutt|minutter|minute|minutes)?\.?)?$"
)
_HOURS_WORD = re.compile(r"^([\d.,:]+)\s*(?:t|h|time|timar|timer|hour|hours)\.?$")


def parse_length(written: str) -> Hours:
    """ "1,5", "1:30", "45 min", "1 t 30 min", "2 timer": an exact length. A bare number is hours.

    Refused tells that it is below zero, or that it cannot be read as a length of time.
    """
    text = " ".join(written.lower().replace("\N{MINUS SIGN}", "-").split())
    if text.startswith("-"):
        raise Refused("casework.below_zero")
    if minutes := _MINUTES.match(text):
        return Hours(int(minutes[1]))
    if both := _BOTH.match(text):
        return Hours(int(both[1]) * 60 + int(both[2] or 0))
    if word := _HOURS_WORD.match(text):
        text = word[1]
    try:
        return Hours.parse(text)
    except NotHours:
        raise Refused("casework.not_a_length") from None
