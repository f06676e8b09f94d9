"""The law's own YAML cases, run by OpenFisca's runner as a lawyer would run them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from openfisca_bpa import CountryTaxBenefitSystem
from openfisca_bpa.casebook import all_cases, answered
from tests.law.runner import LAW, every_case_passes

FILES = sorted((LAW / "tests").rglob("*.yaml"))
VARIABLES = sorted((LAW / "openfisca_bpa" / "variables").rglob("*.py"))


def test_every_case_holds() -> None:
    every_case_passes(LAW / "tests", FILES)


def test_every_case_holds_to_the_last_ore() -> None:
    """OpenFisca's runner compares 32-bit floats and lets an øre in 300,000 kr pass."""
    system = CountryTaxBenefitSystem()
    wrong = {case["name"]: found for case in all_cases() if (found := answered(system, case)[1])}
    assert wrong == {}


def test_there_are_at_least_two_hundred_cases() -> None:
    assert len(all_cases()) >= 200


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_case_says_why(path: Path) -> None:
    for case in yaml.safe_load(path.read_text(encoding="utf-8")):
        assert case["description"], case["name"]


def test_every_calculated_variable_has_cases_at_its_twin_path() -> None:
    with_formula = {
        path.relative_to(LAW / "openfisca_bpa" / "variables").with_suffix("")
        for path in VARIABLES
        if "def formula" in path.read_text(encoding="utf-8")
    }
    with_cases = {path.relative_to(LAW / "tests").with_suffix("") for path in FILES}
    assert with_formula <= with_cases
