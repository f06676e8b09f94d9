"""Pieces: the need cut at every place where one assistant may hand over to another."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from selvstyrt.rostering.domain.problem import Need, Problem, WorkKind
from selvstyrt.rostering.domain.span import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """What one assistant takes whole or not at all. `open`: assistants still to be found, fixed shifts counted off."""

    need: Need
    span: Span
    assistants: int
    open: int

    @property
    def kind(self) -> WorkKind:
        return self.need.kind


def pieces(problem: Problem) -> list[Piece]:
    """All pieces in order of time. Fixed shifts cut the need where they start and end."""
    found = []
    for need in problem.needs:
        fixed = [each for each in problem.fixed if _serves(each.kind, each.need, need)]
        ends = {end for shift in fixed for end in (shift.span.start, shift.span.end)}
        inside = sorted(end for end in ends | set(need.cuts) if need.span.start < end < need.span.end)
        edges = [need.span.start, *inside, need.span.end]
        for start, end in pairwise(edges):
            span = Span(start, end)
            there = sum(each.span.holds(span) for each in fixed)
            found.append(Piece(need, span, need.assistants, max(0, need.assistants - there)))
    return sorted(found, key=lambda piece: (piece.span, piece.need.name))


def _serves(kind: WorkKind, named: str, need: Need) -> bool:
    """A fixed shift covers the need it names; one that names none covers what is of its kind."""
    return named == need.name if named else kind is need.kind
