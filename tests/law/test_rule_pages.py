"""The rule pages in docs/rules are those that the law package makes today."""

from __future__ import annotations

from pathlib import Path

from selvstyrt.config.commands.law_pages import files
from selvstyrt.config.commands.law_text import speaking

FOLDER = Path(__file__).parents[2] / "docs" / "rules"


def test_no_rule_page_is_stale() -> None:
    """When this fails: selvstyrt law pages docs/rules"""
    with speaking("en"):
        made = files()
    kept = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")}
    assert sorted(kept) == sorted(made)
    assert [name for name, text in made.items() if kept[name] != text] == []
