"""Repeated decisions, complaints and reversals of one person as one story: what happened, in order, and its picture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

ROOM, WIDE, HIGH, TOP = 36, 24, 96, 16  # of one happening, of a bar, of the highest bar, above it


@dataclass(frozen=True, slots=True)
class Chapter:
    """One thing that happened. `minutes` is what a decision gives a week; `is_flagged`: somebody was let down."""

    at: datetime
    code: str
    case: str  # its number
    params: tuple[tuple[str, object], ...] = ()
    minutes: int | None = None
    is_flagged: bool = False


def in_time_order(chapters: Iterable[Chapter]) -> tuple[Chapter, ...]:
    """The oldest first; what happened at the same moment keeps its order."""
    return tuple(sorted(chapters, key=lambda each: each.at))


@dataclass(frozen=True, slots=True)
class Mark:
    """One happening in the picture: a bar as high as its hours, or a dot on the line. Whole units, no fractions."""

    number: int
    middle: int
    left: int
    top: int
    height: int
    is_bar: bool
    is_flagged: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """The marks side by side, numbered as in the table below them."""

    width: int
    height: int
    line: int
    label: int
    marks: tuple[Mark, ...]


def picture(chapters: Sequence[Chapter]) -> Picture:
    """One column each; the decision that gives most reaches the top, none is a line of one unit."""
    most = max((each.minutes or 0 for each in chapters), default=0)
    line = TOP + HIGH
    marks = []
    for place, each in enumerate(chapters):
        is_bar = each.minutes is not None
        height = max(1, (each.minutes or 0) * HIGH // most) if is_bar and most else 1
        middle = ROOM // 2 + place * ROOM
        marks.append(
            Mark(place + 1, middle, middle - WIDE // 2, line - height, height, is_bar, each.is_flagged)
        )
    return Picture(max(1, len(marks)) * ROOM, line + 24, line, line + 18, tuple(marks))
