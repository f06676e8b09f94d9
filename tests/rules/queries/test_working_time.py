"""The limits of a roster, typed from the statute: aml ch. 10, and the regulations for households and relief."""

from __future__ import annotations

from datetime import date

import pytest

from selvstyrt.rules.domain.outcome import Certainty
from selvstyrt.rules.domain.working_time import Averaging, EmployerKind, Rota, WorkingFacts
from selvstyrt.rules.queries.working_time import working_limits

DAY = date(2027, 1, 4)
ACT = WorkingFacts()
WRITTEN = WorkingFacts(averaging=Averaging.INDIVIDUAL_WRITTEN, written_sunday_agreement=True)
UNION = WorkingFacts(averaging=Averaging.UNION, union_rest_agreement=True, union_total_agreement=True)
HOUSEHOLD = WorkingFacts(employer_kind=EmployerKind.PRIVATE_HOUSEHOLD, usual_weekly_minutes=20 * 60)
RELIEF = WorkingFacts(employer_kind=EmployerKind.RELIEF_AT_HOME, relief_agreement=True)


@pytest.mark.parametrize(
    ("facts", "name", "hours", "paragraph"),
    [
        (ACT, "daily_rest", 11, "aml § 10-8 (1)"),
        (ACT, "weekly_rest", 35, "aml § 10-8 (2)"),
        (ACT, "day_hours", 9, "aml § 10-4 (1)"),
        (ACT, "week_hours", 40, "aml § 10-4 (1)"),
        (ACT, "day_total", 13, "aml § 10-6 (8)"),
        (ACT, "total_week", 48, "aml § 10-6 (8)"),
        (ACT, "passive_day", 2, "aml § 10-4 (2)"),
        (ACT, "passive_week", 10, "aml § 10-4 (2)"),
        (ACT, "passive_week_top", 48, "aml § 10-4 (2)"),
        (ACT, "night_start", 21, "aml § 10-11 (1)"),
        (ACT, "sunday_start", 18, "aml § 10-10 (1)"),
        (ACT, "eve_start", 15, "aml § 10-10 (1)"),
        (ACT, "sunday_end", 22, "aml § 10-10 (1)"),
        (ACT, "night_average", 8, "aml § 10-11 (6)"),
        (WorkingFacts(rota=Rota.CONTINUOUS), "average_week", 36, "aml § 10-4 (5)"),
        (WRITTEN, "day_hours", 10, "aml § 10-5 (1)"),
        (WRITTEN, "plain_day", 9, "aml § 10-4 (1)"),
        (WRITTEN, "week_hours", 50, "aml § 10-5 (1)"),
        (WRITTEN, "average_week", 40, "aml § 10-4 (1)"),
        (WRITTEN, "short_average", 48, "aml § 10-5 (1)–(3)"),
        (UNION, "daily_rest", 8, "aml § 10-8 (3)"),
        (UNION, "weekly_rest", 28, "aml § 10-8 (3)"),
        (UNION, "day_total", 16, "aml § 10-6 (9)"),
        (HOUSEHOLD, "night_start", 23, "FOR-2022-06-03-969 § 14"),
        (HOUSEHOLD, "day_hours", 9, "FOR-2022-06-03-969 § 9"),
        (RELIEF, "week_hours", 88, "FOR-2017-06-25-1052 § 4"),
        (RELIEF, "weekly_rest", 24, "FOR-2017-06-25-1052 § 11"),
        (RELIEF, "long_period_above", 16, "FOR-2017-06-25-1052 § 8"),
    ],
)
def test_hours(facts: WorkingFacts, name: str, hours: int, paragraph: str) -> None:
    limit = getattr(working_limits(facts, DAY), name)
    assert (limit.value, limit.paragraph) == (hours * 60, paragraph)


@pytest.mark.parametrize(
    ("facts", "name", "count"),
    [
        (ACT, "sundays_on_end", 1),
        (WRITTEN, "sundays_on_end", 3),
        (WRITTEN, "sundays_free", 13),
        (WRITTEN, "sunday_weeks", 26),
        (ACT, "averaging_weeks", 1),
        (WRITTEN, "averaging_weeks", 52),
        (ACT, "passive_part", 2),
        (ACT, "night_weeks", 4),
    ],
)
def test_counts(facts: WorkingFacts, name: str, count: int) -> None:
    assert getattr(working_limits(facts, DAY), name).value == count


def test_in_a_private_household_what_is_not_read_is_not_known() -> None:
    """Total hours, breaks, Sundays and passive work are not read in the regulation: none is invented."""
    limits = working_limits(HOUSEHOLD, DAY)
    assert {"day_total", "sundays_on_end", "passive_part", "break_from"} <= set(limits.unknown())
    assert limits.day_total.certainty is Certainty.UNCONFIRMED
    assert limits.daily_rest.value == 11 * 60


def test_a_household_that_does_not_say_how_much_is_worked_has_no_known_limit() -> None:
    limits = working_limits(WorkingFacts(employer_kind=EmployerKind.PRIVATE_HOUSEHOLD), DAY)
    assert "daily_rest" in limits.unknown()


def test_before_the_law_was_read_its_first_wording_serves() -> None:
    early = working_limits(ACT, date(2025, 1, 6))
    assert (early.day, early.day_hours) == (date(2025, 1, 6), working_limits(ACT, DAY).day_hours)
