"""Each dated value of the law says where it comes from and what it counts in."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.house.source import ROOT, short

PARAMETERS = sorted((ROOT / "law" / "openfisca_bpa" / "parameters").rglob("*.yaml"))


def read(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text())  # type: ignore[no-any-return]  # YAML is untyped


@pytest.mark.parametrize("path", PARAMETERS, ids=short)
def test_every_parameter_is_described_and_has_a_unit(path: Path) -> None:
    parameter = read(path)
    assert parameter["description"].strip()
    assert parameter["metadata"]["unit"]


@pytest.mark.parametrize("path", PARAMETERS, ids=short)
def test_every_date_has_a_source(path: Path) -> None:
    for date, value in read(path)["values"].items():
        first, *more = value["metadata"]["reference"]
        assert first["href"].startswith("https://"), date
        for reference in (first, *more):
            assert reference["title"].strip()
            assert reference.get("href", "https://").startswith("https://")


@pytest.mark.parametrize("path", PARAMETERS, ids=short)
def test_every_date_says_how_certain_it_is(path: Path) -> None:
    for date, value in read(path)["values"].items():
        assert value["metadata"]["certainty"], date
