"""Questions read from JSON: what is taken, and what is refused at its field."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.queries.calculate import calculate
from selvstyrt.rules.queries.case_question import question
from selvstyrt.rules.queries.question import question_from_json, question_to_json


def read(**facts: Any) -> dict[str, Any]:
    given = question_from_json({"variable": "bpa_right", "day": "2026-03-02", "facts": facts})
    return dict(given.facts)


@pytest.mark.parametrize(
    ("name", "value", "possible"),
    [
        ("birth_date", "1990-05-01", (date(1990, 5, 1),)),
        ("duration_months", 25, (25,)),
        ("duration_months", {"low": 12, "high": 30}, (12, 30)),
        ("practical_assistance_minutes", "37:30", (2250,)),
        ("practical_assistance_minutes", 37.5, (2250,)),
        ("practical_assistance_minutes", None, (0, 7 * 24 * 60)),
        ("practical_assistance_minutes", {"low": "24:00", "high": "33:00"}, (1440, 1980)),
        ("bpa_before_67_under_right", True, (True,)),
        ("bpa_before_67_under_right", None, (False, True)),
        ("higher_cost", "documented", ("documented",)),
        ("higher_cost", ["documented", "not_said"], ("documented", "not_said")),
        ("higher_cost", None, ("not_said", "not_documented", "documented")),
        ("net_income", 300_000, (30_000_000,)),
        ("net_income", "260320.50", (26_032_050,)),
        ("net_income", "260 320,50", (26_032_050,)),
        ("net_income", "1" + " " * 40 + "000", (100_000,)),
        ("net_income", 10**9, (10**11,)),
        ("own_hourly_pay", 10**7, (10**9,)),
    ],
)
def test_a_fact_is_read_in_its_unit(name: str, value: object, possible: tuple[object, ...]) -> None:
    assert read(**{name: value}) == {name: possible}


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("income_of_the_moon", 1, "rules.unknown_variable"),
        ("large_need", True, "rules.worked_out"),
        ("birth_date", "2026-03-03", "rules.born_after"),
        ("birth_date", "1890-01-01", "rules.too_old"),
        ("birth_date", "31.03.1990", "rules.not_a_date"),
        ("duration_months", "long", "rules.not_a_whole_number"),
        ("duration_months", -1, "rules.not_a_whole_number"),
        ("duration_months", True, "rules.not_a_whole_number"),
        ("practical_assistance_minutes", 200, "rules.too_many_hours"),
        ("practical_assistance_minutes", -2, "rules.not_hours"),
        ("practical_assistance_minutes", "NaN", "rules.not_hours"),
        ("practical_assistance_minutes", {"low": "30:00", "high": "20:00"}, "rules.ends_swapped"),
        ("bpa_before_67_under_right", "yes", "rules.not_yes_or_no"),
        ("higher_cost", "perhaps", "rules.not_one_of"),
        ("net_income", -1, "rules.negative"),
        ("net_income", "-0.01", "rules.negative"),
        ("net_income", "1.005", "rules.not_money"),
        ("net_income", "a lot", "rules.not_money"),
        ("net_income", "NaN", "rules.not_money"),
        ("net_income", "Infinity", "rules.not_money"),
        ("net_income", True, "rules.not_money"),
        ("net_income", "1000000000.01", "rules.too_much"),
        ("own_hourly_pay", "10000000.01", "rules.too_much"),
        ("pay_minutes", 1501, "rules.too_much"),
        ("pay_minutes", {"low": 60, "high": 1501}, "rules.too_much"),
        ("practical_assistance_given_minutes", 44_701, "rules.too_much"),
        ("net_income", "1e999990", "rules.not_money"),
        ("net_income", "1e999999999999", "rules.not_money"),
        ("net_income", "1" * 400_000, "rules.not_money"),
        ("net_income", "1" + " " * 40 + "000" * 10, "rules.not_money"),
    ],
)
def test_a_fact_that_cannot_be_is_refused_at_its_field(name: str, value: object, code: str) -> None:
    with pytest.raises(FactsError) as refused:
        read(**{name: value})
    assert refused.value.code == code
    assert refused.value.path.startswith(f"facts.{name}")


@pytest.mark.parametrize(
    ("name", "value", "most"),
    [
        ("own_hourly_pay", "10000000.01", 10_000_000),
        ("pay_minutes", 1501, 25 * 60),
        ("practical_assistance_minutes", "168:30", 168),
    ],
)
def test_what_is_too_much_says_what_was_given_and_what_is_allowed(
    name: str, value: object, most: int
) -> None:
    with pytest.raises(FactsError) as refused:
        read(**{name: value})
    assert refused.value.params == {"value": str(value), "most": most}


@pytest.mark.parametrize(
    ("data", "path", "code"),
    [
        ([], "(file)", "rules.not_an_object"),
        ({"day": "2026-03-02"}, "variable", "rules.missing"),
        ({"variable": "bpa_right"}, "day", "rules.missing"),
        ({"variable": "nothing", "day": "2026-03-02"}, "variable", "rules.unknown_variable"),
        ({"variable": "bpa_right", "day": "2000-04-30"}, "day", "rules.day_outside"),
        ({"variable": "bpa_right", "day": "2100-01-02"}, "day", "rules.day_outside"),
        ({"variable": "bpa_right", "day": "2026-03-02", "facts": []}, "facts", "rules.not_an_object"),
        ({"variable": "bpa_right", "day": "2026-03-02", "extra": 1}, "extra", "rules.unknown_field"),
    ],
)
def test_a_question_that_cannot_be_asked(data: object, path: str, code: str) -> None:
    with pytest.raises(FactsError) as refused:
        question_from_json(data)
    assert (refused.value.path, refused.value.code) == (path, code)


def test_pay_that_is_not_known_comes_to_no_less_than_nothing() -> None:
    """Ten hours at the weekend, at most ten million kroner each: a hundred million kroner, in øre."""
    facts = {"pay_weekend_minutes": 600, "own_weekend_hourly": None}
    asked = question_from_json({"variable": "weekend_supplement", "day": "2026-03-02", "facts": facts})
    possible = [amount for amount in calculate(asked).possible if amount is not None]
    assert max(possible) == 10**10  # type: ignore[type-var]  # whole numbers
    assert min(possible) >= 0  # type: ignore[operator,type-var]  # the same


def test_the_dearest_day_that_can_be_asked_about_is_exact() -> None:
    """25 hours at ten million kroner, and 133 % more for a public holiday: 250 and 332.5 million; 10.2 % of both."""
    facts = {
        "pay_agreement": "uloba_fagforbundet",
        "own_hourly_pay": "10000000",
        "pay_minutes": 1500,
        "pay_public_holiday_minutes": 1500,
        "birth_date": "1990-01-01",
    }
    for variable, kroner in (("gross_pay", 582_500_000), ("holiday_pay_earned", 59_415_000)):
        asked = question_from_json({"variable": variable, "day": "2024-03-01", "facts": facts})
        assert calculate(asked).possible == (kroner * 100,)


def test_a_question_comes_back_as_it_was() -> None:
    asked = question_from_json(
        {
            "variable": "bpa_right",
            "day": "2026-03-02",
            "facts": {
                "birth_date": "1990-05-01",
                "duration_months": {"low": 12, "high": 30},
                "practical_assistance_minutes": "37:30",
                "night_minutes": None,
                "needs_night_services_continuously": None,
                "higher_cost": ["documented", "not_said"],
                "net_income": "260320.50",
            },
        }
    )
    assert question_from_json(question_to_json(asked)) == asked


def test_a_case_is_asked_about_the_right_unless_it_says_otherwise() -> None:
    case = {"assessed_on": "2026-03-02", "services": [{"kind": "training", "hours": "33:00"}]}
    assert question(case).variable == "bpa_right"
    assert question(case, "countable_minutes").variable == "countable_minutes"
    assert question(case).facts["training_minutes"] == (1980,)
    assert question(case).facts["bpa_before_67_under_right"] == (True, False)


def test_a_day_that_is_null_is_a_day_nobody_has_said() -> None:
    assert read(decision_known_on=None) == {}


def test_an_unknown_birth_is_tried_young_and_old() -> None:
    assert read(birth_date=None) == {"birth_date": (date(2026, 3, 2), date(1896, 1, 1))}
