"""What a reversal leaves the municipality to do: by when, and how it stands. Pure functions of what has happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from selvstyrt.casework.domain.effect import Effect


class DueBy(StrEnum):
    """Who has set the day."""

    COUNTY_GOVERNOR = "county_governor"
    OWN_TARGET = "own_target"  # the municipality's own, not law
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Due:
    """By when; `on` is None when nobody has set a day."""

    on: date | None
    by: DueBy


def duty_due(set_on: date | None, opened_on: date, target_days: int | None) -> Due:
    """The county governor's day, else the municipality's own target counted from the reversal, else not known."""
    if set_on is not None:
        return Due(set_on, DueBy.COUNTY_GOVERNOR)
    if target_days is not None:
        return Due(opened_on + timedelta(days=target_days), DueBy.OWN_TARGET)
    return Due(None, DueBy.NOT_KNOWN)


class DutyState(StrEnum):
    """How it stands."""

    OPEN = "open"
    OVERDUE = "overdue"
    MET = "met"
    MET_LATE = "met_late"
    LET_GO = "let_go"  # the person took the case back before it was decided anew


def duty_state(due: Due, met_on: date | None, today: date, *, is_taken_back: bool = False) -> DutyState:
    """The last day itself is in time. Without a day nothing is late."""
    if met_on is not None:
        return DutyState.MET if due.on is None or met_on <= due.on else DutyState.MET_LATE
    if is_taken_back:
        return DutyState.LET_GO
    return DutyState.OVERDUE if due.on is not None and today > due.on else DutyState.OPEN


UNMET = (DutyState.OPEN, DutyState.OVERDUE)


class Flag(StrEnum):
    """What the person, the municipality's leader and the county governor are shown."""

    OVERDUE = "overdue"
    LITTLE_CHANGE = "little_change"
    LATE = "late"


def flags(state: DutyState, effect: Effect | None) -> tuple[Flag, ...]:
    """Not met in time, or met with next to no change for the person."""
    found = []
    if state is DutyState.OVERDUE:
        found.append(Flag.OVERDUE)
    if state is DutyState.MET_LATE:
        found.append(Flag.LATE)
    if effect is Effect.NONE_OR_SMALL:
        found.append(Flag.LITTLE_CHANGE)
    return tuple(found)
