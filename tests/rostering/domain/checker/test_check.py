"""All rules at once: an empty roster breaks none, any minute more never mends hours, and the order does not matter."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st
from tests.rostering.small import limits, problem

from selvstyrt.rostering.domain.checker.check import breaches, not_looked_at
from selvstyrt.rostering.domain.problem import Assistant, Shift, WorkKind
from selvstyrt.rostering.domain.roster import Roster
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rules.domain.working_time import EmployerKind, WorkingFacts

WEEKS = 4
OF = problem(weeks=WEEKS)
LIMITS = limits(OF)
UPWARDS = {"day_hours", "day_total", "week_hours", "average_week", "night_average", "total_week"}


@st.composite
def rosters(draw: st.DrawFn) -> list[Shift]:
    """Shifts of one person that do not overlap."""
    found, at = [], OF.span.start
    for _ in range(draw(st.integers(0, 20))):
        start = at + draw(st.integers(0, 40 * 60))
        end = start + draw(st.integers(30, 14 * 60))
        if end > OF.span.end:
            break
        found.append(Shift("Mai", Span(start, end), draw(st.sampled_from(WorkKind))))
        at = end
    return found


def broken(shifts: list[Shift]) -> list[tuple[str, int]]:
    roster = Roster.of(shifts)
    return sorted((each.rule.value, each.span.start) for each in breaches(OF, roster, LIMITS))


def test_no_work_breaks_nothing() -> None:
    assert broken([]) == []


@given(shifts=rosters(), seed=st.integers(0, 99))
def test_the_order_of_shifts_does_not_matter(shifts: list[Shift], seed: int) -> None:
    mixed = shifts.copy()
    random.Random(seed).shuffle(mixed)
    assert broken(mixed) == broken(shifts)


@given(shifts=rosters(), data=st.data())
def test_less_work_never_breaks_a_rule_on_too_many_hours(shifts: list[Shift], data: st.DataObject) -> None:
    """Taken away from the end, so that no working period starts elsewhere."""
    kept = shifts[: data.draw(st.integers(0, len(shifts)))]
    assert {rule for rule, _ in broken(kept)} & UPWARDS <= {rule for rule, _ in broken(shifts)} & UPWARDS


@given(shifts=rosters())
def test_a_shift_cut_in_two_at_any_minute_is_the_same_work(shifts: list[Shift]) -> None:
    halves = []
    for each in shifts:
        middle = (each.span.start + each.span.end) // 2
        halves += [
            Shift("Mai", Span(each.span.start, middle), each.kind),
            Shift("Mai", Span(middle, each.span.end), each.kind),
        ]
    assert broken(halves) == broken(shifts)


def test_what_is_not_known_is_told() -> None:
    household = WorkingFacts(employer_kind=EmployerKind.PRIVATE_HOUSEHOLD, usual_weekly_minutes=1200)
    of = problem(assistants=(Assistant("Mai", facts=household), Assistant("Elin")))
    told = not_looked_at(of, limits(of))
    assert {"day_total", "sundays_on_end"} <= set(told["Mai"])
    assert "daily_rest" not in told["Mai"]
    assert "Elin" not in told
