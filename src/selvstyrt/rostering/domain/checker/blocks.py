"""Blocks: the weeks over which an average is taken."""

from __future__ import annotations

from datetime import timedelta

from selvstyrt.rostering.domain.checker.person import Person
from selvstyrt.rostering.domain.oslo import day_span
from selvstyrt.rostering.domain.span import Span


def blocks(person: Person, weeks: int) -> list[list[Span]]:
    """Blocks of so many weeks from the day the averaging started, or the roster's first; each as its weeks.

    A block that has begun before the roster counts what was worked then. One that the roster's end cuts short stands
    by itself (our rule), so that no hours are left for later weeks to make good.
    """
    start = person.assistant.averaging_from
    first = person.first_day if start is None or start > person.first_day else start
    last = person.first_day + timedelta(weeks=person.weeks)
    found = []
    while first < last:
        end = min(first + timedelta(weeks=weeks), last)
        if end > person.first_day:
            count = (end - first).days // 7
            found.append([day_span(first + timedelta(weeks=number), 7) for number in range(count)])
        first = end
    return found
