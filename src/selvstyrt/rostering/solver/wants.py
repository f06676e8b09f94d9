"""Wants, weighed in minutes: what a broken one costs is our rule, how much it weighs the work leader's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ortools.sat.python.cp_model import IntVar

from selvstyrt.rostering.domain.free_days import free_windows
from selvstyrt.rostering.domain.oslo import day_of, minute_of_day
from selvstyrt.rostering.domain.problem import Want, WorkKind
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rostering.solver.board import Board, Person, total, weighted
from selvstyrt.rostering.solver.sundays import Sundays

_UNCOVERED = 100  # for each minute: no other want together outweighs a need
_WISH, _SHORT, _SPLIT, _NEW_FACE = 60, 30, 60, 20
_SHORT_BELOW = 4 * 60
Slot = tuple[int, int, str]


def covered(board: Board) -> None:
    """Every need has its assistants."""
    for number, missing in board.missing.items():
        board.cost(Want.COVER, missing, _UNCOVERED * board.pieces[number].span.minutes)


def wishes(board: Board) -> None:
    """A wish for work is kept by any work in its time, one against it by none."""
    weight = board.problem.weight(Want.WISHES)
    people = {each.assistant.name: each for each in board.people}
    for wish in board.problem.wishes:
        person = people[wish.assistant]
        working = person.meeting(wish.span)
        if not wish.value or person.stands_in(wish.span) or not (working or wish.value > 0):
            continue
        broken = board.model.new_bool_var("wish")
        if wish.value > 0:
            board.model.add(total(working) + broken >= 1)
        else:
            for variable in working:
                board.model.add_implication(variable, broken)
        board.cost(Want.WISHES, broken, weight * _WISH * abs(wish.value))


def fair_sundays(board: Board, sundays: Sequence[Sundays]) -> None:
    """Time on Sundays and holidays is shared by contract hours, what was worked before counted in."""
    windows = {
        person.assistant.name: each.windows for person, each in zip(board.people, sundays, strict=True)
    }

    def minutes(person: Person, span: Span) -> int:
        return sum(span.shared(window) for window in windows[person.assistant.name])

    _shared(board, Want.SUNDAYS, minutes, lambda _: True)


def fair_nights(board: Board) -> None:
    """Nights are shared by contract hours, what was worked before counted in."""
    _shared(board, Want.NIGHTS, lambda _, span: span.minutes, lambda kind: kind.is_night)


def _shared(
    board: Board,
    want: Want,
    minutes: Callable[[Person, Span], int],
    counts: Callable[[WorkKind], bool],
) -> None:
    """What anyone has more or less than a fair share, beyond one piece: nobody can be fairer than that."""
    weight = board.problem.weight(want)
    among, terms, before = [], [], []
    for person in board.people:
        in_piece = [minutes(person, each.span) if counts(each.kind) else 0 for each in board.pieces]
        chosen = [
            (variable, much)
            for duty, variable in person.choices
            if (much := sum(in_piece[number] for number in duty.taken))
        ]
        if chosen:
            among.append(person)
            terms.append(chosen)
            before.append(sum(minutes(person, each.span) for each in person.stands if counts(each.kind)))
    if not weight or len(among) < 2:
        return
    each_piece = [minutes(among[0], each.span) if counts(each.kind) else 0 for each in board.pieces]
    to_share = sum(piece.open * much for piece, much in zip(board.pieces, each_piece, strict=True)) + sum(
        before
    )
    shares = [person.assistant.contract.most if person.assistant.contract else 60 for person in among]
    for chosen, had, share in zip(terms, before, shares, strict=True):
        fair = to_share * share // sum(shares)
        apart = board.model.new_int_var(0, board.problem.span.minutes, "unfair")
        board.model.add(weighted(chosen) + had - fair <= apart + max(each_piece))
        board.model.add(fair - had - weighted(chosen) <= apart + max(each_piece))
        board.cost(want, apart, weight)


def same_faces(board: Board) -> None:
    """The same assistants at the same times of the week: each further face for a time costs."""
    weight = board.problem.weight(Want.CONTINUITY)
    if not weight or board.problem.weeks < 2:
        return
    for person in board.people:
        slots: dict[Slot, dict[int, list[IntVar]]] = {}
        for duty, variable in person.choices:
            for number in duty.taken:
                slots.setdefault(_slot(board, number), {}).setdefault(number, []).append(variable)
        for pieces in slots.values():
            face = board.model.new_bool_var("face")
            for chosen in pieces.values():
                board.model.add(total(chosen) <= face)
            times = _most_times(board, person, list(pieces))
            board.model.add(total([each for chosen in pieces.values() for each in chosen]) <= times * face)
            board.cost(Want.CONTINUITY, face, weight * _NEW_FACE)


def _most_times(board: Board, person: Person, numbers: Sequence[int]) -> int:
    """How often one person could lawfully be there at all: it follows from the rules, and lets the bound see it."""
    most, contract, limits = len(numbers), person.assistant.contract, person.limits
    spans = [board.pieces[number].span for number in numbers]
    if contract is not None:
        most = min(most, contract.most * board.problem.weeks // min(each.minutes for each in spans))
    windows = free_windows(board.problem.first_day, board.problem.last_day, limits)
    free, weeks = limits.sundays_free.value, limits.sunday_weeks.value
    if free and weeks and len(windows) <= weeks and all(any(w.overlaps(s) for w in windows) for s in spans):
        most = min(most, len(windows) - len(windows) * free // weeks)
    return most


def few_short_shifts(board: Board) -> None:
    """Short working periods and pauses in them are few."""
    weight = board.problem.weight(Want.SHORT_SHIFTS)
    for person in board.people:
        for duty, variable in person.choices:
            price = (_SHORT if duty.minutes < _SHORT_BELOW else 0) + (_SPLIT if duty.is_split else 0)
            board.cost(Want.SHORT_SHIFTS, variable, weight * price)


def _slot(board: Board, number: int) -> Slot:
    piece = board.pieces[number]
    start = piece.span.start
    return day_of(start).weekday(), minute_of_day(start), piece.kind.value
