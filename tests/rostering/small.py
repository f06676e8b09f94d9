"""Small rosters written by hand: 2027-01-04 is a Monday."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from selvstyrt.rostering.domain.checker.breach import Breach
from selvstyrt.rostering.domain.checker.check import breaches
from selvstyrt.rostering.domain.oslo import instant
from selvstyrt.rostering.domain.problem import Assistant, Need, Problem, Shift, WorkKind
from selvstyrt.rostering.domain.roster import Roster
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rules.domain.working_time import WorkingLimits
from selvstyrt.rules.queries.working_time import working_limits

MONDAY = date(2027, 1, 4)
REST = WorkKind.RESTING_NIGHT


def span(start: str, end: str) -> Span:
    """ "04 08:00" is eight o'clock on 4 January 2027; "2027-03-27 22:00" any other day."""
    return Span(_instant(start), _instant(end))


def _instant(written: str) -> int:
    day, clock = written.split(" ")
    day = day if "-" in day else f"2027-01-{day}"
    return instant(datetime.fromisoformat(f"{day}T{clock}"))


def shift(start: str, end: str, kind: WorkKind = WorkKind.ACTIVE, who: str = "Mai", need: str = "") -> Shift:
    return Shift(who, span(start, end), kind, need)


def need(name: str, start: str, end: str, **more: Any) -> Need:
    return Need(name, span(start, end), **more)


def problem(weeks: int = 1, first_day: date = MONDAY, **given: Any) -> Problem:
    given.setdefault("needs", ())
    given.setdefault("assistants", (Assistant("Mai"),))
    return Problem(first_day=first_day, weeks=weeks, **given)


def limits(of: Problem) -> Mapping[str, WorkingLimits]:
    return {each.name: working_limits(each.facts, of.first_day) for each in of.assistants}


def found(of: Problem, *shifts: Shift) -> list[Breach]:
    return breaches(of, Roster.of(shifts), limits(of))


def rules(of: Problem, *shifts: Shift) -> set[str]:
    return {each.rule.value for each in found(of, *shifts)}
