"""Build: the whole model of a problem, rule by rule and want by want."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ortools.sat.python.cp_model import CpModel

from selvstyrt.rostering.domain.oslo import DAY
from selvstyrt.rostering.domain.pieces import pieces
from selvstyrt.rostering.domain.problem import Problem
from selvstyrt.rostering.solver import agreements, hours, rest, sundays, wants
from selvstyrt.rostering.solver.board import Board, Person
from selvstyrt.rostering.solver.choices import in_the_way, longest_duty
from selvstyrt.rostering.solver.duties import duties
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.working_time import WorkingLimits

MOST_CHOICES = 250_000
OF_A_PERSON: tuple[Callable[[Board, Person], None], ...] = (
    rest.daily_rest,
    rest.day_hours,
    rest.weekly_rest,
    rest.long_period_rest,
    agreements.contract_hours,
)
OF_WEEKS: tuple[Callable[[Board, Person, hours.Weeks], None], ...] = (
    hours.week_hours,
    hours.average_week,
    hours.short_average,
    hours.total_week,
    hours.night_average,
)
OF_SUNDAYS: tuple[Callable[[Board, Person, sundays.Sundays], None], ...] = (
    sundays.sundays_on_end,
    sundays.sundays_free,
)


def build(problem: Problem, limits: Mapping[str, WorkingLimits], *, explaining: bool = False) -> Board:
    """The model; with `explaining` no wants, and every rule and need can be lifted by itself.

    More choices than can be held in memory raise FactsError at the needs.
    """
    board = Board(problem, pieces(problem), [], CpModel(), explaining)
    _people(board, limits)
    worked = []
    for person in board.people:
        weeks, of_sundays = hours.Weeks(board, person), sundays.Sundays(board, person)
        worked.append(of_sundays)
        for rule in OF_A_PERSON:
            rule(board, person)
        for rule_of_weeks in OF_WEEKS:
            rule_of_weeks(board, person, weeks)
        for rule_of_sundays in OF_SUNDAYS:
            rule_of_sundays(board, person, of_sundays)
    agreements.never_together(board)
    agreements.within_budget(board)
    agreements.cover(board)
    if not explaining:
        _wants(board, worked)
    return board


def _people(board: Board, limits: Mapping[str, WorkingLimits]) -> None:
    problem = board.problem
    longest = max(longest_duty(each, DAY) or DAY for each in limits.values())
    longest = min(longest, problem.longest) if problem.longest is not None else longest
    rest_between = min(each.daily_rest.value or 0 for each in limits.values())
    possible = duties(problem, board.pieces, longest, rest_between)
    if len(possible) * len(problem.assistants) > MOST_CHOICES:
        raise FactsError("needs", "rostering.too_many_choices", most=MOST_CHOICES)
    for assistant in problem.assistants:
        fixed = [each for each in problem.fixed if each.assistant == assistant.name]
        person = Person(assistant, limits[assistant.name], (*assistant.worked, *fixed))
        for duty in possible:
            against = list(in_the_way(duty, assistant, person.limits, person.stands, board.pieces))
            if against and not board.explaining:
                continue
            chosen = board.model.new_bool_var("takes")
            person.add(duty, chosen)
            for rule in against:
                board.rule(rule, assistant.name, chosen == 0)
        board.people.append(person)


def _wants(board: Board, worked: list[sundays.Sundays]) -> None:
    wants.covered(board)
    wants.wishes(board)
    wants.fair_sundays(board, worked)
    wants.fair_nights(board)
    wants.same_faces(board)
    wants.few_short_shifts(board)
    board.model.minimize(sum(variable * weight for _, variable, weight in board.costs))
