"""Assess: known cases with answers read from the statute."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from selvstyrt.core.domain.hours import Hours
from selvstyrt.rules.domain.facts import (
    ArenaKind,
    CaseFacts,
    FactCode,
    FactsError,
    OtherArena,
    ServiceHours,
    ServiceKind,
)
from selvstyrt.rules.domain.interval import Interval
from selvstyrt.rules.domain.outcome import Certainty, ExplanationRow, Met, Outcome, Result, RuleCode
from selvstyrt.rules.queries import assess

DAY = date(2026, 3, 2)


def practical(low: str, high: str | None = None) -> ServiceHours:
    ends = Interval.hours(Hours.parse(low), Hours.parse(high or low))
    return ServiceHours(ServiceKind.PRACTICAL_ASSISTANCE, ends)


def case(*lines: ServiceHours) -> CaseFacts:
    """A person of 36 with a lasting need."""
    return CaseFacts(DAY, date(1990, 1, 1), Interval.exactly(60), lines)


def row(outcome: Outcome, rule: RuleCode) -> ExplanationRow:
    return next(each for each in outcome.explanation if each.rule is rule)


@pytest.mark.parametrize(
    ("hours", "result"),
    [
        ("24:00", Result.NO_RIGHT_DUTY_STANDS),
        ("24:59", Result.NO_RIGHT_DUTY_STANDS),
        ("25:00", Result.RIGHT_UNLESS_HIGHER_COST),
        ("31,99", Result.RIGHT_UNLESS_HIGHER_COST),
        ("32:00", Result.RIGHT),
    ],
)
def test_the_limits_of_25_and_32_hours(hours: str, result: Result) -> None:
    assert assess(case(practical(hours))).result is result


def test_work_hours_are_shown_but_do_not_count_and_the_duty_stands() -> None:
    arenas = (OtherArena(ArenaKind.WORK, Interval.hours(Hours.of("37.5"))),)
    outcome = assess(replace(case(practical("18")), other_arenas=arenas))
    assert outcome.total == Interval.hours(Hours.of("55.5"))
    assert outcome.countable == Interval.hours(Hours.of(18))
    assert outcome.result is Result.NO_RIGHT_DUTY_STANDS
    duty = row(outcome, RuleCode.DUTY_TO_OFFER)
    assert (duty.result, duty.paragraph, duty.valid_from) == (Met.MET, "hol § 3-8", date(2012, 1, 1))
    assert row(outcome, RuleCode.NECESSARY_SERVICES).result is Met.MET
    assert row(outcome, RuleCode.COUNTS_OTHER_ARENAS).result is Met.NOT_MET


@pytest.mark.parametrize(
    ("documented", "result"),
    [
        (None, Result.RIGHT_UNLESS_HIGHER_COST),
        (False, Result.RIGHT),
        (True, Result.NO_RIGHT_DUTY_STANDS),
    ],
)
def test_the_burden_of_proof_is_on_the_municipality(documented: bool | None, result: Result) -> None:
    facts = replace(case(practical("26")), municipality_documents_higher_cost=documented)
    assert assess(facts).result is result


def test_unknown_duration_is_named_when_hours_suffice() -> None:
    outcome = assess(replace(case(practical("40")), duration_months=Interval(0, None)))
    assert outcome.result is Result.NOT_KNOWN
    assert set(outcome.possible) == {Result.RIGHT, Result.NO_RIGHT_DUTY_STANDS}
    assert [unknown.code for unknown in outcome.unknown_that_matter] == [FactCode.DURATION]


def test_unknown_duration_does_not_matter_below_25_hours() -> None:
    outcome = assess(replace(case(practical("20")), duration_months=Interval(0, None)))
    assert (outcome.result, outcome.unknown_that_matter) == (Result.NO_RIGHT_DUTY_STANDS, ())


def test_each_line_of_hours_that_can_turn_the_outcome_is_named_widest_first() -> None:
    health = ServiceHours(ServiceKind.HOME_HEALTH, Interval(0, 900))
    outcome = assess(case(practical("10", "12"), health, practical("20", "26")))
    assert outcome.result is Result.NOT_KNOWN  # 30 to 38 hours, and health does not count
    assert outcome.possible == (Result.RIGHT, Result.RIGHT_UNLESS_HIGHER_COST)
    assert [unknown.line for unknown in outcome.unknown_that_matter] == [2, 0]


def test_sums_of_ranges_decide_not_each_line() -> None:
    assert assess(case(practical("16", "20"), practical("16", "20"))).result is Result.RIGHT


def test_what_settles_most_stands_first() -> None:
    facts = CaseFacts(DAY, None, Interval(0, None), (practical("20", "40"),), bpa_before_67_under_right=True)
    named = [unknown.code for unknown in assess(facts).unknown_that_matter]
    assert named == [FactCode.DURATION, FactCode.SERVICE_HOURS]  # a kept right makes the age indifferent


def test_kept_after_67_only_under_the_right_says_that_it_is_our_reading() -> None:
    facts = replace(case(practical("40")), birth_date=date(1950, 1, 1), bpa_before_67_under_right=False)
    kept = row(assess(facts), RuleCode.KEPT_AFTER_AGE_LIMIT)
    assert (kept.result, kept.certainty) == (Met.NOT_MET, Certainty.UNCONFIRMED)


def test_before_2015_there_is_no_right_and_the_reason_is_that() -> None:
    outcome = assess(replace(case(practical("40")), assessed_on=date(2014, 12, 31)))
    assert (outcome.result, outcome.before_the_right) == (Result.NO_RIGHT_DUTY_STANDS, True)
    in_force = row(outcome, RuleCode.RIGHT_IN_FORCE)
    assert (in_force.result, in_force.valid_from) == (Met.NOT_MET, date(2015, 1, 1))


def test_before_2012_the_duty_is_the_older_acts() -> None:
    outcome = assess(replace(case(practical("40")), assessed_on=date(2011, 12, 31)))
    assert row(outcome, RuleCode.DUTY_TO_OFFER).paragraph == "sosialtjenesteloven § 4-2 a"


def test_the_right_to_services_is_cited_as_it_was_numbered() -> None:
    old = assess(replace(case(practical("40")), assessed_on=date(2024, 5, 31)))
    new = assess(replace(case(practical("40")), assessed_on=date(2024, 6, 1)))
    paragraphs = [row(outcome, RuleCode.NECESSARY_SERVICES).paragraph for outcome in (old, new)]
    assert paragraphs == ["pbrl § 2-1 a", "pbrl § 2-1 (2)"]


def test_a_day_after_the_reading_is_said() -> None:
    assert not assess(replace(case(), assessed_on=date(2026, 5, 2))).beyond_reading
    assert assess(replace(case(), assessed_on=date(2026, 5, 3))).beyond_reading


def test_the_cap_is_said_and_leaves_the_outcome_unknown() -> None:
    facts = CaseFacts(DAY, services=(practical("40"),), duration_months=Interval.exactly(60))
    outcome = assess(facts, cap=2)
    assert (outcome.cap_hit, outcome.result) == (True, Result.NOT_KNOWN)
    assert {unknown.code for unknown in outcome.unknown_that_matter} >= {FactCode.BIRTH_DATE}
    assert not assess(facts).cap_hit


@pytest.mark.parametrize(
    ("facts", "path"),
    [
        (CaseFacts(date(2000, 4, 30)), "assessed_on"),
        (CaseFacts(DAY, date(2026, 3, 3)), "birth_date"),
        (CaseFacts(DAY, date(1890, 1, 1)), "birth_date"),
        (CaseFacts(DAY, services=(practical("1"), practical("169"))), "services[1].hours"),
        (
            CaseFacts(DAY, other_arenas=(OtherArena(ArenaKind.WORK, Interval(0, None)),)),
            "other_arenas[0].hours",
        ),
    ],
)
def test_impossible_facts_are_refused_at_their_field(facts: CaseFacts, path: str) -> None:
    with pytest.raises(FactsError) as refused:
        assess(facts)
    assert refused.value.path == path
