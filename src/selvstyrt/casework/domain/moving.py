"""Moving to another municipality: on which days assistance is certain, wished for, or not there.

The municipality in which a person stays is responsible (hol § 3-1). So from the moving day on only what the new
one has decided is certain. That the old one goes on meanwhile is asked for as a wish: no rule demands it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.period import Period

_DAY = timedelta(days=1)
MOVED_AT_MOST_DAYS_AGO = 366  # our rule, not law: the bounds only catch a year typed wrongly
MOVES_AT_MOST_DAYS_AHEAD = 3 * 366


class Risk(StrEnum):
    """How it stands with the days from the move on."""

    NONE = "none"  # every day is certain
    WISH = "wish"  # some days hang on the old municipality's yes
    BARE = "bare"  # some days nobody has been asked for


@dataclass(frozen=True, slots=True)
class Moving:
    """A move. `old`: the decision of the municipality moved from; `new`: what the new one has granted, if anything."""

    moving_on: date
    old: Period
    wants_overlap: bool
    new: Period | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """Who gives assistance when. `gap` has no last day while the new municipality has not decided.

    `wished` is the part of the gap that the old decision covers if the old municipality says yes; `bare` the rest,
    in one stretch or two.
    """

    old: Period | None
    wished: Period | None
    new: Period | None
    gap: Period | None
    bare: tuple[Period, ...]

    @property
    def risk(self) -> Risk:
        if self.gap is None:
            return Risk.NONE
        return Risk.BARE if self.bare else Risk.WISH


def coverage(move: Moving) -> Coverage:
    """Which days are certain, and which are not."""
    last_at_home = move.moving_on - _DAY
    old = None
    if move.old.valid_from <= last_at_home:
        old = Period(move.old.valid_from, min(move.old.last, last_at_home))
    gap = _until_new(old.last + _DAY if old else move.moving_on, move.new)
    wished = move.old.overlap(gap) if gap and move.wants_overlap else None
    left = gap.without(wished) if gap and wished else [gap] if gap else []
    return Coverage(old=old, wished=wished, new=move.new, gap=gap, bare=tuple(left))


def _until_new(first: date, new: Period | None) -> Period | None:
    """From this day until the new municipality's assistance begins; None when no day lies between."""
    if new is None:
        return Period(first)
    return Period(first, new.valid_from - _DAY) if first < new.valid_from else None


def check_moving_day(moving_on: date, today: date) -> None:
    """Refused for a day that can only be a slip of the pen."""
    days = (moving_on - today).days
    if not -MOVED_AT_MOST_DAYS_AGO <= days <= MOVES_AT_MOST_DAYS_AHEAD:
        raise Refused("casework.moving.day_far_away")


def send_by(moving_on: date, decision_days: int | None) -> date | None:
    """The last day to send for the new municipality's own target to fall no later than the day before the move."""
    return None if decision_days is None else moving_on - _DAY - timedelta(days=decision_days)


@dataclass(frozen=True, slots=True)
class Brought:
    """What the person has ticked to bring along; nothing else leaves the old case."""

    life: bool = False
    leading: bool = False
    duration: bool = False
    needs: frozenset[UUID] = frozenset()
    arenas: frozenset[UUID] = frozenset()
    letters: frozenset[UUID] = frozenset()
    files: frozenset[UUID] = frozenset()
