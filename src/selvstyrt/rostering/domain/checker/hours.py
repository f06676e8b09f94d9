"""Hours in a day, a week and on average (aml §§ 10-4 to 10-6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from selvstyrt.rostering.domain.checker.blocks import blocks
from selvstyrt.rostering.domain.checker.breach import Breach, RuleCode
from selvstyrt.rostering.domain.checker.person import Person, minutes, working_periods
from selvstyrt.rostering.domain.oslo import DAY, weeks_between
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rules.domain.working_time import Averaging, Limit, WorkingLimits

_NO_LIMIT = DAY * 366


@dataclass(frozen=True, slots=True)
class _Week:
    span: Span
    work: int
    passive: int


def lawful_day(limits: WorkingLimits, passive: int) -> int:
    """Minutes in 24 hours, at most, of which so many are passive (aml §§ 10-4 (1), (2), 10-5).

    Where it is not known what passive work adds, it adds nothing.
    """
    if limits.day_hours.value is None:
        return _NO_LIMIT
    plain = limits.plain_day.value or 0
    return max(limits.day_hours.value, plain + _added(limits, passive, limits.passive_day))


def lawful_week(limits: WorkingLimits) -> int:
    """Minutes in a week on average, at most, were all of it passive: what no contract can go beyond."""
    return _extended(limits, limits.average_week, 7 * DAY)


def day_hours(person: Person) -> Iterator[Breach]:
    """Normal hours of each working period; more would be overtime, and no roster may plan it (§ 10-6 (1))."""
    limit = person.limits.day_hours
    for period in _periods(person):
        day = Span(period.start, period.start + DAY)
        work = minutes(person.work, day)
        most = lawful_day(person.limits, minutes(person.work, day, passive=True))
        if work > most and person.is_planned(period):
            name = person.assistant.name
            yield Breach(RuleCode.DAY_HOURS, name, period, limit.paragraph, work, most)


def day_total(person: Person) -> Iterator[Breach]:
    """All hours of 24, overtime with them (§ 10-6 (8), (9))."""
    limit = person.limits.day_total
    for period in _periods(person):
        work = minutes(person.work, Span(period.start, period.start + DAY))
        if limit.value is not None and work > limit.value and person.is_planned(period):
            name = person.assistant.name
            yield Breach(RuleCode.DAY_TOTAL, name, period, limit.paragraph, work, limit.value)


def week_hours(person: Person) -> Iterator[Breach]:
    """Normal hours of any one week (§§ 10-4, 10-5)."""
    limit = person.limits.week_hours
    if limit.value is None:
        return
    for week in _weeks(person):
        averaged = person.assistant.facts.averaging is not Averaging.NONE
        most = limit.value if averaged else _extended(person.limits, limit, week.passive)
        if week.work > most:
            name = person.assistant.name
            yield Breach(RuleCode.WEEK_HOURS, name, week.span, limit.paragraph, week.work, most)


def average_week(person: Person) -> Iterator[Breach]:
    """Normal hours on average over the weeks agreed on, each part of them by itself at the roster's end (§ 10-5)."""
    limit = person.limits.average_week
    if limit.value is None:
        return
    for block in blocks(person, person.assistant.averaging_weeks):
        weeks = [_week(person, span) for span in block]
        most = sum(_extended(person.limits, limit, week.passive) for week in weeks)
        yield from _above(person, RuleCode.AVERAGE_WEEK, limit, weeks, most)


def short_average(person: Person) -> Iterator[Breach]:
    """With averaging, the shorter average besides (§ 10-5 (1)–(3))."""
    limit, weeks = person.limits.short_average, person.limits.short_weeks.value
    if limit.value is None or weeks is None or person.assistant.facts.averaging is Averaging.NONE:
        return
    for block in blocks(person, weeks):
        yield from _above(
            person,
            RuleCode.SHORT_AVERAGE,
            limit,
            [_week(person, span) for span in block],
            limit.value * len(block),
        )


def total_week(person: Person) -> Iterator[Breach]:
    """All hours of a week on average (§ 10-6 (8))."""
    limit, weeks = person.limits.total_week, person.limits.total_weeks.value
    if limit.value is None or weeks is None:
        return
    for block in blocks(person, weeks):
        yield from _above(
            person,
            RuleCode.TOTAL_WEEK,
            limit,
            [_week(person, span) for span in block],
            limit.value * len(block),
        )


def _above(person: Person, rule: RuleCode, limit: Limit, weeks: list[_Week], most: int) -> Iterator[Breach]:
    work = sum(week.work for week in weeks)
    if work > most:
        span = Span(weeks[0].span.start, weeks[-1].span.end)
        yield Breach(rule, person.assistant.name, span, limit.paragraph, work, most)


def _periods(person: Person) -> list[Span]:
    return working_periods(person.work, person.limits.daily_rest.value or 0)


def _weeks(person: Person) -> list[_Week]:
    return [_week(person, span) for span in weeks_between(person.first_day, person.weeks)]


def _week(person: Person, span: Span) -> _Week:
    return _Week(span, minutes(person.work, span), minutes(person.work, span, passive=True))


def _added(limits: WorkingLimits, passive: int, most: Limit) -> int:
    """What passive minutes add: half of them, whole minutes down, up to a most (§ 10-4 (2))."""
    part = limits.passive_part.value
    if part is None or most.value is None:
        return 0
    return min(passive // part, most.value)


def _extended(limits: WorkingLimits, limit: Limit, passive: int) -> int:
    """A week's limit with what passive work adds, never above the law's ceiling for that (§ 10-4 (2))."""
    if limit.value is None:
        return _NO_LIMIT
    added, top = _added(limits, passive, limits.passive_week), limits.passive_week_top.value
    if not added or top is None:
        return limit.value
    return max(limit.value, min(limit.value + added, top))
