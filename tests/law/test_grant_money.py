"""The high-cost grant to the øre: against exact decimals, at amounts where narrow numbers would fail."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from openfisca_core.simulation_builder import SimulationBuilder

from openfisca_bpa import CountryTaxBenefitSystem

SCHEME, ACCOUNTS = "2024", "2023"
ORE = Decimal("0.01")
THRESHOLD_2024 = Decimal(1_608_000)  # Hdir rundskriv IS-4/2024
DEDUCTION_2024 = Decimal(832_000)
RATE_2024 = Decimal("0.80")
AMOUNTS = [Decimal("700000.01"), Decimal("3000000000.01"), Decimal("3000000000.02"), Decimal("3000000000.03")]
SYSTEM = CountryTaxBenefitSystem()


def ore(kroner: Decimal) -> int:
    return int(kroner * 100)


def asked(variable: str, **facts: Any) -> int:
    person = {
        "birth_date": {"ETERNITY": "1980-01-01"},
        "has_valid_decision": {ACCOUNTS: True},
        **facts,
    }
    simulation = SimulationBuilder().build_from_dict(SYSTEM, {"persons": {"one": person}})
    return int(simulation.calculate(variable, SCHEME)[0])


@pytest.mark.parametrize("kroner", AMOUNTS)
def test_grant_of_what_is_above(kroner: Decimal) -> None:
    got = asked("high_cost_grant", gross_wage_cost={ACCOUNTS: ore(THRESHOLD_2024 + kroner)})
    assert got == ore((kroner * RATE_2024).quantize(ORE, ROUND_HALF_UP))


@pytest.mark.parametrize("kroner", AMOUNTS)
def test_every_deduction_to_the_ore(kroner: Decimal) -> None:
    deductions = {
        name: Decimal(number) / 100
        for number, name in enumerate(
            [
                "administration_cost",
                "training_and_guidance_cost",
                "travel_time_cost",
                "hospital_company_cost",
                "earmarked_state_grants",
                "user_payments",
            ],
            start=1,
        )
    }
    got = asked(
        "net_direct_wage_cost",
        gross_wage_cost={ACCOUNTS: ore(DEDUCTION_2024 + kroner)},
        in_intellectual_disability_criterion={SCHEME: True},
        **{name: {ACCOUNTS: ore(amount)} for name, amount in deductions.items()},
    )
    assert got == ore(kroner - sum(deductions.values()))
