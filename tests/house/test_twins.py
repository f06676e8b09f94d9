"""Each domain module that does something has a test that is its twin."""

import ast
from pathlib import Path

import pytest

from tests.house.source import ROOT, SRC, modules, short, tree

DOMAINS = [path for path in modules() if "domain" in path.relative_to(SRC).parts and path.stem != "__init__"]
DOES = [path for path in DOMAINS if any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree(path)))]


def twin(path: Path) -> Path:
    inside = path.relative_to(SRC)
    return ROOT / "tests" / inside.parent / f"test_{inside.name}"


@pytest.mark.parametrize("path", DOES, ids=short)
def test_a_domain_module_has_its_twin(path: Path) -> None:
    assert twin(path).exists()
