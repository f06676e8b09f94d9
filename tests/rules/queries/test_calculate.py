"""Any variable asked: known, open and not known; the tree; what to find out first."""

from __future__ import annotations

from datetime import date

import pytest

from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.question import Question
from selvstyrt.rules.queries.calculate import CAP, calculate

DAY = date(2026, 3, 2)
BORN = (date(1990, 5, 1),)


def asked(**facts: object) -> Question:
    known = {"birth_date": BORN, "duration_months": (60,), "practical_assistance_minutes": (33 * 60,)} | facts
    return Question("bpa_right", DAY, known)  # type: ignore[arg-type]  # values of one case


def test_a_whole_case_has_one_answer() -> None:
    answer = calculate(asked())  # 33 hours, five years, aged 35
    assert answer.possible == ("right",)
    assert answer.is_known
    assert answer.find_out == ()


def test_hours_on_both_sides_of_32_leave_two_answers_and_are_to_be_found_out() -> None:
    answer = calculate(asked(practical_assistance_minutes=(31 * 60 + 59, 32 * 60)))
    assert answer.possible == ("right", "right_unless_higher_cost")
    assert answer.find_out == ("practical_assistance_minutes",)


def test_what_settles_most_comes_first() -> None:
    """25 hours. 24 months leave one answer, 25 leave three: 2 on average. The cost: 2, 2 and 1, so less."""
    cost = ("not_said", "not_documented", "documented")
    answer = calculate(
        asked(duration_months=(24, 25), practical_assistance_minutes=(25 * 60,), higher_cost=cost)
    )
    assert answer.possible == ("no_right", "right", "right_unless_higher_cost")
    assert answer.find_out == ("higher_cost", "duration_months")


def test_a_fact_that_changes_nothing_is_not_asked_for() -> None:
    answer = calculate(asked(needs_night_services_continuously=(False, True)))  # no hours at night
    assert answer.find_out == ()


def test_the_tree_goes_down_to_the_dated_values() -> None:
    tree = calculate(asked()).explanation
    leaves = {step.name: step for step in tree.all() if not step.steps}
    limit = leaves["storting.right.large_need_minutes"]
    assert limit.possible == (1920,)
    assert limit.source.paragraph == "pbrl § 2-1 d (4)"
    assert limit.source.valid_from == date(2015, 1, 1)
    assert leaves["birth_date"].possible == BORN
    assert leaves["birth_date"].given
    assert not leaves["bpa_before_67_under_right"].given


def test_what_is_told_once_is_not_told_again() -> None:
    told = [step for step in calculate(asked()).explanation.all() if step.name == "countable_minutes"]
    assert [step.again for step in told] == [False, True]
    assert told[0].steps
    assert not told[1].steps


def test_facts_taken_as_none_are_named() -> None:
    assert "home_health_minutes" in calculate(asked()).assumed
    assert "birth_date" not in calculate(asked()).assumed


def test_a_day_after_the_law_was_read_is_said() -> None:
    after = Question("right_in_force", date(2026, 5, 3), {})
    assert calculate(after).beyond_reading
    assert not calculate(Question("right_in_force", date(2026, 5, 2), {})).beyond_reading


def test_too_many_open_facts_are_refused_and_not_guessed() -> None:
    minutes = (
        "practical_assistance", "training", "personal_assistance", "support_contact", "night", "respite",
        "several_helpers", "night_several_helpers", "home_health", "respite_health", "respite_night",
        "other_arenas", "higher_education",
    )  # fmt: skip
    many = {f"{name}_minutes": (0, 60) for name in minutes}
    assert 2 ** len(many) > CAP
    with pytest.raises(FactsError) as refused:
        calculate(Question("bpa_right", DAY, many))
    assert refused.value.code == "rules.too_many_open"


def test_a_birth_nobody_gave_is_tried_young_and_old_where_it_matters() -> None:
    """1000 kr: holiday pay of 10.2 % or, over 60, 12.5 %; and without an age nobody is under 67."""
    day = date(2025, 6, 1)
    facts = {"own_hourly_pay": (20_000,), "pay_minutes": (300,), "pay_before_in_year": (0,)}
    answer = calculate(Question("holiday_pay_earned", day, facts))
    assert answer.possible == (10_200, 12_500)
    assert answer.find_out == ("birth_date",)
    known = {name: values for name, values in asked().facts.items() if name != "birth_date"}
    ageless = calculate(Question("bpa_right", DAY, known))
    assert ageless.possible == ("no_right", "right")
    assert ageless.find_out == ("birth_date",)


def test_a_birth_that_does_not_matter_is_left_out() -> None:
    answer = calculate(Question("countable_minutes", DAY, {"practical_assistance_minutes": (60,)}))
    assert answer.possible == (60,)
    assert answer.find_out == ()


def test_a_day_that_is_not_known_is_not_a_day() -> None:
    unknown = calculate(Question("complaint_until", date(2026, 6, 1), {}))
    assert unknown.possible == (None,)
    assert not unknown.is_known
    known = calculate(
        Question("complaint_until", date(2026, 6, 1), {"decision_known_on": (date(2026, 6, 1),)})
    )
    assert known.possible == (date(2026, 6, 29),)  # four weeks, pbrl § 7-5


def test_a_day_of_pay_down_to_its_parts() -> None:
    """7.5 h at 250 kr: 1875.00; holiday pay 191.25; pension 37.50; contribution 14.1 % of 2103.75 = 296.63."""
    facts = {
        "birth_date": BORN,
        "own_hourly_pay": (25_000,),
        "pay_minutes": (450,),
        "pay_before_in_year": (0,),
        "contribution_zone": ("zone_1",),
    }
    answer = calculate(Question("total_pay_cost", DAY, facts))
    assert answer.possible == (240_038,)
    parts = {step.name: step.possible for step in answer.explanation.steps}
    assert parts["holiday_pay_earned"] == (19_125,)
    assert parts["pension_cost"] == (3_750,)
    assert parts["employer_contribution"] == (29_663,)
