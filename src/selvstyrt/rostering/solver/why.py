"""Why: a set of needs and rules that cannot all hold, from which none can be taken away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ortools.sat.python.cp_model import INFEASIBLE, CpSolver

from selvstyrt.rostering.domain.checker.breach import RuleCode
from selvstyrt.rostering.domain.problem import Problem
from selvstyrt.rostering.domain.proposal import Conflict, Why
from selvstyrt.rostering.solver.board import Board, Reason
from selvstyrt.rostering.solver.build import build
from selvstyrt.rules.domain.working_time import WorkingLimits

# In this order reasons are tried away, so that what is left is what a person can do least about.
_FIRST_AWAY = (RuleCode.CONTRACT_LEAST, RuleCode.CONTRACT_MOST, RuleCode.BUDGET, RuleCode.TOGETHER)
_EACH = 0.5  # work for one question; what is not answered in that stays among the conflicts


def why(
    problem: Problem, limits: Mapping[str, WorkingLimits], lacking: Sequence[str], work: float, seed: int
) -> Why | None:
    """The conflict behind the first of the needs that lack somebody, or behind there being no roster at all.

    `lacking`: needs left uncovered in the best roster, in order of time. None where no conflict was proven.
    """
    board = build(problem, limits, explaining=True)
    asked = _Asked(board, work, seed)
    needs = [reason for reason in board.reasons if reason.rule is None]
    rules = [reason for reason in board.reasons if reason.rule is not None]
    for scope in _scopes(needs, lacking):
        core = asked.core([*rules, *scope])
        if core is not None:
            return asked.least(core)
    return None


def _scopes(needs: Sequence[Reason], lacking: Sequence[str]) -> list[list[Reason]]:
    """No need at all; what is lacking by itself; the needs around it; all of them. The least that conflicts is told."""
    found: list[list[Reason]] = [[]]
    places = [at for at, need in enumerate(needs) if need.about.split("|")[0] == (lacking or [""])[0]]
    if places:
        found += [
            [needs[at] for at in places],
            [*needs[max(0, places[0] - 10) : places[-1] + 11]],
            list(needs),
        ]
    return found


class _Asked:
    """The model asked again and again with other reasons holding."""

    def __init__(self, board: Board, work: float, seed: int) -> None:
        self._board, self._left, self._seed = board, work, seed

    def core(self, reasons: Sequence[Reason]) -> list[Reason] | None:
        """Some of the reasons that conflict already, or None where no conflict is proven."""
        model, literals = self._board.model, self._board.reasons
        model.clear_assumptions()
        model.add_assumptions([literals[each] for each in reasons])
        solver = CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = self._seed
        solver.parameters.max_deterministic_time = min(_EACH, max(self._left, 0.01))
        solver.parameters.max_time_in_seconds = 10 * _EACH
        status = solver.solve(model)
        self._left -= solver.response_proto.deterministic_time
        if status != INFEASIBLE:
            return None
        found = set(solver.sufficient_assumptions_for_infeasibility())
        return [each for each in reasons if literals[each].index in found]

    def least(self, core: Sequence[Reason]) -> Why:
        """Each reason tried away; what cannot be left out stays."""
        kept = sorted(core, key=lambda each: each.rule not in _FIRST_AWAY)
        is_least = True
        for reason in list(kept):
            if reason not in kept:
                continue
            smaller = self.core([each for each in kept if each != reason])
            if smaller is not None:
                kept = [each for each in kept if each in smaller]
            elif self._left <= 0:
                is_least = False
        conflicts = dict.fromkeys(Conflict(each.rule, each.about.split("|")[0]) for each in kept)
        return Why(tuple(conflicts), is_least)
