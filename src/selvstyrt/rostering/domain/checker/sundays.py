"""Free Sundays and holidays (aml §§ 10-8 (4), 10-10 (1))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from selvstyrt.rostering.domain.checker.breach import Breach, RuleCode
from selvstyrt.rostering.domain.checker.person import Person
from selvstyrt.rostering.domain.free_days import free_windows
from selvstyrt.rostering.domain.oslo import day_of
from selvstyrt.rostering.domain.span import Span


def sundays_on_end(person: Person) -> Iterator[Breach]:
    """No more Sundays or holidays one after the other than the law, or a written agreement with it, lets be."""
    limit = person.limits.sundays_on_end
    if limit.value is None:
        return
    run: list[Span] = []
    for window in _windows(person):
        run = [*run, window] if _worked(person, window) else []
        if len(run) == limit.value + 1 and person.is_planned(window):
            span = Span(run[0].start, window.end)
            yield Breach(
                RuleCode.SUNDAYS_ON_END,
                person.assistant.name,
                span,
                limit.paragraph,
                len(run),
                limit.value,
            )
        run = run[-limit.value :] if len(run) > limit.value else run


def sundays_free(person: Person) -> Iterator[Breach]:
    """So many of the Sundays and holidays are free on average; a roster shorter than that keeps its part of them."""
    limit, weeks = person.limits.sundays_free, person.limits.sunday_weeks
    if limit.value is None or weeks.value is None:
        return
    planned = [window for window in _windows(person) if person.is_planned(window)]
    for at in range(0, len(planned), weeks.value):
        block = planned[at : at + weeks.value]
        free = sum(not _worked(person, window) for window in block)
        owed = len(block) * limit.value // weeks.value
        if free < owed:
            span = Span(block[0].start, block[-1].end)
            name = person.assistant.name
            yield Breach(RuleCode.SUNDAYS_FREE, name, span, limit.paragraph, free, owed)


def _windows(person: Person) -> list[Span]:
    """From the first day that anything is known of."""
    first = day_of(min((each.span.start for each in person.work), default=person.span.start))
    last = person.first_day + timedelta(days=7 * person.weeks - 1)
    return free_windows(min(first, person.first_day), last, person.limits)


def _worked(person: Person, window: Span) -> bool:
    return any(each.span.overlaps(window) for each in person.work)
