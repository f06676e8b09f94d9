"""The steps of an application, in the order they are offered; they may be taken in any."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from selvstyrt.casework.domain.life import LifeArea


class StepKind(StrEnum):
    """One page of the application."""

    WHO = "who"
    LIFE = "life"
    AREAS = "areas"
    NEEDS = "needs"  # one for each chosen area of life
    ELSEWHERE = "elsewhere"
    LEADING = "leading"
    DURATION = "duration"
    CONTACT = "contact"
    URGENT = "urgent"
    ATTACHMENTS = "attachments"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Step:
    """A step; `area` tells which area of life when it is about needs."""

    kind: StepKind
    area: LifeArea | None = None

    @property
    def key(self) -> str:
        """The step in addresses and in the list of steps done."""
        return f"{self.kind}-{self.area}" if self.area else str(self.kind)


_BEFORE = (StepKind.WHO, StepKind.LIFE, StepKind.AREAS)
_AFTER = (
    StepKind.ELSEWHERE,
    StepKind.LEADING,
    StepKind.DURATION,
    StepKind.CONTACT,
    StepKind.URGENT,
    StepKind.ATTACHMENTS,
    StepKind.CHECK,
)


def steps_for(areas: Iterable[str]) -> tuple[Step, ...]:
    """All steps when assistance is wanted in these areas of life."""
    chosen = set(areas)
    needs = tuple(Step(StepKind.NEEDS, area) for area in LifeArea if area in chosen)
    return (*map(Step, _BEFORE), *needs, *map(Step, _AFTER))


def step_of(steps: tuple[Step, ...], key: str) -> Step | None:
    """The step with this key, None when the application has no such step."""
    return next((each for each in steps if each.key == key), None)


def step_after(steps: tuple[Step, ...], step: Step) -> Step:
    """The next step; the last one is its own next."""
    return steps[min(steps.index(step) + 1, len(steps) - 1)]


def step_before(steps: tuple[Step, ...], step: Step) -> Step | None:
    """The step before, None for the first."""
    place = steps.index(step)
    return steps[place - 1] if place else None
