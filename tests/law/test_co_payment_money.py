"""Co-payment to the øre: against exact decimals, at amounts where narrow numbers would fail."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from openfisca_core.simulation_builder import SimulationBuilder

from openfisca_bpa import CountryTaxBenefitSystem

MONTH, YEAR = "2026-03", "2026"
ORE = Decimal("0.01")
AMOUNTS = [Decimal("700000.01"), Decimal("3000000000.01")]
SYSTEM = CountryTaxBenefitSystem()


def ore(kroner: Decimal) -> int:
    return int(kroner * 100)


def asked(variable: str, period: str, **facts: Any) -> int:
    person = {name: fact if isinstance(fact, dict) else {MONTH: fact} for name, fact in facts.items()}
    simulation = SimulationBuilder().build_from_dict(SYSTEM, {"persons": {"one": person}})
    return int(simulation.calculate(variable, period)[0])


@pytest.mark.parametrize("kroner", AMOUNTS)
@pytest.mark.parametrize("minutes", [30, 90, 44_640])
def test_price_of_hours(kroner: Decimal, minutes: int) -> None:
    got = asked(
        "co_payment_before_limits",
        MONTH,
        charge_scheme="hourly",
        scheme_hour_amount=ore(kroner),
        co_payment_basis_minutes=minutes,
    )
    assert got == ore((kroner * minutes / 60).quantize(ORE, ROUND_HALF_UP))


@pytest.mark.parametrize("kroner", AMOUNTS)
@pytest.mark.parametrize("minutes", [30, 90, 44_640])
def test_cost_of_hours(kroner: Decimal, minutes: int) -> None:
    social = kroner / 4
    social = social.quantize(ORE, ROUND_DOWN)
    got = asked(
        "self_cost_ceiling",
        MONTH,
        average_hourly_wage=ore(kroner),
        social_costs_hourly=ore(social),
        co_payment_basis_minutes=minutes,
    )
    exact = (kroner + social) * Decimal("1.10") * minutes / 60
    assert got == ore(exact.quantize(ORE, ROUND_DOWN))


@pytest.mark.parametrize("kroner", AMOUNTS)
def test_income_of_a_household(kroner: Decimal) -> None:
    got = asked(
        "household_income",
        MONTH,
        net_income={YEAR: ore(kroner)},
        spouse_net_income={YEAR: ore(kroner)},
        house_help_benefit={YEAR: 1},
        carers_allowance={YEAR: ore(Decimal("0.04"))},
    )
    assert got == ore(2 * kroner + Decimal("0.01") - Decimal("0.04"))


@pytest.mark.parametrize("kroner", AMOUNTS)
def test_step_of_income_is_exact_to_the_ore(kroner: Decimal) -> None:
    def amount(income: int) -> int:
        return asked(
            "income_step_amount",
            MONTH,
            household_income=income,
            basic_amount_in_january={YEAR: ore(kroner)},
            step_1_limit=500,
            step_1_amount=1,
            top_step_amount=2,
        )

    assert amount(ore(5 * kroner) - 1) == 1
    assert amount(ore(5 * kroner)) == 2


@pytest.mark.parametrize("kroner", AMOUNTS)
def test_limit_of_income_is_exact_to_the_ore(kroner: Decimal) -> None:
    def below(income: int) -> str:
        simulation = SimulationBuilder().build_from_dict(
            SYSTEM,
            {
                "persons": {
                    "one": {
                        "household_income": {MONTH: income},
                        "basic_amount_in_january": {YEAR: ore(kroner)},
                    }
                }
            },
        )
        return str(simulation.calculate("below_cap_limit", MONTH).decode_to_str()[0])

    assert below(ore(2 * kroner) - 1) == "yes"
    assert below(ore(2 * kroner)) == "no"


@pytest.mark.parametrize("kroner", AMOUNTS)
def test_what_is_due_keeps_every_ore(kroner: Decimal) -> None:
    got = asked(
        "co_payment_due",
        MONTH,
        co_payment_before_limits=ore(kroner) + 1,
        self_cost_ceiling=ore(kroner),
        below_cap_limit="no",
    )
    assert got == ore(kroner)
