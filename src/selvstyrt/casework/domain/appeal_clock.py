"""How long a complaint has waited at the county governor, against the office's own target. No law sets it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from selvstyrt.casework.domain.clocks import ClockState, add_months

# Helsetilsynet's internal series 2023, handbook on complaints: nine of ten within three months. It is stated for
# cases under the act on social services in NAV; here it is shown as the office's own target, never as law.
TARGET_MONTHS = 3
TARGET_SHARE = Fraction(9, 10)
LOOKS_BACK_MONTHS = 12


@dataclass(frozen=True, slots=True)
class AppealClock:
    """One complaint's clock: when it came, how many days it has taken, and the day of the target."""

    received_on: date
    days: int
    due: date
    state: ClockState


def appeal_clock(received_on: date, done_on: date | None, today: date) -> AppealClock:
    """Counted in days from receipt until it was done, else until today; the day it came is day nought."""
    due = add_months(received_on, TARGET_MONTHS)
    until = done_on or today
    if done_on is not None:
        state = ClockState.MET if done_on <= due else ClockState.OVERDUE
    else:
        state = ClockState.RUNNING if today <= due else ClockState.OVERDUE
    return AppealClock(received_on, (until - received_on).days, due, state)


@dataclass(frozen=True, slots=True)
class InTime:
    """Of the complaints decided in the last twelve months: how many, and how many within the target."""

    decided: int
    within: int

    @property
    def percent(self) -> int:
        """Rounded down, so that a target that was not reached never looks reached."""
        return self.within * 100 // self.decided if self.decided else 0

    @property
    def is_reached(self) -> bool:
        return bool(self.decided) and Fraction(self.within, self.decided) >= TARGET_SHARE


def decided_in_time(spans: Iterable[tuple[date, date]], today: date) -> InTime:
    """From (received, decided) of each; what was decided longer ago than twelve months does not count."""
    since = add_months(today, -LOOKS_BACK_MONTHS)
    recent = [(came, done) for came, done in spans if since < done <= today]
    within = [done for came, done in recent if done <= add_months(came, TARGET_MONTHS)]
    return InTime(len(recent), len(within))


def days_waited(asked_on: date, answered_on: date | None, today: date) -> int:
    """Days from when something was asked for until it came, else until today. No law says how many it may take."""
    return ((answered_on or today) - asked_on).days
