"""Every model, state and action has its word in docs/glossary.md, in English and Norwegian."""

import re

import pytest
from django.apps import apps

from selvstyrt.casework.domain.states import CaseState
from tests.house.source import ROOT, actions, rooms

ROW = re.compile(r"^\| *(?!English|-)([^|]+?) *\| *([^|]+?) *\| *([^|]+?) *\|$", re.M)


def bare(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


ROWS = ROW.findall((ROOT / "docs" / "glossary.md").read_text())
KNOWN = {bare(part) for english, _, _ in ROWS for part in re.split(r"[,;/(]", english)} | {
    bare(english) for english, _, _ in ROWS
}


@pytest.mark.parametrize(
    "name",
    sorted(
        model.__name__
        for room in rooms()
        if apps.is_installed(f"selvstyrt.{room}")
        for model in apps.get_app_config(room).get_models()
    ),
)
def test_every_model_has_its_word(name: str) -> None:
    assert bare(name) in KNOWN


@pytest.mark.parametrize("name", sorted({path.stem for path in actions()}))
def test_every_action_has_its_word(name: str) -> None:
    assert bare(name) in KNOWN


@pytest.mark.parametrize("state", CaseState)
def test_every_state_of_a_case_has_its_word(state: CaseState) -> None:
    assert bare(state) in KNOWN


def test_every_row_is_complete() -> None:
    assert [
        english for english, norwegian, meaning in ROWS if not (norwegian.strip() and meaning.strip())
    ] == []
