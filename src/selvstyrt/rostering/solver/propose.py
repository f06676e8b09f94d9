"""Propose: a problem in, the best roster found out, held against the checker before anybody sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from threading import Event

from ortools.sat.python.cp_model import IntVar

from selvstyrt.rostering.domain.checker.breach import Breach, RuleCode
from selvstyrt.rostering.domain.checker.check import breaches, not_looked_at
from selvstyrt.rostering.domain.problem import Problem, Want
from selvstyrt.rostering.domain.proposal import Outcome, Progress, Proposal, Why
from selvstyrt.rostering.domain.roster import Roster, shifts_of, uncovered
from selvstyrt.rostering.solver.board import Board
from selvstyrt.rostering.solver.build import build
from selvstyrt.rostering.solver.hybrid import Best, Hybrid, Place
from selvstyrt.rostering.solver.why import why
from selvstyrt.rules.domain.working_time import WorkingLimits

_WEEK = 7 * 24 * 60
# What more work mends: fixed shifts alone may fall short of these.
_MENDED = {RuleCode.CONTRACT_LEAST}


class Unlawful(AssertionError):
    """The solver made what the checker refuses: a fault of the program, and no roster is given out."""


class Proposing:
    """One proposal in the making; `stop` may be called from another thread, and the best so far is the answer."""

    def __init__(
        self,
        problem: Problem,
        limits: Mapping[str, WorkingLimits],
        report: Callable[[Progress], None] | None = None,
    ) -> None:
        self._problem, self._limits, self._report = problem, limits, report
        self._stopped = Event()
        self._hybrid: Hybrid | None = None

    def stop(self) -> None:
        self._stopped.set()
        if self._hybrid is not None:
            self._hybrid.stop()

    def run(self, work: float, seed: int) -> Proposal:
        """The best roster that so much work finds; `work` is close to seconds on an idle machine."""
        fixed = breaches(self._problem, Roster.of(self._problem.fixed), self._limits)
        if broken := [each for each in fixed if each.rule not in _MENDED]:
            return self._proposal(Outcome.IMPOSSIBLE, breaches=broken)
        board = build(self._problem, self._limits)
        wanted = [variable for person in board.people for _, variable in person.choices]
        counted = [variable for _, variable, _ in board.costs]
        self._hybrid = Hybrid(board.model, [*wanted, *counted], _places(board, counted), self._report)
        if self._stopped.is_set():
            self._hybrid.stop()
        best = self._hybrid.run(work, seed)
        if best.found.values is None:
            reason = why(self._problem, self._limits, [], work, seed) if best.found.is_proven else None
            outcome = Outcome.IMPOSSIBLE if best.found.is_proven else Outcome.NOT_FOUND
            return self._proposal(outcome, best=best, reason=reason)
        roster = self._roster(board, best.found.values[: len(wanted)])
        costs = _costs(board, best.found.values[len(wanted) :])
        return self._found(best, roster, costs, work, seed)

    def _found(
        self, best: Best, roster: Roster, costs: Mapping[Want, int], work: float, seed: int
    ) -> Proposal:
        if broken := breaches(self._problem, roster, self._limits):
            raise Unlawful(broken[0])
        lacking = [each.need for each in uncovered(self._problem, roster)]
        reason = None
        if lacking and not self._stopped.is_set():
            reason = why(self._problem, self._limits, lacking, work, seed)
        outcome = Outcome.SHORT if lacking else Outcome.COMPLETE
        return self._proposal(outcome, roster, costs, best=best, reason=reason)

    def _roster(self, board: Board, values: Sequence[int]) -> Roster:
        chosen = iter(values)
        shifts = list(self._problem.fixed)
        for person in board.people:
            taken = [number for duty, _ in person.choices if next(chosen) for number in duty.taken]
            shifts += shifts_of(person.assistant.name, [board.pieces[number] for number in taken])
        return Roster.of(shifts)

    def _proposal(
        self,
        outcome: Outcome,
        roster: Roster | None = None,
        costs: Mapping[Want, int] | None = None,
        *,
        best: Best | None = None,
        reason: Why | None = None,
        breaches: Sequence[Breach] = (),
    ) -> Proposal:
        roster = Roster.of(self._problem.fixed) if roster is None else roster
        return Proposal(
            outcome=outcome,
            roster=roster,
            uncovered=tuple(uncovered(self._problem, roster)),
            costs=costs or {},
            bound=best.found.bound if best else 0,
            is_proven=best.found.is_proven if best else True,
            is_repeatable=best is None or not (best.by_clock or self._stopped.is_set()),
            seconds=best.seconds if best else 0.0,
            first_after=best.first_after if best else None,
            why=reason,
            breaches=tuple(breaches),
            not_looked_at=not_looked_at(self._problem, self._limits),
        )


def _places(board: Board, counted: Sequence[IntVar]) -> list[Place | None]:
    """Whose each choice is and in which week; what wants count follows from the choices and is never held."""
    start = board.problem.span.start
    chosen = [
        Place(number, (duty.span.start - start) // _WEEK)
        for number, person in enumerate(board.people)
        for duty, _ in person.choices
    ]
    return [*chosen, *(None for _ in counted)]


def _costs(board: Board, values: Sequence[int]) -> dict[Want, int]:
    found = dict.fromkeys(Want, 0)
    for (want, _, weight), value in zip(board.costs, values, strict=True):
        found[Want(want)] += weight * value
    return found
