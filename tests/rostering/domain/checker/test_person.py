"""Working periods: from one daily rest to the next."""

from __future__ import annotations

from tests.rostering.small import REST, limits, problem, shift, span

from selvstyrt.rostering.domain.checker.person import minutes, person, working_periods
from selvstyrt.rostering.domain.problem import Assistant

WORK = [
    shift("04 08:00", "04 12:00"),
    shift("04 22:59", "05 02:00", REST),
    shift("05 13:00", "05 15:00"),
]


def test_a_pause_shorter_than_the_rest_lies_inside_the_period() -> None:
    assert working_periods(WORK, 11 * 60) == [span("04 08:00", "05 02:00"), span("05 13:00", "05 15:00")]


def test_without_a_rest_each_stretch_of_work_is_a_period() -> None:
    assert len(working_periods(WORK, 0)) == 3
    assert working_periods([shift("04 08:00", "04 10:00"), shift("04 10:00", "04 12:00")], 0) == [
        span("04 08:00", "04 12:00")
    ]


def test_minutes_in_all_and_passive() -> None:
    night = span("04 22:00", "05 14:00")
    assert (minutes(WORK, night), minutes(WORK, night, passive=True)) == (181 + 60, 181)


def test_what_was_worked_before_is_looked_at_but_not_planned() -> None:
    of = problem(assistants=(Assistant("Mai", worked=(shift("03 08:00", "03 16:00"),)),))
    mai = person(of, of.assistants[0], WORK, limits(of)["Mai"])
    assert len(mai.work) == 4
    assert mai.planned == tuple(WORK)
    assert not mai.is_planned(span("03 08:00", "04 00:00"))
