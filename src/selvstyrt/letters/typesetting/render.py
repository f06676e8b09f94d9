"""typeset: a letter as a tagged PDF (PDF/UA-1), the same bytes each time."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

import typst

from selvstyrt.letters.domain.document import Language, LetterDocument
from selvstyrt.letters.domain.stored import block_data
from selvstyrt.letters.typesetting.coverage import font_folder, settable
from selvstyrt.letters.typesetting.wording import about, contact_lines, email_line, furniture

TEMPLATE = Path(__file__).with_name("letter.typ")
REGIONS = {Language.NB: "NO", Language.NN: "NO", Language.EN: "GB"}


def typeset(document: LetterDocument) -> bytes:
    """The letter as PDF/UA-1. Its text goes in as data: nothing written in it is taken for Typst source."""
    made_at = datetime.combine(document.date, time(), UTC)
    return typst.compile(
        str(TEMPLATE),
        root=str(TEMPLATE.parent),
        format="pdf",
        pdf_standards="ua-1",
        timestamp=int(made_at.timestamp()),
        ignore_system_fonts=True,
        font_paths=_fonts(),
        sys_inputs={"letter": json.dumps(_settable(_page(document)))},
    )


def _page(document: LetterDocument) -> dict[str, Any]:
    """Everything the template says, in the letter's own language."""
    recipient = document.recipient
    return {
        "title": document.title,
        "lang": document.language.value,
        "region": REGIONS[document.language],
        "variant": document.variant.value,
        "reference": document.reference,
        "sender": {"name": document.sender.name, "lines": list(document.sender.lines)},
        "recipient": [recipient.name, *recipient.lines, f"{recipient.postcode} {recipient.town}".strip()],
        "about": [list(row) for row in about(document)],
        "contact": contact_lines(document),
        "email": email_line(document),
        "words": furniture(document),
        "blocks": [block_data(block) for block in document.blocks],
    }


def _settable(value: Any) -> Any:
    """The same structure with every text in it made settable."""
    if isinstance(value, str):
        return settable(value)
    if isinstance(value, dict):
        return {key: _settable(each) for key, each in value.items()}
    return [_settable(each) for each in value] if isinstance(value, list) else value


@cache
def _fonts() -> Any:
    """The typeface, read once for the life of the process."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(font_folder())]
    )
