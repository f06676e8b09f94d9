"""Every dated value of the law names its paragraph, and every file the day it was read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

PARAMETERS = Path(__file__).parents[2] / "law" / "openfisca_bpa" / "parameters"


@pytest.mark.parametrize("path", sorted(PARAMETERS.rglob("*.yaml")), ids=lambda path: path.stem)
def test_paragraph_and_reading(path: Path) -> None:
    parameter = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert parameter["metadata"]["law_read_as_of"] == date(2026, 5, 2)
    for dated in parameter["values"].values():
        assert dated["metadata"]["certainty"] in {"confirmed", "one_source", "unconfirmed"}
        law, *_where_it_was_read = dated["metadata"]["reference"]
        assert law["paragraph"]
