"""What came of a reversal: the new decision beside the old one and what was asked for or ordered.

The law has no such scale. The parts, the mean and the two thresholds are our own rule, and pages say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction


class Effect(StrEnum):
    """How much of what the reversal was about the person got."""

    NONE_OR_SMALL = "none_or_small"
    PARTLY = "partly"
    LARGELY_OR_FULLY = "largely_or_fully"


# Our rule, not law: the share of what was at stake from which the effect is called so.
PARTLY_FROM = Fraction(1, 4)
LARGELY_FROM = Fraction(3, 4)


class Part(StrEnum):
    """What a decision is compared in."""

    HOURS = "hours"
    FREE_USE = "free_use"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a decision gives. `free_use_over_year` None: not known. `valid_to` None: until further notice."""

    minutes_a_week: int
    free_use_over_year: bool | None
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class Aim:
    """What the new decision is measured against: the hours asked for, or what the county governor ordered.

    Without an order only hours are known to be asked for; free use and the last day are then what they were, except
    that free use is wanted back where the decision complained of had taken it away.
    """

    minutes_a_week: int
    ordered: Terms | None = None


def aim_of(asked_minutes: int, ordered: Terms | None) -> Aim:
    """The order when there is one, else what was asked for."""
    return Aim(ordered.minutes_a_week if ordered else asked_minutes, ordered)


@dataclass(frozen=True, slots=True)
class Share:
    """How much of what was at stake in one part the person got: from none (0) to all (1)."""

    part: Part
    got: Fraction


def worse_in(before: Terms, after: Terms) -> tuple[Part, ...]:
    """In which parts the new decision gives the person less than the old one; what is not known is not worse."""
    found = []
    if after.minutes_a_week < before.minutes_a_week:
        found.append(Part.HOURS)
    if before.free_use_over_year is True and after.free_use_over_year is False:
        found.append(Part.FREE_USE)
    if _last(after) < _last(before):
        found.append(Part.PERIOD)
    return tuple(found)


def better_in(before: Terms, after: Terms) -> tuple[Part, ...]:
    """In which parts it gives more."""
    return worse_in(after, before)


def shares(before: Terms, aim: Aim, after: Terms) -> tuple[Share, ...]:
    """A share for every part that was at stake, and none at all (0) for a part that came out worse.

    Worse than it was, that is, unless the county governor ordered no more.
    """
    worse = worse_in(_least(before, aim.ordered) if aim.ordered else before, after)
    at_stake = dict(_at_stake(before, aim, after))
    return tuple(
        Share(part, Fraction(0) if part in worse else at_stake[part])
        for part in Part
        if part in at_stake or part in worse
    )


def grade(before: Terms, aim: Aim, after: Terms) -> Effect:
    """The mean of the shares against the thresholds.

    With nothing at stake that can be measured, any part that is better is called full, and none at all is none.
    """
    found = shares(before, aim, after)
    if not found:
        return Effect.LARGELY_OR_FULLY if better_in(before, after) else Effect.NONE_OR_SMALL
    got = sum((each.got for each in found), Fraction(0)) / len(found)
    if got >= LARGELY_FROM:
        return Effect.LARGELY_OR_FULLY
    return Effect.PARTLY if got >= PARTLY_FROM else Effect.NONE_OR_SMALL


def _at_stake(before: Terms, aim: Aim, after: Terms) -> Iterator[tuple[Part, Fraction]]:
    if aim.minutes_a_week > before.minutes_a_week:
        gained = max(0, after.minutes_a_week - before.minutes_a_week)
        yield Part.HOURS, min(Fraction(1), Fraction(gained, aim.minutes_a_week - before.minutes_a_week))
    wants_free_use = aim.ordered.free_use_over_year is True if aim.ordered else True
    if before.free_use_over_year is False and wants_free_use:
        yield Part.FREE_USE, Fraction(1 if after.free_use_over_year is True else 0)
    if aim.ordered and _last(aim.ordered) > _last(before):
        yield Part.PERIOD, _of_the_period(_last(before), _last(aim.ordered), _last(after))


def _of_the_period(before: date, ordered: date, after: date) -> Fraction:
    """Day by day up to the day ordered; where no last day was ordered, only none is what was ordered."""
    if after >= ordered:
        return Fraction(1)
    if ordered == date.max:
        return Fraction(0)
    return Fraction(max(0, (after - before).days), (ordered - before).days)


def _least(before: Terms, ordered: Terms) -> Terms:
    """Part by part what is least: to give no more than was ordered takes nothing from the person."""
    less = worse_in(before, ordered)
    return Terms(
        minutes_a_week=min(before.minutes_a_week, ordered.minutes_a_week),
        free_use_over_year=ordered.free_use_over_year if Part.FREE_USE in less else before.free_use_over_year,
        valid_from=before.valid_from,
        valid_to=ordered.valid_to if Part.PERIOD in less else before.valid_to,
    )


def _last(terms: Terms) -> date:
    return terms.valid_to or date.max
