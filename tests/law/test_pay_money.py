"""A day's pay and its costs against Decimal, from a few kroner to three billion, rounded half an øre up."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from openfisca_core.simulation_builder import SimulationBuilder

from openfisca_bpa import CountryTaxBenefitSystem

SYSTEM = CountryTaxBenefitSystem()
# Øre an hour: an ordinary one, odd ones, and those whose day of 7.5 hours is 700,000 kr and 3 billion kr.
HOURLY = (20_586, 25_001, 33_333, 9_333_333, 40_000_000_000)
MINUTES = (1, 7, 59, 450)


def ask(day: str, variable: str, **facts: Any) -> int:
    """The answer to one question, through OpenFisca's own door."""
    dated = {name: {"ETERNITY" if name == "birth_date" else day: value} for name, value in facts.items()}
    simulation = SimulationBuilder().build_from_entities(SYSTEM, {"persons": {"one": dated}})
    return int(simulation.calculate(variable, day)[0])


def rounded(amount: Decimal) -> int:
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))


@pytest.mark.parametrize("hourly", HOURLY)
@pytest.mark.parametrize("minutes", MINUTES)
def test_base_pay(hourly: int, minutes: int) -> None:
    found = ask("2026-05-02", "base_pay", own_hourly_pay=hourly, pay_minutes=minutes)
    assert found == rounded(Decimal(hourly) * minutes / 60)


@pytest.mark.parametrize("hourly", HOURLY)
@pytest.mark.parametrize("minutes", MINUTES)
@pytest.mark.parametrize(
    ("kind", "day", "agreement", "share"),
    [
        ("evening", "2014-07-01", "uloba_fagforbundet", Decimal("0.40")),
        ("weekend", "2014-07-01", "uloba_fagforbundet", Decimal("0.33")),
        ("public_holiday", "2014-07-01", "uloba_fagforbundet", Decimal("1.33")),
        ("public_holiday", "2026-05-02", "ks", Decimal(4) / 3),
        ("overtime", "2026-05-02", "none", Decimal("0.40")),
        ("high_overtime", "2014-07-01", "uloba_fagforbundet", Decimal("1.00")),
    ],
)
def test_supplement_that_is_a_share(
    hourly: int, minutes: int, kind: str, day: str, agreement: str, share: Decimal
) -> None:
    facts = {"own_hourly_pay": hourly, f"pay_{kind}_minutes": minutes, "pay_agreement": agreement}
    assert ask(day, f"{kind}_supplement", **facts) == rounded(share * hourly * minutes / 60)


@pytest.mark.parametrize("hourly", HOURLY)
def test_night_by_nho_is_the_higher_of_share_and_amount(hourly: int) -> None:
    facts = {"own_hourly_pay": hourly, "pay_night_minutes": 50, "pay_agreement": "nho_nsf_527"}
    expected = max(Decimal("0.25") * hourly, Decimal(6_500)) * 50 / 60
    assert ask("2024-01-01", "night_supplement", **facts) == rounded(expected)


@pytest.mark.parametrize("hourly", HOURLY)
@pytest.mark.parametrize("minutes", MINUTES)
def test_cost_of_a_day(hourly: int, minutes: int) -> None:
    """Gross pay, holiday pay, pension and contribution, each rounded once and then added up."""
    facts = {
        "own_hourly_pay": hourly,
        "pay_minutes": minutes,
        "pay_before_in_year": 0,
        "contribution_zone": "zone_1",
        "birth_date": "1990-01-01",
        "own_basic_amount": 0,
    }
    gross = rounded(Decimal(hourly) * minutes / 60)
    limit = 12 * 13_016_000
    holiday = rounded(gross * Decimal("0.102"))
    pension = rounded(min(gross, limit) * Decimal("0.02"))
    contribution = rounded((gross + holiday + pension) * Decimal("0.141"))
    assert ask("2026-04-30", "holiday_pay_earned", **facts) == holiday
    assert ask("2026-04-30", "pension_cost", **facts) == pension
    assert ask("2026-04-30", "employer_contribution", **facts) == contribution
    assert ask("2026-04-30", "total_pay_cost", **facts) == gross + holiday + pension + contribution


def test_yearly_minimum_to_the_krone() -> None:
    assert ask("2023-04-21", "yearly_minimum_pay", pay_agreement="nho_fagforbundet_481") == 33_462_500


@pytest.mark.parametrize("rate", ["night_share", "night_minimum", "weekend_share", "weekend_minimum"])
def test_settlements_that_were_not_found_leave_a_gap(rate: str) -> None:
    """Share and least amount hide each other's gap in a supplement, so each is looked at for itself."""
    parameter = SYSTEM.parameters.partene.nho_care.children[rate]
    assert parameter.get_at_instant("2024-12-31") > 0
    assert parameter.get_at_instant("2025-01-01") is None
