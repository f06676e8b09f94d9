"""Hours of weeks and averages, laid on the model (aml §§ 10-4 to 10-6, 10-11 (6))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from selvstyrt.rostering.domain.checker.breach import RuleCode
from selvstyrt.rostering.domain.oslo import DAY, weeks_between
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rostering.solver.board import Board, Linear, Person
from selvstyrt.rules.domain.working_time import Averaging


class Weeks:
    """One person's weeks: work, and what passive work adds to their limit (§ 10-4 (2))."""

    def __init__(self, board: Board, person: Person) -> None:
        self.board, self.person = board, person
        self._known: dict[Span, tuple[Linear, Linear]] = {}

    def of(self, week: Span) -> tuple[Linear, Linear]:
        """Minutes of work, and minutes that passive work adds."""
        if week not in self._known:
            work = self.person.minutes(week)
            self._known[week] = (work, self._added(self.person.minutes(week, passive=True)))
        return self._known[week]

    def _added(self, passive: Linear) -> Linear:
        limits = self.person.limits
        part, most, top = limits.passive_part.value, limits.passive_week.value, limits.passive_week_top.value
        usual = limits.average_week.value
        if (
            not part
            or not most
            or top is None
            or usual is None
            or (isinstance(passive, int) and passive < part)
        ):
            return 0
        room = min(most, max(0, top - usual))
        added = self.board.model.new_int_var(0, room, "passive adds")
        self.board.model.add(part * added <= passive)
        return added


def week_hours(board: Board, person: Person, weeks: Weeks) -> None:
    """Any one week (§§ 10-4, 10-5)."""
    limit = person.limits.week_hours.value
    if limit is None:
        return
    for week in board.problem.week_spans():
        work, added = weeks.of(week)
        if person.assistant.facts.averaging is not Averaging.NONE:
            added = 0
        board.rule(RuleCode.WEEK_HOURS, person.assistant.name, work <= limit + added)


def average_week(board: Board, person: Person, weeks: Weeks) -> None:
    """On average over the weeks agreed on (§ 10-5)."""
    limit = person.limits.average_week.value
    if limit is None:
        return
    for block in _blocks(board, person, person.assistant.averaging_weeks):
        work = sum(weeks.of(week)[0] for week in block)
        added = sum(weeks.of(week)[1] for week in block)
        board.rule(RuleCode.AVERAGE_WEEK, person.assistant.name, work <= limit * len(block) + added)


def short_average(board: Board, person: Person, weeks: Weeks) -> None:
    """With averaging, the shorter average besides (§ 10-5 (1)–(3))."""
    limit, over = person.limits.short_average.value, person.limits.short_weeks.value
    if person.assistant.facts.averaging is not Averaging.NONE:
        _plain(board, person, weeks, RuleCode.SHORT_AVERAGE, limit, over)


def total_week(board: Board, person: Person, weeks: Weeks) -> None:
    """All hours on average (§ 10-6 (8))."""
    limit, over = person.limits.total_week.value, person.limits.total_weeks.value
    _plain(board, person, weeks, RuleCode.TOTAL_WEEK, limit, over)


def night_average(board: Board, person: Person, weeks: Weeks) -> None:
    """Regular night workers: hours in 24 on average, weekly rest left out of the time (§ 10-11 (6))."""
    limit, over = person.limits.night_average.value, person.limits.night_weeks.value
    rest = person.limits.weekly_rest.value
    if limit is None or over is None or rest is None or not person.assistant.night_worker:
        return
    for block in _blocks(board, person, over):
        most = limit * len(block) * (7 * DAY - rest) // DAY
        work = sum(weeks.of(week)[0] for week in block)
        board.rule(RuleCode.NIGHT_AVERAGE, person.assistant.name, work <= most)


def _plain(
    board: Board, person: Person, weeks: Weeks, rule: RuleCode, limit: int | None, over: int | None
) -> None:
    if limit is None or over is None:
        return
    for block in _blocks(board, person, over):
        work = sum(weeks.of(week)[0] for week in block)
        board.rule(rule, person.assistant.name, work <= limit * len(block))


def _blocks(board: Board, person: Person, weeks: int) -> Iterator[list[Span]]:
    """From the day the averaging started, those that reach into the roster, the last cut off at its end."""
    problem = board.problem
    end = problem.first_day + timedelta(weeks=problem.weeks)
    first: date = min(person.assistant.averaging_from or problem.first_day, problem.first_day)
    while first < end:
        last = min(first + timedelta(weeks=weeks), end)
        if last > problem.first_day:
            yield weeks_between(first, (last - first).days // 7)
        first = last
