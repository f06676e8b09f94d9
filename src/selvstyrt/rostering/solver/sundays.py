"""Free Sundays and holidays, laid on the model (aml §§ 10-8 (4), 10-10 (1))."""

from __future__ import annotations

from ortools.sat.python.cp_model import IntVar

from selvstyrt.rostering.domain.checker.breach import RuleCode
from selvstyrt.rostering.domain.free_days import free_windows
from selvstyrt.rostering.domain.oslo import day_of
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rostering.solver.board import Board, Person, total


class Sundays:
    """One person's Sundays and holidays, each with whether it is worked: a fact before the roster, a choice in it."""

    def __init__(self, board: Board, person: Person) -> None:
        problem = board.problem
        known = [day_of(each.span.start) for each in person.stands]
        first = min([*known, problem.first_day])
        self.windows = free_windows(first, problem.last_day, person.limits)
        self.worked = [self._worked(board, person, window) for window in self.windows]
        self.planned = [number for number, each in enumerate(self.windows) if each.end > problem.span.start]

    def _worked(self, board: Board, person: Person, window: Span) -> IntVar:
        worked = board.model.new_bool_var("sunday")
        chosen = person.meeting(window)
        if person.stands_in(window):
            board.model.add(worked == 1)
        for variable in chosen:
            board.model.add_implication(variable, worked)
        return worked


def sundays_on_end(board: Board, person: Person, sundays: Sundays) -> None:
    """After so many worked Sundays or holidays the next is free (§ 10-8 (4))."""
    most = person.limits.sundays_on_end.value
    if most is None:
        return
    for at in range(len(sundays.windows) - most):
        run = range(at, at + most + 1)
        if run[-1] in sundays.planned:
            worked = total([sundays.worked[number] for number in run])
            board.rule(RuleCode.SUNDAYS_ON_END, person.assistant.name, worked <= most)


def sundays_free(board: Board, person: Person, sundays: Sundays) -> None:
    """So many of them are free on average (§ 10-8 (4))."""
    least, weeks = person.limits.sundays_free.value, person.limits.sunday_weeks.value
    if least is None or weeks is None:
        return
    for at in range(0, len(sundays.planned), weeks):
        block = [sundays.worked[number] for number in sundays.planned[at : at + weeks]]
        owed = len(block) * least // weeks
        board.rule(RuleCode.SUNDAYS_FREE, person.assistant.name, total(block) <= len(block) - owed)
