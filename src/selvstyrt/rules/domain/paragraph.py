"""Paragraph: the section behind a reference such as "pbrl § 2-1 d (4)", and its address."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_NEXT = re.compile(r"; *|, (?=[^,;§]+ §)")  # between references: "pbrl § 2-1 d (1), hol § 3-2"
_ONE = re.compile(r"^(.*?§ ?\d+(?:-\d+)?(?: [a-z])?)(?![a-zæøå])")
_SEVERAL = re.compile(r"^(.*?)§§ ((?:\d+(?:-\d+)?(?: [a-z])?(?: \([^)]*\))?(?:, )?)+)$")
_NUMBER = re.compile(r"\d+(?:-\d+)?(?: [a-z])?")
_BRACKETS = re.compile(r" \([^)]*\)")
_YEAR = re.compile(r"/\d{4}$")  # a circular that comes anew each year has one page
_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "§": " ", "–": "-"})


def sections(paragraph: str) -> tuple[str, ...]:
    """The sections that a reference names: "hol § 3-6 (1) nr. 2; aml §§ 10-4, 10-5" is three.

    A range of sections ("§§ 9–17 a") stays one: what lies in it is not known from its ends.
    """
    return tuple(dict.fromkeys(each for part in _NEXT.split(paragraph) if part for each in _sections(part)))


def slug(section: str) -> str:
    """Its address: "pbrl § 2-1 d" is "pbrl-2-1-d"."""
    plain = (
        unicodedata.normalize("NFKD", section.lower().translate(_PLAIN)).encode("ascii", "ignore").decode()
    )
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _sections(part: str) -> Iterator[str]:
    if several := _SEVERAL.match(part):
        numbers = _NUMBER.findall(_BRACKETS.sub("", several[2]))
        yield from (f"{several[1]}§ {number}" for number in numbers)
    elif "§§" not in part and (one := _ONE.match(part)):
        yield one[1]
    else:
        yield _YEAR.sub("", part)
