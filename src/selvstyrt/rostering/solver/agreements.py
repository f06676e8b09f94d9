"""Contracts, pairs, budget and cover, laid on the model."""

from __future__ import annotations

from datetime import date, timedelta

from ortools.sat.python.cp_model import IntVar

from selvstyrt.rostering.domain.checker.breach import RuleCode
from selvstyrt.rostering.domain.oslo import day_span
from selvstyrt.rostering.domain.span import Span, gaps
from selvstyrt.rostering.solver.board import Board, Person, by_name, total, weighted


def contract_hours(board: Board, person: Person) -> None:
    """The hours of the contract over the roster; whole days of absence take their part off the least."""
    contract, problem = person.assistant.contract, board.problem
    if contract is None:
        return
    days = 7 * problem.weeks
    present = days - sum(_is_absent(person, problem.first_day + timedelta(days=n)) for n in range(days))
    work, name = person.minutes(problem.span), person.assistant.name
    board.rule(RuleCode.CONTRACT_LEAST, name, work >= contract.least * present // 7)
    board.rule(RuleCode.CONTRACT_MOST, name, work <= contract.most * problem.weeks)


def never_together(board: Board) -> None:
    """Two who are never to be at work at the same time."""
    people = by_name(board.people)
    for one, two in board.problem.never_together:
        first, second = people[one], people[two]
        edges = {duty.span.start for each in (first, second) for duty, _ in each.choices}
        edges |= {each.span.start for person in (first, second) for each in person.stands}
        edges |= {span.start for each in (first, second) for duty, _ in each.choices for span, _ in duty.work}
        for instant in sorted(edges):
            at = Span(instant, instant + 1)
            standing = sum(each.stands_in(at) for each in (first, second))
            board.rule(
                RuleCode.TOGETHER,
                one,
                total([*first.meeting(at), *second.meeting(at)]) <= max(0, 1 - standing),
            )


def within_budget(board: Board) -> None:
    """No more minutes than there are to spend."""
    if board.problem.budget is None:
        return
    fixed = sum(each.span.minutes for each in board.problem.fixed)
    chosen = weighted(
        (variable, duty.minutes) for person in board.people for duty, variable in person.choices
    )
    board.rule(RuleCode.BUDGET, "", chosen + fixed <= board.problem.budget)


def cover(board: Board) -> None:
    """Each piece has its assistants, or is said to lack some; none has more."""
    takers: dict[int, list[IntVar]] = {number: [] for number in range(len(board.pieces))}
    for person in board.people:
        for duty, variable in person.choices:
            for number in duty.taken:
                takers[number].append(variable)
    for number, piece in enumerate(board.pieces):
        if not piece.open:
            continue
        if board.explaining:
            name = f"{piece.need.name}|{piece.span.start}|{piece.span.end}"
            board.rule(None, name, total(takers[number]) >= piece.open)
            board.model.add(total(takers[number]) <= piece.open)
        else:
            missing = board.model.new_int_var(0, piece.open, "missing")
            board.missing[number] = missing
            board.model.add(total(takers[number]) + missing == piece.open)


def _is_absent(person: Person, day: date) -> bool:
    span = day_span(day)
    return not gaps(person.assistant.absent, span)
