"""The registers say everything in three languages: real nynorsk, no note forgotten, every variable there is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from openfisca_bpa import CountryTaxBenefitSystem
from openfisca_bpa.registers import coverage, notes

LAW = Path(__file__).parents[2] / "law" / "openfisca_bpa"
PARAMETERS = [*(LAW / "parameters").rglob("*.yaml"), *(LAW / "reforms" / "parameters").rglob("*.yaml")]
LONG = 6  # words; a shorter text may well be the same in both kinds of Norwegian


def texts() -> Iterator[tuple[str, dict[str, str]]]:
    for each in coverage():
        yield each.provision["en"], each.title
        if each.remark:
            yield each.provision["en"], each.remark
    yield from notes().items()


@pytest.mark.parametrize(("of", "text"), [*texts()], ids=lambda each: each if isinstance(each, str) else "")
def test_words_in_three_languages(of: str, text: dict[str, str]) -> None:
    assert set(text) == {"en", "nb", "nn"}
    assert all(words.strip() == words and words for words in text.values())
    if len(text["en"].split()) >= LONG:
        assert text["nb"] != text["en"]
    if len(text["nb"].split()) >= LONG:
        assert text["nn"] != text["nb"]


def test_every_note_has_its_words_and_every_word_a_note() -> None:
    used = set()
    for path in PARAMETERS:
        parameter: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
        notable = [parameter["metadata"], *(dated["metadata"] for dated in parameter["values"].values())]
        used |= {each["note"] for each in notable if "note" in each}
    assert used == set(notes())


def test_a_provision_names_variables_that_there_are() -> None:
    known = set(CountryTaxBenefitSystem().variables)
    assert {name for each in coverage() for name in each.variables} <= known
