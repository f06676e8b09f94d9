"""The code of the house as data: its files, rooms and syntax trees."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src" / "selvstyrt"


@cache
def files() -> tuple[Path, ...]:
    """Every file that is, or is about to be, in the repository; paths from its root."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return tuple(Path(name) for name in listed.stdout.splitlines() if (ROOT / name).is_file())


@cache
def rooms() -> tuple[str, ...]:
    return tuple(sorted(each.parent.name for each in SRC.glob("*/__init__.py")))


@cache
def modules(*, tests: bool = False) -> tuple[Path, ...]:
    """The Python files of the platform (with `tests` those of the tests), migrations left out."""
    top = ROOT / "tests" if tests else SRC
    return tuple(sorted(each for each in top.rglob("*.py") if "migrations" not in each.parts))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def room_of(path: Path) -> str:
    return path.relative_to(SRC).parts[0]


def actions() -> Iterator[Path]:
    """Each action module: `<room>/actions/<verb>.py`."""
    return (each for each in modules() if each.parent.name == "actions" and not each.stem.startswith("_"))


def functions(path: Path) -> dict[str, ast.FunctionDef]:
    """The functions at the top of a module by name."""
    return {node.name: node for node in tree(path).body if isinstance(node, ast.FunctionDef)}


def called(node: ast.AST) -> set[str]:
    """The bare names of everything called anywhere inside."""
    names = set()
    for each in ast.walk(node):
        if isinstance(each, ast.Call):
            if isinstance(each.func, ast.Name):
                names.add(each.func.id)
            elif isinstance(each.func, ast.Attribute):
                names.add(each.func.attr)
    return names
