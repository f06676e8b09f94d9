"""What an application still lacks before it can be sent, and what it would be good to tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from selvstyrt.casework.domain.life import Leading, LifeArea
from selvstyrt.casework.domain.steps import Step, StepKind


@dataclass(frozen=True, slots=True)
class Told:
    """What the application tells so far, as far as completeness asks."""

    wanted_life: str = ""
    areas: tuple[LifeArea, ...] = ()
    needs_in: tuple[LifeArea, ...] = ()  # the area of each need
    leading: Leading | None = None
    co_leader_name: str = ""
    duration_answered: bool = False
    urgent: bool = False
    urgent_why: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing: where to tell it, and the message that says what. `must`: cannot be sent without."""

    step: Step
    code: str
    must: bool


def missing(told: Told) -> tuple[Missing, ...]:
    """Everything missing, in the order of the steps.

    Only one thing stops the sending: that nothing at all is told about what assistance is wanted for. The
    municipality has a duty to find out the rest (fvl § 17), so the rest is said as friendly advice.
    """
    return tuple(_missing(told))


def may_be_sent(told: Told) -> bool:
    return not any(each.must for each in missing(told))


def _missing(told: Told) -> Iterable[Missing]:
    nothing_told = not told.wanted_life.strip() and not told.needs_in
    if nothing_told:
        yield Missing(Step(StepKind.LIFE), "casework.missing.anything", must=True)
    elif not told.wanted_life.strip():
        yield Missing(Step(StepKind.LIFE), "casework.missing.wanted_life", must=False)
    if not told.areas:
        yield Missing(Step(StepKind.AREAS), "casework.missing.areas", must=False)
    for area in LifeArea:
        if area in told.areas and area not in told.needs_in:
            yield Missing(Step(StepKind.NEEDS, area), "casework.missing.needs", must=False)
    if told.leading is None:
        yield Missing(Step(StepKind.LEADING), "casework.missing.leading", must=False)
    elif told.leading is Leading.CO_LEADER and not told.co_leader_name.strip():
        yield Missing(Step(StepKind.LEADING), "casework.missing.co_leader", must=False)
    if not told.duration_answered:
        yield Missing(Step(StepKind.DURATION), "casework.missing.duration", must=False)
    if told.urgent and not told.urgent_why.strip():
        yield Missing(Step(StepKind.URGENT), "casework.missing.urgent_why", must=False)
