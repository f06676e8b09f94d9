"""Search: one call of CP-SAT, the same answer for the same seed however busy the machine is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ortools.sat.python.cp_model import (
    FEASIBLE,
    INFEASIBLE,
    OPTIMAL,
    CpModel,
    CpSolver,
    CpSolverSolutionCallback,
    IntVar,
)

# The clock only ends what takes much longer than it should: what it has cut short may be another answer next time.
CLOCK_TO_WORK = 4
_LP_STRONG = 2  # the solver's level at which it builds every linear relaxation it can
Told = Callable[[int, int], None]  # the best cost and the bound so far


@dataclass(frozen=True, slots=True)
class Found:
    """`values`: None where nothing was found. `is_proven`: nothing better exists, or nothing at all does.

    `work` is the solver's own measure of what it did, close to seconds on an idle machine.
    """

    values: tuple[int, ...] | None
    cost: int
    bound: int
    work: float
    is_proven: bool
    by_clock: bool = False

    @property
    def is_impossible(self) -> bool:
        return self.is_proven and self.values is None


class Search:
    """One search; `stop` may be called from another thread, and the best so far is the answer."""

    def __init__(self) -> None:
        self._solver = CpSolver()
        self._stopped = False

    def stop(self) -> None:
        self._stopped = True
        self._solver.stop_search()

    def run(
        self, model: CpModel, wanted: Sequence[IntVar], work: float, seed: int, told: Told | None = None
    ) -> Found:
        """The values of `wanted` in the best answer that so much work finds."""
        solver = self._solver
        settings = solver.parameters
        settings.num_workers = 1
        settings.linearization_level = _LP_STRONG
        settings.random_seed = seed
        settings.max_deterministic_time = work
        settings.max_time_in_seconds = max(1.0, CLOCK_TO_WORK * work)
        settings.catch_sigint_signal = False
        if self._stopped:
            return Found(None, 0, 0, 0.0, False)
        status = solver.solve(model, _Watch(told) if told is not None else None)
        known, is_proven = status in (OPTIMAL, FEASIBLE), status in (OPTIMAL, INFEASIBLE)
        done = solver.response_proto.deterministic_time
        return Found(
            values=tuple(solver.value(each) for each in wanted) if known else None,
            cost=round(solver.objective_value) if known and model.has_objective() else 0,
            bound=up(solver.best_objective_bound) if known and model.has_objective() else 0,
            work=done,
            is_proven=is_proven,
            by_clock=not is_proven and done < work,
        )


class _Watch(CpSolverSolutionCallback):
    def __init__(self, told: Told) -> None:
        super().__init__()
        self._told = told

    def on_solution_callback(self) -> None:
        self._told(round(self.objective_value), up(self.best_objective_bound))


def up(bound: float) -> int:
    """Costs are whole, so a bound is rounded up."""
    return int(-(-(bound - 1e-6) // 1))
