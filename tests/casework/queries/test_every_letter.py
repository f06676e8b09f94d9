"""Every kind of letter, in each language and variant: read by veraPDF, and by our own checks."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from tests.casework.assessed import DECIDES_ON, office
from tests.casework.every_letter import KINDS, every_letter
from tests.letters import tagged, verapdf

from selvstyrt.core import clock
from selvstyrt.letters.typesetting.render import typeset

ROOMS = Path(__file__).resolve().parents[3] / "src" / "selvstyrt"


def written_kinds() -> set[str]:
    """`module.function` of everything that writes a letter: public, with a LetterDocument for an answer."""
    return {
        f"{path.stem}.{node.name}"
        for path in ROOMS.rglob("*.py")
        if "letters" not in path.relative_to(ROOMS).parts
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("_")
        and node.returns is not None
        and ast.unparse(node.returns) == "LetterDocument"
    }


def test_each_kind_of_letter_has_its_line() -> None:
    """A new letter: write a line in KINDS of tests/casework/every_letter.py."""
    assert written_kinds() == set(KINDS)


@pytest.mark.django_db
def test_every_letter_can_be_read_by_everyone() -> None:
    with clock.at(DECIDES_ON):
        letters = dict(every_letter(office()))
    pdfs = {name: typeset(each) for name, each in letters.items()}
    found = verapdf.findings(pdfs)
    for name, each in letters.items():
        found[name] += tagged.findings(pdfs[name], title=each.title, language=each.language)
    assert {name: faults for name, faults in found.items() if faults} == {}
