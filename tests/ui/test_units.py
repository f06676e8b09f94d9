"""Values of the law in words."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import translation

from openfisca_bpa.registers import entries
from selvstyrt.rules.queries.law import parameter
from selvstyrt.ui.units import UNITS, in_unit


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (True, "yes or no", "Ja"),
        (False, "yes or no", "Nei"),
        (date(2026, 3, 2), "date", "2. mars 2026"),
        (1920, "minutes a week", "32 t i uka"),
        (75, "minutes", "1,25 t"),
        (1260, "minutes after midnight", "21:00"),
        (24_500, "øre", "245 kr"),
        (13_016_050, "øre", "130\N{NO-BREAK SPACE}160,50 kr"),
        (1020, "1/10000", "10,2 %"),
        (4000, "1/10000", "40 %"),
        (141, "1/10000", "1,41 %"),
        (0, "1/10000", "0 %"),
        (1, "months", "1 måned"),
        (24, "months", "24 måneder"),
        (67, "years", "67 år"),
        (3, "weeks", "3 uker"),
        (1, "days", "1 dag"),
        (2005, "calendar year", "2005"),
        (2, "number", "2"),
    ],
)
def test_a_value_with_its_unit(value: int, unit: str, words: str) -> None:
    with translation.override("nb"):
        assert in_unit(value, unit) == words


def test_every_unit_of_the_law_has_words() -> None:
    used = {
        parameter(name).metadata["unit"] if each.kind == "value" else each.unit
        for name, each in entries().items()
    }
    assert used - UNITS == set()
