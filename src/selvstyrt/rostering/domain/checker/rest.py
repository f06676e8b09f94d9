"""Rest between and around work (aml § 10-8 (1)–(3), FOR-2017-06-25-1052 § 8)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from selvstyrt.rostering.domain.checker.breach import OUR_RULE, Breach, RuleCode
from selvstyrt.rostering.domain.checker.person import Person, working_periods
from selvstyrt.rostering.domain.oslo import DAY, weeks_between
from selvstyrt.rostering.domain.span import Span, gaps, joined


def not_in_two_places(person: Person) -> Iterator[Breach]:
    """Nobody works two shifts at once: our rule, no paragraph says what goes without saying."""
    for one, two in pairwise(person.work):
        if one.span.overlaps(two.span) and person.is_planned(two.span):
            yield Breach(RuleCode.TWO_PLACES, person.assistant.name, two.span, OUR_RULE)


def daily_rest(person: Person) -> Iterator[Breach]:
    """So much rest on end in the 24 hours from the start of each working period (aml § 10-8 (1), (3)).

    That the 24 hours are counted from where work starts after a rest is our reading.
    """
    limit = person.limits.daily_rest
    if limit.value is None:
        return
    for period in working_periods(person.work, limit.value):
        rest = DAY - period.minutes
        if rest < limit.value and person.is_planned(period):
            yield Breach(
                RuleCode.DAILY_REST,
                person.assistant.name,
                period,
                limit.paragraph,
                max(0, rest),
                limit.value,
            )


def long_period_rest(person: Person) -> Iterator[Breach]:
    """Right before or right after a long working period, so much rest (FOR-2017-06-25-1052 § 8)."""
    above, rest = person.limits.long_period_above, person.limits.long_period_rest
    if above.value is None or not rest.value:
        return
    spans = joined(each.span for each in person.work)
    for at, span in enumerate(spans):
        before = span.start - spans[at - 1].end if at else rest.value
        after = spans[at + 1].start - span.end if at + 1 < len(spans) else rest.value
        if span.minutes > above.value and max(before, after) < rest.value and person.is_planned(span):
            found = max(before, after)
            name = person.assistant.name
            yield Breach(RuleCode.LONG_PERIOD_REST, name, span, rest.paragraph, found, rest.value)


def weekly_rest(person: Person) -> Iterator[Breach]:
    """So much rest on end in each week, Monday to Sunday, lying wholly in it (aml § 10-8 (2), (3)).

    That the seven days are the calendar's weeks is our reading.
    """
    limit = person.limits.weekly_rest
    if limit.value is None:
        return
    for week in weeks_between(person.first_day, person.weeks):
        longest = _longest_rest(person, week)
        if longest < limit.value:
            name = person.assistant.name
            yield Breach(RuleCode.WEEKLY_REST, name, week, limit.paragraph, longest, limit.value)


def _longest_rest(person: Person, week: Span) -> int:
    return max((gap.minutes for gap in gaps((each.span for each in person.work), week)), default=0)
