"""Hours: 9 in 24 and 40 in a week; averaged 10, 50, 48 over eight weeks; passive work adds half, 2 and 10 at most."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.rostering.small import MONDAY, REST, found, problem, rules, shift

from selvstyrt.rostering.domain.checker.hours import lawful_day, lawful_week
from selvstyrt.rostering.domain.problem import Assistant, Shift
from selvstyrt.rostering.domain.span import Span
from selvstyrt.rules.domain.working_time import Averaging, EmployerKind, Rota, WorkingFacts
from selvstyrt.rules.queries.working_time import working_limits

PLAIN = problem()
WRITTEN = Assistant("Mai", facts=WorkingFacts(averaging=Averaging.INDIVIDUAL_WRITTEN), averaging_weeks=4)


def days(lengths: list[str], first: int = 4, start: str = "08:00") -> list[Shift]:
    return [shift(f"{first + at:02} {start}", f"{first + at:02} {end}") for at, end in enumerate(lengths)]


def later(shifts: list[Shift], weeks: int) -> list[Shift]:
    more = timedelta(weeks=weeks) // timedelta(minutes=1)
    return [replace(each, span=Span(each.span.start + more, each.span.end + more)) for each in shifts]


def test_nine_hours() -> None:
    assert rules(PLAIN, shift("04 08:00", "04 17:00")) == set()
    broken = found(PLAIN, shift("04 08:00", "04 17:01"))
    assert [(each.rule, each.found, each.limit, each.source) for each in broken] == [
        ("day_hours", 541, 540, "aml § 10-4 (1)")
    ]


def test_parts_of_a_split_day_count_together() -> None:
    assert rules(PLAIN, shift("04 07:00", "04 12:00"), shift("04 16:00", "04 20:00")) == set()
    assert rules(PLAIN, shift("04 07:00", "04 12:01"), shift("04 16:00", "04 20:00")) == {"day_hours"}


def test_ten_hours_with_a_written_agreement() -> None:
    of = problem(weeks=4, assistants=(WRITTEN,))
    assert rules(of, shift("04 08:00", "04 18:00")) == set()
    assert rules(of, shift("04 08:00", "04 18:01")) == {"day_hours"}


def test_a_resting_night_adds_half_of_itself_two_hours_at_most() -> None:
    assert rules(PLAIN, shift("04 21:00", "05 08:00", REST)) == set()
    assert rules(PLAIN, shift("04 21:00", "05 08:01", REST)) == {"day_hours"}
    assert rules(PLAIN, shift("04 19:00", "04 23:00"), shift("04 23:00", "05 05:00", REST)) == set()
    two_resting = [shift("04 08:00", "04 16:00"), shift("04 16:00", "04 18:00", REST)]
    assert rules(PLAIN, *two_resting) == set()
    assert rules(PLAIN, shift("04 07:59", "04 16:00"), two_resting[1]) == {"day_hours"}


def test_thirteen_hours_in_all() -> None:
    assert "day_total" not in rules(PLAIN, shift("04 08:00", "04 21:00"))
    assert "day_total" in rules(PLAIN, shift("04 08:00", "04 21:01"))


def test_forty_hours() -> None:
    assert rules(PLAIN, *days(["16:00"] * 5)) == set()
    assert rules(PLAIN, *days(["16:00"] * 4 + ["16:01"])) == {"week_hours", "average_week"}


def test_thirty_eight_round_the_clock() -> None:
    of = problem(assistants=(Assistant("Mai", facts=WorkingFacts(rota=Rota.ROUND_THE_CLOCK)),))
    assert rules(of, *days(["16:00"] * 4 + ["14:00"])) == set()
    assert "week_hours" in rules(of, *days(["16:00"] * 4 + ["14:01"]))


def test_resting_nights_carry_the_week_to_forty_eight() -> None:
    """48 hours, of which 20 are passive and add ten: 50 would be room, 48 is the ceiling."""
    nights = [shift(f"{day:02} 22:00", f"{day + 1:02} 06:00", REST) for day in (4, 5, 6, 7, 8)]
    evenings = [shift(f"{day:02} 20:24", f"{day:02} 22:00") for day in (4, 5, 6, 7, 8)]
    assert "week_hours" not in rules(PLAIN, *nights, *evenings)
    assert "week_hours" in rules(PLAIN, *nights, *evenings[:4], shift("08 20:23", "08 22:00"))


def test_a_night_is_split_between_the_weeks_it_lies_in() -> None:
    """40 hours in the first week and then Sunday 22:00: its two hours before midnight are two too many."""
    of = problem(weeks=2)
    first = days(["16:00"] * 5)
    assert "week_hours" in rules(of, *first, shift("10 22:00", "11 06:00"))
    assert "week_hours" not in rules(of, *first, shift("11 00:00", "11 06:00"))


FIFTY = days(["18:00"] * 5)
THIRTY = days(["14:00"] * 5)


def test_fifty_in_one_week_and_forty_on_average() -> None:
    of = problem(weeks=4, assistants=(replace(WRITTEN, night_worker=False),))
    even = [*FIFTY, *later(THIRTY, 1), *later(FIFTY, 2), *later(THIRTY, 3)]
    assert rules(of, *even) == set()
    assert rules(of, *even, shift("30 08:00", "30 08:01")) == {"average_week"}
    assert "week_hours" in rules(of, *FIFTY, shift("09 08:00", "09 08:01"))


def test_the_average_looks_back_to_where_it_started() -> None:
    started = MONDAY - timedelta(weeks=1)
    fifty_before = tuple(later(FIFTY, -1))
    mai = replace(WRITTEN, averaging_weeks=2, averaging_from=started, worked=fifty_before, night_worker=False)
    of = problem(weeks=1, assistants=(mai,))
    assert rules(of, *THIRTY) == set()
    assert rules(of, *THIRTY, shift("09 08:00", "09 08:01")) == {"average_week"}


def test_forty_eight_over_eight_weeks() -> None:
    mai = replace(WRITTEN, averaging_weeks=16, night_worker=False)
    of = problem(weeks=16, assistants=(mai,))
    eight = [each for number in range(8) for each in later(days(["17:36"] * 5), number)]
    assert "short_average" not in rules(of, *eight)
    assert {"short_average", "total_week"} <= rules(of, *eight, shift("09 08:00", "09 08:01"))


@pytest.mark.parametrize(("passive", "hours"), [(0, 9), (120, 10), (240, 11), (600, 11)])
def test_the_lawful_day(passive: int, hours: int) -> None:
    assert lawful_day(working_limits(WorkingFacts(), MONDAY), passive) == hours * 60


def test_where_passive_work_is_not_known_to_add_anything_it_adds_nothing() -> None:
    household = WorkingFacts(employer_kind=EmployerKind.PRIVATE_HOUSEHOLD, usual_weekly_minutes=1200)
    assert lawful_day(working_limits(household, MONDAY), 600) == 9 * 60


def test_the_longest_lawful_week() -> None:
    assert lawful_week(working_limits(WorkingFacts(), MONDAY)) == 48 * 60
