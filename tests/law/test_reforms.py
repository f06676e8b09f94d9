"""Reforms are off unless asked for, leave the law in force untouched, and say where each of their values stands."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from openfisca_core.simulation_builder import SimulationBuilder

from openfisca_bpa import CountryTaxBenefitSystem
from openfisca_bpa.reforms import NAMES, about, entries, reformed
from openfisca_bpa.reforms.new_administration_act import NewAdministrationAct
from openfisca_bpa.reforms.nou_2021_11 import LowerThreshold
from tests.law.runner import LAW, every_case_passes

REFORMS = LAW / "openfisca_bpa" / "reforms"
PARAMETERS = sorted((REFORMS / "parameters").rglob("*.yaml"))
CASES = sorted((REFORMS / "cases").glob("*.yaml"))
DAY = "2026-06-01"


def ask(system: Any, variable: str, **facts: Any) -> str:
    dated = {name: {"ETERNITY" if name == "birth_date" else DAY: value} for name, value in facts.items()}
    simulation = SimulationBuilder().build_from_entities(system, {"persons": {"one": dated}})
    found = simulation.calculate(variable, DAY)
    return str(found.decode_to_str()[0] if hasattr(found, "decode_to_str") else found[0])


def values(system: Any) -> dict[str, list[Any]]:
    return {
        each.name: [(at.instant_str, at.value) for at in each.values_list]
        for each in system.parameters.get_descendants()
        if hasattr(each, "values_list")
    }


@pytest.fixture
def base() -> Any:
    return CountryTaxBenefitSystem()


@pytest.mark.parametrize("reform", [NewAdministrationAct, LowerThreshold])
def test_the_law_in_force_is_untouched(base: Any, reform: Any) -> None:
    parameters, variables = values(base), dict(base.variables)
    reform(base)
    assert values(base) == parameters
    assert dict(base.variables) == variables


@pytest.mark.parametrize(
    ("reform", "variable", "facts", "in_force", "simulated"),
    [
        (LowerThreshold, "bpa_right", {"practical_assistance_minutes": 1200}, "no_right", "right"),
        (
            NewAdministrationAct,
            "general_complaint_until",
            {"digital_alert_sent_on": "2026-05-25", "decision_notice_arrived_on": "2026-06-01"},
            "2026-06-22",
            "2026-06-15",
        ),
        (NewAdministrationAct, "self_government_weight", {}, "great_weight", "particular_weight"),
    ],
)
def test_both_give_their_own_answer_side_by_side(
    base: Any, reform: Any, variable: str, facts: dict[str, Any], in_force: str, simulated: str
) -> None:
    person = {"birth_date": "1990-05-01", "duration_months": 60, **facts}
    other = reform(base)
    assert ask(base, variable, **person) == in_force
    assert ask(other, variable, **person) == simulated
    assert ask(base, variable, **person) == in_force


def test_nothing_of_the_new_act_is_in_the_law_in_force(base: Any) -> None:
    added = {"deferred_effect_mandatory", "must_be_told_of_delay", "effect_is_irreversible"}
    assert added <= set(NewAdministrationAct(base).variables)
    assert not added & set(base.variables)
    assert "new_administration_act" not in base.parameters.children


def test_what_the_new_act_does_not_change_stays(base: Any) -> None:
    known = {"decision_known_on": "2026-06-01"}
    reform = NewAdministrationAct(base)
    assert ask(reform, "complaint_until", **known) == ask(base, "complaint_until", **known) == "2026-06-29"


def test_the_proposal_leaves_age_and_duration(base: Any) -> None:
    reform = LowerThreshold(base)
    facts = {"birth_date": "1990-05-01", "practical_assistance_minutes": 1200}
    assert ask(reform, "bpa_right", duration_months=24, **facts) == "no_right"
    assert ask(reform, "bpa_right", duration_months=25, **facts) == "right"


def test_every_case_of_a_reform_holds() -> None:
    every_case_passes(REFORMS / "cases", CASES)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_each_case_names_its_reform_and_says_why(path: Path) -> None:
    for case in yaml.safe_load(path.read_text(encoding="utf-8")):
        assert case["reforms"].startswith(f"openfisca_bpa.reforms.{path.stem}."), case["name"]
        assert case["description"], case["name"]


@pytest.mark.parametrize("name", NAMES)
def test_what_a_reform_brings_or_changes_is_called_something(base: Any, name: str) -> None:
    """Every variable and value that is not as in the law in force has its Norwegian names, and nothing else has."""
    other = reformed(name, base)
    before = values(base)
    brought = {each for each in other.variables if other.variables[each] is not base.variables.get(each)}
    own = {each for each in values(other) if each not in before}
    replaced = {of for each in about(name)["parameters"].values() for of in each.get("replaces", ())}
    assert set(entries(name)) == brought | own | replaced
    assert replaced <= set(before)
    assert all(entry.nb and entry.nn for entry in entries(name).values())


@pytest.mark.parametrize("path", PARAMETERS, ids=lambda path: path.stem)
def test_each_value_of_a_reform_has_its_source(path: Path) -> None:
    parameter = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert parameter["description"].strip()
    assert parameter["metadata"]["unit"]
    assert parameter["metadata"]["note"]
    assert parameter["metadata"]["law_read_as_of"] == date(2026, 5, 2)
    for dated in parameter["values"].values():
        assert dated["metadata"]["certainty"] in {"confirmed", "one_source", "unconfirmed"}
        first = dated["metadata"]["reference"][0]
        assert first["href"].startswith("https://")
        assert first["paragraph"]
