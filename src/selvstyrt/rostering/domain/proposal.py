"""Proposal: what the engine answers – a roster, how good it is, and where something had to give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from selvstyrt.rostering.domain.checker.breach import Breach, RuleCode
from selvstyrt.rostering.domain.problem import Want
from selvstyrt.rostering.domain.roster import Roster, Uncovered


class Outcome(StrEnum):
    """How the search came out; `code` is the key of its words."""

    COMPLETE = "complete"  # lawful, every need covered
    SHORT = "short"  # lawful, some needs lack somebody
    IMPOSSIBLE = "impossible"  # no lawful roster at all: fixed shifts or contracts stand against the law
    NOT_FOUND = "not_found"  # none found in the time given

    @property
    def code(self) -> str:
        return f"rostering.outcome.{self.value}"


@dataclass(frozen=True, slots=True)
class Progress:
    """The best so far, the bound no roster can go below, and the seconds since the search began."""

    cost: int
    bound: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Conflict:
    """A need, or a rule as it lies on one assistant, that cannot hold together with the others.

    `rule` None is a need: `about` its name. Else `about` is the assistant, or empty for all.
    """

    rule: RuleCode | None
    about: str


@dataclass(frozen=True, slots=True)
class Why:
    """Needs and rules that conflict. `is_least`: without any one of them the others could all hold."""

    conflicts: tuple[Conflict, ...]
    is_least: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """The roster with its price in minutes, want by want; `bound`: what none can cost less than.

    `is_proven`: there is none better. `is_repeatable`: the same problem and seed give it again.
    `not_looked_at`: by assistant, the rules whose limits are not known.
    `breaches`: what fixed shifts break by themselves, where that makes it impossible.
    """

    outcome: Outcome
    roster: Roster
    uncovered: tuple[Uncovered, ...]
    costs: Mapping[Want, int]
    bound: int
    is_proven: bool
    is_repeatable: bool
    seconds: float
    first_after: float | None
    why: Why | None
    breaches: tuple[Breach, ...]
    not_looked_at: Mapping[str, tuple[RuleCode, ...]]

    @property
    def cost(self) -> int:
        return sum(self.costs.values())

    @property
    def gap(self) -> tuple[int, int]:
        """How far the cost may be from the best, as part and whole; nothing of something where it is proven."""
        return (0, 1) if self.is_proven or not self.cost else (self.cost - self.bound, self.cost)
