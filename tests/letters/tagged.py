"""What a screen reader gets of a letter: its tag tree, and what PDF/UA leaves to whoever writes."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader

WIDE, HIGH, MARGIN = 595, 842, 40  # A4, in points
SAID = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}


def read(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def words(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in read(pdf).pages).split())


def tags(element: Any) -> Iterator[Any]:
    """Every structure element at and below this one, in the order they are read."""
    element = element.get_object()
    if isinstance(element, list):
        for each in element:
            yield from tags(each)
    elif isinstance(element, dict):
        if "/S" in element:
            yield element
        if "/K" in element:
            yield from tags(element["/K"])


def tag_tree(pdf: bytes | PdfReader) -> list[Any]:
    opened = read(pdf) if isinstance(pdf, bytes) else pdf
    return list(tags(opened.trailer["/Root"]["/StructTreeRoot"]))


def name(element: Any) -> str:
    return str(element["/S"]).removeprefix("/")


def findings(pdf: bytes, *, title: str, language: str) -> list[str]:
    """What is wrong with the letter beyond PDF/UA's own rules: its language, headings and tables."""
    opened = read(pdf)
    elements = tag_tree(opened)
    return [
        *_about(opened, elements, title, language),
        *_headings([name(each) for each in elements]),
        *(fault for each in elements if name(each) == "Table" for fault in _table(each)),
        *("a figure says nothing" for each in elements if name(each) == "Figure" and not each.get("/Alt")),
        *(f"outside the page: {each}" for each in off_the_page(opened)),
    ]


def off_the_page(opened: PdfReader) -> list[str]:
    """Words set outside the margins: nobody sees them, whatever the tags say."""
    found: list[str] = []

    def visit(text: str, page: Any, line: Any, _font: Any, _size: float) -> None:
        across, up = page[4] + page[0] * line[4], page[5] + page[3] * line[5]
        if text.strip() and not (MARGIN < across < WIDE - MARGIN and MARGIN < up < HIGH - MARGIN):
            found.append(text.strip())

    for page in opened.pages:
        page.extract_text(visitor_text=visit)
    return found


def _about(opened: PdfReader, elements: list[Any], title: str, language: str) -> Iterator[str]:
    root = opened.trailer["/Root"]
    spoken = {str(root.get("/Lang")), *(str(each["/Lang"]) for each in elements if "/Lang" in each)}
    if spoken != {SAID[language]}:
        yield f"the letter in {language} says it is in {', '.join(sorted(spoken))}"
    if opened.metadata is None or opened.metadata.title != title:
        yield "the title is not the letter's"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "the title is not shown"


def _headings(names: list[str]) -> Iterator[str]:
    levels = [int(each[1:]) for each in names if each[0] == "H" and each[1:].isdecimal()]
    if levels[:1] != [1] or levels.count(1) != 1:
        yield f"the letter's one first heading is not its title: {levels}"
    if any(later > before + 1 for before, later in itertools.pairwise(levels)):
        yield f"a heading is skipped: {levels}"


def _table(table: Any) -> Iterator[str]:
    """The first row heads each column, every row fills all columns, and the table has a caption."""
    rows = [
        [name(cell) for cell in tags(row["/K"]) if name(cell) in ("TH", "TD")] for row in _of(table, "TR")
    ]
    first = rows[0] if rows else []
    if not first or set(first) != {"TH"}:
        yield "a table's first row is not of headers"
    if any(set(row) != {"TD"} or len(row) != len(first) for row in rows[1:]) or not rows[1:]:
        yield "a table's row is not of one cell for each column"
    if any(_scope(each) != "/Column" for each in _of(table, "TH")):
        yield "a header does not say what it heads"
    if not _of(table, "Caption"):
        yield "a table has no caption"


def _of(element: Any, wanted: str) -> list[Any]:
    return [each for each in tags(element) if name(each) == wanted]


def _scope(header: Any) -> str:
    told = header.get("/A")
    told = told.get_object() if told is not None else []
    parts = told if isinstance(told, list) else [told]
    return next((str(each.get_object()["/Scope"]) for each in parts if "/Scope" in each.get_object()), "")
