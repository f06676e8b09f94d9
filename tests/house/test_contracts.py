"""The import contracts of pyproject.toml leave no room out (import-linter itself is run by `make check`)."""

import ast
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.house.source import ROOT, rooms, short, tree

GROUND = {"core", "ui"}  # used whole by the rooms above: base records, access, base pages
TOP = {"config", "integrations"}  # nobody's neighbours: config wires, integrations implement ports
FRAMEWORKS = {"django", "allauth", "socket", "http", "urllib", "requests", "httpx", "urllib3", "ortools"}
CONTRACTS: dict[str, dict[str, Any]] = {
    each["id"]: each
    for each in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
}


def test_every_room_stands_in_the_order_of_rooms() -> None:
    listed = {layer.strip("()") for layer in CONTRACTS["rooms"]["layers"]}
    assert set(rooms()) <= listed
    assert CONTRACTS["rooms"]["exhaustive"]


def test_every_room_with_shelves_keeps_their_order() -> None:
    containers = {name.removeprefix("selvstyrt.") for name in CONTRACTS["shelves"]["containers"]}
    assert containers == set(rooms()) - GROUND - TOP
    assert CONTRACTS["shelves"]["exhaustive"]


@pytest.mark.parametrize("room", sorted(set(rooms()) - GROUND - TOP))
def test_every_room_has_a_door(room: str) -> None:
    door = CONTRACTS[f"{room}-door"]
    assert door["protected_modules"] == door["allowed_importers"] == [f"selvstyrt.{room}"]
    open_to_all = {
        each.split(" -> ")[1].split(".")[2]
        for each in door.get("ignore_imports", [])
        if each.startswith("selvstyrt.** ")
    }
    assert open_to_all <= {"domain", "queries", "actions"}


def test_only_config_uses_integrations() -> None:
    door = CONTRACTS["integrations-door"]
    assert door["protected_modules"] == ["selvstyrt.integrations"]
    assert door["allowed_importers"] == ["selvstyrt.integrations", "selvstyrt.config"]


def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {each.name.split(".")[0] for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


def test_no_formula_of_the_law_knows_a_framework_or_the_platform() -> None:
    """OpenFisca loads the variables by path, so import-linter does not see them."""
    law = (ROOT / "law" / "openfisca_bpa").rglob("*.py")
    assert {
        short(path): found for path in law if (found := imported(path) & (FRAMEWORKS | {"selvstyrt"}))
    } == {}
