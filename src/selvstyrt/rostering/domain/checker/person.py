"""One person's work, as the rules look at it: before the roster and in it, in order of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from selvstyrt.rostering.domain.problem import Assistant, Problem, Shift
from selvstyrt.rostering.domain.span import Span, joined
from selvstyrt.rules.domain.working_time import WorkingLimits


@dataclass(frozen=True, slots=True)
class Person:
    """`work` holds what was worked before as well; `span` is the roster's."""

    assistant: Assistant
    limits: WorkingLimits
    work: tuple[Shift, ...]
    span: Span
    first_day: date
    weeks: int

    @property
    def planned(self) -> tuple[Shift, ...]:
        return tuple(each for each in self.work if each.span.end > self.span.start)

    def is_planned(self, span: Span) -> bool:
        """Does it reach into the roster? What lies wholly before it is nobody's to change."""
        return span.end > self.span.start


def person(problem: Problem, assistant: Assistant, shifts: Sequence[Shift], limits: WorkingLimits) -> Person:
    work = sorted((*assistant.worked, *shifts), key=lambda each: each.span)
    return Person(assistant, limits, tuple(work), problem.span, problem.first_day, problem.weeks)


def working_periods(work: Sequence[Shift], rest: int) -> list[Span]:
    """From the start of work after a daily rest to the next daily rest; pauses shorter than `rest` lie inside."""
    found: list[Span] = []
    for span in joined(each.span for each in work):
        if found and span.start - found[-1].end < max(rest, 1):
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return found


def minutes(work: Sequence[Shift], within: Span, *, passive: bool = False) -> int:
    """Minutes of work inside a span; with `passive` only those of passive work."""
    return sum(each.span.shared(within) for each in work if each.kind.is_passive or not passive)
