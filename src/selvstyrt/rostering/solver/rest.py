"""Rest and days, laid on the model (aml §§ 10-4 (1), 10-8 (1)–(3), FOR-2017-06-25-1052 § 8)."""

from __future__ import annotations

from selvstyrt.rostering.domain.checker.breach import RuleCode
from selvstyrt.rostering.domain.oslo import DAY
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rostering.solver.board import Board, Person, total
from selvstyrt.rostering.solver.choices import too_much_in_a_day


def daily_rest(board: Board, person: Person) -> None:
    """Between two duties lies the daily rest: in any stretch of that length at most one is begun or under way."""
    rest = person.limits.daily_rest.value or 0
    rule = RuleCode.DAILY_REST if rest else RuleCode.TWO_PLACES
    seen: set[tuple[int, ...]] = set()
    for start in sorted({duty.span.start for duty, _ in person.choices}):
        near = [
            variable
            for duty, variable in person.near(Span(start - rest, start + 1))
            if duty.span.start <= start
        ]
        numbers = tuple(variable.index for variable in near)
        if len(near) > 1 and numbers not in seen:
            seen.add(numbers)
            board.rule(rule, person.assistant.name, total(near) <= 1)


def day_hours(board: Board, person: Person) -> None:
    """Two duties that begin within 24 hours are not too long together (§ 10-4 (1))."""
    limits = person.limits
    if limits.day_hours.value is None or limits.day_hours.value >= DAY:
        return
    for duty, chosen in person.choices:
        for other, also in person.near(Span(duty.span.end, duty.span.start + DAY)):
            follows = other.span.start >= duty.span.end + (limits.daily_rest.value or 0)
            if follows and too_much_in_a_day(duty.work, other.work, limits):
                board.rule(RuleCode.DAY_HOURS, person.assistant.name, chosen + also <= 1)


def weekly_rest(board: Board, person: Person) -> None:
    """In each week one place is found for the weekly rest, and no duty lies in it (§ 10-8 (2))."""
    rest = person.limits.weekly_rest.value
    if rest is None:
        return
    for week in board.problem.week_spans():
        places = [each for each in _places(person, week, rest) if not person.stands_in(each)]
        taken = [board.model.new_bool_var("rest") for _ in places]
        board.rule(RuleCode.WEEKLY_REST, person.assistant.name, total(taken) == 1)
        for instant in sorted({each.start for each in places} | _starts(person, week)):
            at = Span(instant, instant + 1)
            resting = [var for var, place in zip(taken, places, strict=True) if place.holds(at)]
            working = [variable for _, variable in person.near(at)]
            if resting and working:
                board.rule(RuleCode.WEEKLY_REST, person.assistant.name, total(resting) + total(working) <= 1)


def long_period_rest(board: Board, person: Person) -> None:
    """Before or after a long duty, so much rest (FOR-2017-06-25-1052 § 8)."""
    above, rest = person.limits.long_period_above.value, person.limits.long_period_rest.value
    if above is None or not rest:
        return
    for duty, chosen in person.choices:
        if duty.span.minutes <= above:
            continue
        sides = (
            Span(duty.span.start - rest, duty.span.start),
            Span(duty.span.end, duty.span.end + rest),
        )
        free = []
        for side in sides:
            rests = board.model.new_bool_var("long rest")
            free.append(rests)
            if person.stands_in(side):
                board.model.add(rests == 0)
            for variable in person.meeting(side):
                board.model.add(rests + variable <= 1)
        board.rule(RuleCode.LONG_PERIOD_REST, person.assistant.name, total(free) >= chosen)


def _places(person: Person, week: Span, rest: int) -> list[Span]:
    """Where a weekly rest may start: with the week, or when work ends. An earlier start never serves better."""
    ends = {duty.span.end for duty, _ in person.near(week)} | {each.span.end for each in person.stands}
    starts = {week.start, *ends}
    return [Span(at, at + rest) for at in sorted(starts) if week.start <= at <= week.end - rest]


def _starts(person: Person, week: Span) -> set[int]:
    return {duty.span.start for duty, _ in person.near(week) if week.start <= duty.span.start}
