"""Duties: every working period that could be made of the pieces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selvstyrt.rostering.domain.oslo import DAY
from selvstyrt.rostering.domain.pieces import Piece
from selvstyrt.rostering.domain.problem import Problem
from selvstyrt.rostering.domain.span import Span


@dataclass(frozen=True, slots=True)
class Duty:
    """What one assistant would do between two daily rests. `taken`: the numbers of its pieces."""

    taken: tuple[int, ...]
    work: tuple[tuple[Span, bool], ...]  # each piece's span, and whether it is passive
    span: Span
    minutes: int
    passive: int
    is_split: bool

    def within(self, span: Span, *, passive: bool = False) -> int:
        """Minutes inside a span; with `passive` only those of passive work."""
        if span.holds(self.span):
            return self.passive if passive else self.minutes
        return sum(each.shared(span) for each, resting in self.work if resting or not passive)

    def meets(self, span: Span) -> bool:
        return any(each.overlaps(span) for each, _ in self.work)


def duties(problem: Problem, pieces: Sequence[Piece], longest: int, rest: int) -> list[Duty]:
    """Runs of pieces that follow on each other; with split shifts also two runs with a pause shorter than `rest`.

    None is longer than `longest`. One shorter than the problem's shortest is left out unless it stands alone.
    """
    runs = list(_runs(pieces, longest))
    starts = {each.span.start for each in pieces}
    ends = {each.span.end for each in pieces}

    def long_enough(minutes: int, span: Span) -> bool:
        return minutes >= problem.shortest or (span.start not in ends and span.end not in starts)

    found = [_duty(pieces, run) for run in runs]
    whole = [each for each in found if long_enough(each.minutes, each.span)]
    if problem.split_shifts:
        whole += _split(pieces, found, longest, rest, problem.shortest)
    return sorted(whole, key=lambda each: (each.span, each.taken))


def _runs(pieces: Sequence[Piece], longest: int) -> Iterator[tuple[int, ...]]:
    following: dict[int, list[int]] = {}
    for number, piece in enumerate(pieces):
        if piece.open:
            following.setdefault(piece.span.start, []).append(number)

    def grow(run: tuple[int, ...], minutes: int) -> Iterator[tuple[int, ...]]:
        yield run
        for number in following.get(pieces[run[-1]].span.end, ()):
            more = minutes + pieces[number].span.minutes
            if more <= longest:
                yield from grow((*run, number), more)

    for number, piece in enumerate(pieces):
        if piece.open and piece.span.minutes <= longest:
            yield from grow((number,), piece.span.minutes)


def _split(
    pieces: Sequence[Piece], runs: Sequence[Duty], longest: int, rest: int, shortest: int
) -> Iterator[Duty]:
    """Two runs whose pause is no daily rest, and which leave room for one in the 24 hours."""
    for first in runs:
        for second in runs:
            pause = second.span.start - first.span.end
            minutes = first.minutes + second.minutes
            whole = second.span.end - first.span.start
            if 0 < pause < rest and whole <= DAY - rest and shortest <= minutes <= longest:
                yield _duty(pieces, first.taken + second.taken)


def _duty(pieces: Sequence[Piece], taken: tuple[int, ...]) -> Duty:
    work = tuple((pieces[number].span, pieces[number].kind.is_passive) for number in taken)
    span = Span(work[0][0].start, work[-1][0].end)
    minutes = sum(each.minutes for each, _ in work)
    return Duty(
        taken=taken,
        work=work,
        span=span,
        minutes=minutes,
        passive=sum(each.minutes for each, resting in work if resting),
        is_split=minutes < span.minutes,
    )
