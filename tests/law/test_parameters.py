"""Every dated value of the law says where it stands, how sure that is, and its unit."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

PARAMETERS = Path(__file__).parents[2] / "law" / "openfisca_bpa" / "parameters"
FILES = sorted(PARAMETERS.rglob("*.yaml"))


def _load(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_date_has_source_and_certainty(path: Path) -> None:
    parameter = _load(path)
    assert parameter["description"]
    assert parameter["metadata"]["unit"]
    assert parameter["metadata"]["law_read_as_of"] == date(2026, 5, 2)
    for day, dated in parameter["values"].items():
        assert isinstance(day, date)
        assert dated["metadata"]["certainty"] in {"confirmed", "one_source", "unconfirmed"}
        for reference in dated["metadata"]["reference"]:
            assert reference["title"]
            assert reference["paragraph"]
            assert reference["href"].startswith("https://lovdata.no/")
