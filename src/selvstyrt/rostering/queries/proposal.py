"""Proposal: a roster made for a problem, by rules as the law has them on its first day."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from selvstyrt.rostering.domain.checks import Fault, faults
from selvstyrt.rostering.domain.problem import Problem
from selvstyrt.rostering.domain.proposal import Progress
from selvstyrt.rostering.solver.propose import Proposing
from selvstyrt.rules.domain.working_time import WorkingLimits
from selvstyrt.rules.queries.working_time import working_limits


class CannotBeMeant(ValueError):
    """The problem is at fault; nothing was solved."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("; ".join(f"{each.path}: {each.code}" for each in faults))
        self.faults = faults


def limits_of(problem: Problem) -> Mapping[str, WorkingLimits]:
    """The limits of each assistant on the roster's first day; a change of the law inside it is not followed."""
    return {each.name: working_limits(each.facts, problem.first_day) for each in problem.assistants}


def proposing(problem: Problem, report: Callable[[Progress], None] | None = None) -> Proposing:
    """A proposal ready to run. Raises CannotBeMeant with everything that is wrong with the problem."""
    limits = limits_of(problem)
    if found := faults(problem, limits):
        raise CannotBeMeant(found)
    return Proposing(problem, limits, report)
