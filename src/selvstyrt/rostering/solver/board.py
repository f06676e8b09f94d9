"""Board: the model being built – who could take which duty – and the rules that lie on it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ortools.sat.python.cp_model import CpModel, IntVar, LinearExpr

from selvstyrt.rostering.domain.checker.breach import RuleCode
from selvstyrt.rostering.domain.pieces import Piece
from selvstyrt.rostering.domain.problem import Assistant, Problem, Shift
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rostering.solver.duties import Duty
from selvstyrt.rules.domain.working_time import WorkingLimits

# A sum or comparison over choices. The solver's own types name numpy's integers as well, with which nothing adds up.
Linear = Any


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule as it lies on one assistant, or a need (`rule` None) on one stretch of time: what can be lifted."""

    rule: RuleCode | None
    about: str


@dataclass(slots=True)
class Person:
    """An assistant with the duties to choose from, in order of time; `stands`: what is worked or fixed already."""

    assistant: Assistant
    limits: WorkingLimits
    stands: tuple[Shift, ...]
    choices: list[tuple[Duty, IntVar]] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _longest: int = 0

    def add(self, duty: Duty, variable: IntVar) -> None:
        self.choices.append((duty, variable))
        self._starts.append(duty.span.start)
        self._longest = max(self._longest, duty.span.minutes)

    def near(self, span: Span) -> list[tuple[Duty, IntVar]]:
        """The choices whose span, pauses with it, shares time with this one."""
        first = bisect_left(self._starts, span.start - self._longest)
        found = self.choices[first : bisect_left(self._starts, span.end)]
        return [each for each in found if each[0].span.end > span.start]

    def minutes(self, span: Span, *, passive: bool = False) -> Linear:
        """Minutes of work in a span, what stands and what is chosen."""
        standing = sum(each.span.shared(span) for each in self.stands if each.kind.is_passive or not passive)
        terms = [
            (variable, minutes)
            for duty, variable in self.near(span)
            if (minutes := duty.within(span, passive=passive))
        ]
        return weighted(terms) + standing

    def meeting(self, span: Span) -> list[IntVar]:
        """The choices that would have the assistant at work in the span."""
        return [variable for duty, variable in self.near(span) if duty.meets(span)]

    def stands_in(self, span: Span) -> bool:
        return any(each.span.overlaps(span) for each in self.stands)


@dataclass(slots=True)
class Board:
    """The model with its people and pieces. With `explaining` every rule can be lifted by itself."""

    problem: Problem
    pieces: Sequence[Piece]
    people: list[Person]
    model: CpModel
    explaining: bool = False
    reasons: dict[Reason, IntVar] = field(default_factory=dict)
    costs: list[tuple[str, IntVar, int]] = field(default_factory=list)
    missing: dict[int, IntVar] = field(default_factory=dict)

    def rule(self, rule: RuleCode | None, about: str, *constraints: Any) -> None:
        """Lay constraints on the model, in the name of a rule."""
        for constraint in constraints:
            laid = self.model.add(constraint)
            if self.explaining:
                laid.only_enforce_if(self.reason(rule, about))

    def reason(self, rule: RuleCode | None, about: str) -> IntVar:
        key = Reason(rule, about)
        if key not in self.reasons:
            self.reasons[key] = self.model.new_bool_var(f"{rule or 'need'} {about}")
        return self.reasons[key]

    def cost(self, want: str, variable: IntVar, weight: int) -> None:
        """What a want pays for each unit of the variable."""
        if weight:
            self.costs.append((want, variable, weight))


def weighted(terms: Iterable[tuple[IntVar, int]]) -> Linear:
    pairs = list(terms)
    return LinearExpr.weighted_sum([v for v, _ in pairs], [w for _, w in pairs]) if pairs else 0


def total(variables: Sequence[IntVar]) -> Linear:
    return LinearExpr.sum(list(variables)) if variables else 0


def by_name(people: Iterable[Person]) -> Mapping[str, Person]:
    return {each.assistant.name: each for each in people}
