"""Check: every rule held against a roster, one function each. Nothing here is shared with the solver."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from selvstyrt.rostering.domain.checker import agreements, hours, nights, rest, sundays, together
from selvstyrt.rostering.domain.checker.breach import Breach, RuleCode
from selvstyrt.rostering.domain.checker.person import Person, person
from selvstyrt.rostering.domain.problem import Problem, Shift
from selvstyrt.rostering.domain.roster import Roster
from selvstyrt.rules.domain.working_time import WorkingLimits

OF_A_PERSON: tuple[Callable[[Person], Iterable[Breach]], ...] = (
    rest.not_in_two_places,
    rest.daily_rest,
    rest.long_period_rest,
    rest.weekly_rest,
    hours.day_hours,
    hours.day_total,
    hours.week_hours,
    hours.average_week,
    hours.short_average,
    hours.total_week,
    sundays.sundays_on_end,
    sundays.sundays_free,
    nights.night_average,
    agreements.not_while_absent,
    agreements.not_while_elsewhere,
    agreements.when_available,
    agreements.no_young,
    agreements.contract_hours,
)
OF_ALL: tuple[Callable[[Problem, Sequence[Shift]], Iterable[Breach]], ...] = (
    together.skilled,
    together.never_together,
    together.fixed_kept,
    together.within_budget,
)

_RESTS_ON: Mapping[RuleCode, tuple[str, ...]] = {
    RuleCode.DAILY_REST: ("daily_rest",),
    RuleCode.WEEKLY_REST: ("weekly_rest",),
    RuleCode.DAY_HOURS: ("day_hours",),
    RuleCode.DAY_TOTAL: ("day_total",),
    RuleCode.WEEK_HOURS: ("week_hours",),
    RuleCode.AVERAGE_WEEK: ("average_week",),
    RuleCode.SHORT_AVERAGE: ("short_average", "short_weeks"),
    RuleCode.TOTAL_WEEK: ("total_week", "total_weeks"),
    RuleCode.SUNDAYS_ON_END: ("sundays_on_end", "sunday_start", "eve_start", "sunday_end"),
    RuleCode.SUNDAYS_FREE: ("sundays_free", "sunday_weeks"),
    RuleCode.NIGHT_AVERAGE: ("night_average", "night_weeks"),
}


def breaches(problem: Problem, roster: Roster, limits: Mapping[str, WorkingLimits]) -> list[Breach]:
    """Everything the roster breaks, person by person in the problem's order; empty where it is lawful.

    What it leaves uncovered is no breach: `roster.uncovered` tells that.
    """
    return list(_breaches(problem, roster, limits))


def _breaches(problem: Problem, roster: Roster, limits: Mapping[str, WorkingLimits]) -> Iterator[Breach]:
    for assistant in problem.assistants:
        one = person(problem, assistant, roster.of_assistant(assistant.name), limits[assistant.name])
        for rule in OF_A_PERSON:
            yield from rule(one)
    for rule_of_all in OF_ALL:
        yield from rule_of_all(problem, roster.shifts)


def not_looked_at(problem: Problem, limits: Mapping[str, WorkingLimits]) -> dict[str, tuple[RuleCode, ...]]:
    """By assistant, the rules whose limits are not known, so that no roster can be held against them."""
    return {each.name: found for each in problem.assistants if (found := _without_limit(limits[each.name]))}


def _without_limit(limits: WorkingLimits) -> tuple[RuleCode, ...]:
    unknown = set(limits.unknown())
    return tuple(rule for rule, needed in _RESTS_ON.items() if unknown & set(needed))
