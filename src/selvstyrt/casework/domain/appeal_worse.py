"""In which ways a changed decision is worse for who complained: never hours alone (fvl § 34 third paragraph)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from selvstyrt.casework.domain.clocks import add_months
from selvstyrt.core.domain.errors import Refused


class Worse(StrEnum):
    """A way in which the person is left with less."""

    HOURS = "hours"
    FREE_USE = "free_use"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a decision gives. `free_use_over_year` is None where it is not known; no `valid_to`: without end."""

    minutes_a_week: int
    free_use_over_year: bool | None
    valid_from: date
    valid_to: date | None


def worse_ways(before: Terms, after: Terms) -> tuple[Worse, ...]:
    """Each way by itself: more hours make up for no lost freedom.

    Freedom that may have been there counts as lost. A later first day is not worse, for until then the decision
    complained of stands; an earlier last day is.
    """
    found = []
    if after.minutes_a_week < before.minutes_a_week:
        found.append(Worse.HOURS)
    if after.free_use_over_year is False and before.free_use_over_year is not False:
        found.append(Worse.FREE_USE)
    if after.valid_to is not None and (before.valid_to is None or after.valid_to < before.valid_to):
        found.append(Worse.PERIOD)
    return tuple(found)


def notice_until(municipality_received_on: date, months: int) -> date:
    """The last day for telling the complainant that it may become worse."""
    return add_months(municipality_received_on, months)


def check_worse(
    ways: tuple[Worse, ...],
    *,
    grounds: str,
    notified_on: date | None,
    received_on: date,
    months: int,
    today: date,
) -> None:
    """Refused when it is worse and one of the two conditions is not met: overriding interests with reasons, and
    notice to the complainant in time, counted from when the municipality received the complaint.
    """
    if not ways:
        return
    if not grounds.strip():
        raise Refused("casework.appeal.worse_grounds_missing")
    if notified_on is None:
        raise Refused("casework.appeal.worse_notice_missing")
    if not received_on <= notified_on <= today:
        raise Refused("casework.appeal.worse_notice_impossible", first=received_on)
    if notified_on > notice_until(received_on, months):
        raise Refused("casework.appeal.worse_notice_late", last=notice_until(received_on, months))
