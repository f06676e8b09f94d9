"""Choices: which duties each assistant may take at all, and which rule stands in the way of the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from selvstyrt.rostering.domain.checker.breach import RuleCode
from selvstyrt.rostering.domain.oslo import DAY
from selvstyrt.rostering.domain.pieces import Piece
from selvstyrt.rostering.domain.problem import Assistant, Shift
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rostering.solver.duties import Duty
from selvstyrt.rules.domain.working_time import WorkingLimits

Work = tuple[tuple[Span, bool], ...]  # in order of time: each span, and whether it is passive


def longest_duty(limits: WorkingLimits, passive: int) -> int | None:
    """Normal minutes of a day with so much passive work (aml §§ 10-4 (1), (2), 10-5); None: not known."""
    most = limits.day_hours.value
    if most is None:
        return None
    part, top, plain = limits.passive_part.value, limits.passive_day.value, limits.plain_day.value
    if part and top is not None and plain is not None:
        most = max(most, plain + min(passive // part, top))
    return most if limits.day_total.value is None else min(most, limits.day_total.value)


def in_the_way(
    duty: Duty,
    assistant: Assistant,
    limits: WorkingLimits,
    stands: Sequence[Shift],
    pieces: Sequence[Piece],
) -> Iterator[RuleCode]:
    """The rules by which this assistant can never take this duty."""
    most = longest_duty(limits, duty.passive)
    rest = limits.daily_rest.value
    if assistant.under_18:
        yield RuleCode.YOUNG
    if most is not None and duty.minutes > most:
        yield RuleCode.DAY_HOURS
    if rest is not None and duty.span.minutes > DAY - rest:
        yield RuleCode.DAILY_REST
    if any(duty.meets(each) for each in assistant.absent):
        yield RuleCode.ABSENT
    if any(duty.meets(each) for each in assistant.elsewhere):
        yield RuleCode.ELSEWHERE
    if assistant.available is not None and not _available(duty, assistant.available):
        yield RuleCode.AVAILABILITY
    if any(pieces[number].need.skills - assistant.skills for number in duty.taken):
        yield RuleCode.SKILLS
    if any(too_much_in_a_day(work, duty.work, limits) for work in _around(stands)):
        yield RuleCode.DAY_HOURS
    if any(duty.span.overlaps(each.span) for each in stands):
        yield RuleCode.TWO_PLACES
    elif any(_apart(duty.span, each.span) < (rest or 0) for each in stands):
        yield RuleCode.DAILY_REST


def too_much_in_a_day(first: Work, second: Work, limits: WorkingLimits) -> bool:
    """Are the hours of two stretches of work too many in the 24 from the start of the earlier one? (§ 10-4 (1))"""
    start = min(first[0][0].start, second[0][0].start)
    day = Span(start, start + DAY)
    both = [(each.shared(day), passive) for each, passive in (*first, *second)]
    most = longest_duty(limits, sum(minutes for minutes, passive in both if passive))
    return most is not None and sum(minutes for minutes, _ in both) > most


def _around(stands: Sequence[Shift]) -> Iterator[Work]:
    """What stands, day by day of 24 hours from where it starts."""
    left = sorted(stands, key=lambda each: each.span)
    while left:
        until = left[0].span.start + DAY
        yield tuple((each.span, each.kind.is_passive) for each in left if each.span.start < until)
        left = [each for each in left if each.span.start >= until]


def _available(duty: Duty, said: Sequence[Span]) -> bool:
    """Every minute of the duty lies in time that was said yes to, whichever saying it was."""
    return all(sum(_parts(each, said)) >= each.minutes for each, _ in duty.work)


def _parts(span: Span, said: Sequence[Span]) -> Iterator[int]:
    at = span.start
    for each in sorted(said):
        if each.end > at and each.start < span.end:
            yield min(each.end, span.end) - max(each.start, at)
            at = min(each.end, span.end)


def _apart(one: Span, two: Span) -> int:
    return max(two.start - one.end, one.start - two.end)
