"""Paragraph: the section behind a reference such as "pbrl § 2-1 d (4)", and its address."""

from __future__ import annotations

import re
import unicodedata

_SECTION = re.compile(r"^(.*?§+ ?\d+(?:-\d+)?(?: [a-z])?)(?![a-zæøå])")
_YEAR = re.compile(r"/\d{4}$")  # a circular that comes anew each year has one page
_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "§": " ", "–": "-"})


def sections(paragraph: str) -> tuple[str, ...]:
    """The sections that a reference names: "hol § 3-6 (1) nr. 2; pbrl § 2-1 d" is two."""
    return tuple(dict.fromkeys(_section(part.strip()) for part in paragraph.split(";") if part.strip()))


def slug(section: str) -> str:
    """Its address: "pbrl § 2-1 d" is "pbrl-2-1-d"."""
    plain = (
        unicodedata.normalize("NFKD", section.lower().translate(_PLAIN)).encode("ascii", "ignore").decode()
    )
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _section(reference: str) -> str:
    found = _SECTION.match(reference)
    return found[1] if found else _YEAR.sub("", reference)
