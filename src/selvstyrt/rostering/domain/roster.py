"""Roster: the shifts that answer a problem, and what they leave open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from selvstyrt.rostering.domain.pieces import Piece, pieces
from selvstyrt.rostering.domain.problem import Problem, Shift
from selvstyrt.rostering.domain.span import Span


@dataclass(frozen=True, slots=True)
class Roster:
    """Shifts in order of time, the fixed ones among them."""

    shifts: tuple[Shift, ...]

    @classmethod
    def of(cls, shifts: Iterable[Shift]) -> Roster:
        return cls(tuple(sorted(shifts, key=lambda each: (each.span, each.assistant, each.need))))

    def of_assistant(self, name: str) -> tuple[Shift, ...]:
        return tuple(each for each in self.shifts if each.assistant == name)


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A part of a need for which so many assistants are missing."""

    need: str
    span: Span
    missing: int


def uncovered(problem: Problem, roster: Roster) -> list[Uncovered]:
    """What no shift covers, in order of time."""
    found = []
    for piece in pieces(problem):
        if missing := piece.assistants - _there(piece, roster):
            found.append(Uncovered(piece.need.name, piece.span, missing))
    return [each for each in found if each.missing > 0]


def _there(piece: Piece, roster: Roster) -> int:
    """Assistants whose shifts for this need hold the whole piece."""
    return sum(
        shift.span.holds(piece.span)
        for shift in roster.shifts
        if (shift.need == piece.need.name if shift.need else shift.kind is piece.kind)
    )


def shifts_of(assistant: str, taken: Iterable[Piece]) -> list[Shift]:
    """One shift for each need, as long as its pieces follow on each other."""
    found: list[Shift] = []
    for piece in sorted(taken, key=lambda each: (each.need.name, each.span)):
        last = found[-1] if found else None
        if last and last.need == piece.need.name and last.span.end == piece.span.start:
            found[-1] = Shift(assistant, Span(last.span.start, piece.span.end), piece.kind, piece.need.name)
        else:
            found.append(Shift(assistant, piece.span, piece.kind, piece.need.name))
    return found
