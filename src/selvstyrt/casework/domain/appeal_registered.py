"""A complaint from a municipality that is not on the platform: what has to fit together when it is typed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from selvstyrt.casework.domain.appeal_worse import Terms
from selvstyrt.core.domain.errors import Refused


@dataclass(frozen=True, slots=True)
class Registered:
    """The decision complained of as the papers show it, and the days the complaint came in."""

    municipality: str  # four digits
    municipality_name: str
    decided_on: date
    municipality_received_on: date
    received_on: date  # with the county governor
    terms: Terms
    asked_minutes_a_week: int
    overall: str = ""
    wants_deferral: bool = False


def check_registered(told: Registered, today: date) -> None:
    """Refused when the days cannot be in this order: decided, complained, sent on, today."""
    if told.terms.valid_to is not None and told.terms.valid_to < told.terms.valid_from:
        raise Refused("casework.ends_before_start")
    if told.municipality_received_on < told.decided_on:
        raise Refused("casework.appeal.complained_before_decided")
    if told.received_on < told.municipality_received_on:
        raise Refused("casework.appeal.sent_on_before_received")
    if told.received_on > today:
        raise Refused("casework.received_in_future")
