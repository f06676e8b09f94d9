"""Small habits that hold everywhere."""

import ast
import re
from pathlib import Path

import pytest

from tests.house.source import ROOT, SRC, modules, short, tree

ASKS_THE_TIME = {"now", "utcnow", "today"}
SLEEPS = {"sleep", "wait_for_timeout"}
# Queries over all municipalities, by file, each with the reason it serves all. Nothing else crosses the wall.
ACROSS = {
    f"src/selvstyrt/{path}": why
    for path, why in {
        "casework/queries/appeals.py": "a county governor handles complaints from several municipalities",
        "casework/queries/supervision.py": "a county governor looks into several municipalities",
        "casework/queries/deliveries.py": "one worker follows the letters of all",
        "casework/queries/duties.py": "a county governor follows its reversals in several municipalities",
        "casework/queries/grants.py": "narrowed to the cases that the actor may see",
        "casework/queries/profiles.py": "those who take part are compared, and no identity is handed on",
        "casework/queries/receipts.py": "receipt numbers are one series for all",
        "casework/queries/story.py": "a county governor follows its complaints in several municipalities",
        "letters/actions/bar_reader.py": "a pair of letter and reader that the caller has read",
        "letters/actions/deliver_letter.py": "deliveries of a letter that was read through the wall",
        "letters/actions/follow_delivery.py": "one worker asks after all deliveries",
        "letters/actions/open_letter.py": "deliveries of a letter that was read through the wall",
        "letters/actions/send_delivery.py": "one worker posts for all",
        "letters/actions/send_notice.py": "one worker sends for all",
        "letters/actions/send_second_notices.py": "one job tells all who have not opened",
        "letters/queries/demo.py": "the outbox of a demo, in which nobody is real",
        "letters/queries/queue.py": "what waits for the one worker",
        "letters/queries/readers.py": "narrowed to the reader by the letters around it",
        "letters/queries/receipts.py": "asked by the room that holds the letter's id",
    }.items()
}


# Parts of pages that a view also gives by themselves, to a script that asks for no more.
PARTS = {"casework/assess/outcome.html": "what the law says, beside the form that is being filled in"}


def attributes(path: Path) -> set[str]:
    """`owner.name` for every attribute called."""
    return {
        f"{ast.unparse(node.func.value)}.{node.func.attr}"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }


@pytest.mark.parametrize("path", [each for each in modules() if each != SRC / "core" / "clock.py"], ids=short)
def test_only_the_clock_asks_what_time_it_is(path: Path) -> None:
    asked = {call for call in attributes(path) if call.rsplit(".", 1)[-1] in ASKS_THE_TIME}
    assert {call for call in asked if call.split(".")[0] in {"datetime", "date", "timezone", "dt"}} == set()


WAITS = {ROOT / "tests/journeys/house.py"}  # waits for the server it has started to open its door


@pytest.mark.parametrize("path", sorted(set(modules(tests=True)) - WAITS), ids=short)
def test_no_test_sleeps(path: Path) -> None:
    assert not {call for call in attributes(path) if call.rsplit(".", 1)[-1] in SLEEPS}


def crossing() -> set[str]:
    calls = re.compile(r"\bobjects\.across$")
    return {short(path) for path in modules() if any(calls.search(call) for call in attributes(path))}


def test_only_listed_queries_cross_the_wall_between_municipalities() -> None:
    assert crossing() == set(ACROSS)


def test_no_query_is_written_as_text() -> None:
    """Text would go past the wall between municipalities."""
    texts = {"raw", "extra", "RawSQL"}
    calls = {
        short(path): {each for each in attributes(path) if each.rsplit(".", 1)[-1] in texts}
        for path in modules()
    }
    assert {path: found for path, found in calls.items() if found} == {}


def test_every_shown_page_extends_a_base_page() -> None:
    """Templates named by views; parts of pages are included by templates, never shown by themselves."""
    shown = set()
    for path in modules():
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in {
                "render",
                "TemplateView",
            }:
                shown |= {
                    each.value
                    for each in ast.walk(node)
                    if isinstance(each, ast.Constant) and str(each.value).endswith(".html")
                }
    assert sorted(name for name in shown - set(PARTS) if name[0] != "." and not _extends_base(name)) == []


def _extends_base(name: str) -> bool:
    if name in {"ui/page.html", "ui/letter.html", "500.html"}:  # an error page leans on nothing
        return True
    found = next((path for path in SRC.glob(f"*/templates/{name}")), None)
    match = found and re.match(r'\s*\{% extends "([^"]+)" %\}', found.read_text())
    return bool(match) and _extends_base(match[1])  # type: ignore[index]  # a match is true


@pytest.mark.parametrize("path", sorted(SRC.rglob("templates/**/*.html")), ids=short)
def test_no_script_or_style_is_written_into_a_page(path: Path) -> None:
    """The content security policy would refuse it anyway."""
    text = path.read_text()
    assert not re.search(r"<script(?![^>]*\bsrc=)", text)
    assert not re.search(r"<style|\sstyle=\"|\son[a-z]+=\"", text)


def test_no_code_silences_a_checker_without_a_reason() -> None:
    bare = re.compile(r"# (?:type: ignore(?:\[[\w, -]+\])?|noqa(?:: ?[A-Z0-9, ]+)?)\s*$", re.M)
    assert [short(path) for path in [*modules(), *modules(tests=True)] if bare.search(path.read_text())] == []


def test_nothing_is_left_to_do() -> None:
    marks = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|X" r"XX)\b")
    paths = [
        *modules(),
        *modules(tests=True),
        *(ROOT / "law").rglob("*.py"),
        *SRC.rglob("templates/**/*.html"),
    ]
    assert [short(path) for path in paths if marks.search(path.read_text())] == []
