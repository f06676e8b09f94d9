"""The two municipalities' clocks on one line of days, as a picture that any page can draw."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from selvstyrt.casework.domain.moving import Coverage
from selvstyrt.core.domain.period import Period

WIDTH = 1000
_NEAR = 60  # numbers nearer to each other than this would be hard to tell apart
_MARGIN = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of days. `row` 0 is the old municipality, 1 the new; `goes_on` past the picture's last day."""

    code: str
    row: int
    x: int
    width: int
    goes_on: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """One day with a meaning of its own."""

    code: str
    day: date
    x: int
    is_low: bool = False  # its number stands lower, beside one that is too near


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything to draw, from the first to the last day shown."""

    first: date
    last: date
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]


def picture(found: Coverage, days: Mapping[str, date], today: date) -> Picture:
    """`days`: the single days to mark, by code. Open stretches reach to the edge."""
    stretches = _stretches(found)
    ends = [day for _, _, each in stretches for day in (each.valid_from, each.valid_to) if day]
    shown = [today, *days.values(), *ends]
    first, last = min(shown) - _MARGIN, max(shown) + _MARGIN
    if found.old is not None:  # how long it has run already says nothing about the move
        first = min(max(found.old.valid_from, today), *days.values()) - _MARGIN
    frame = Period(first, last)
    bars = [
        _bar(code, row, cut, frame, goes_on=each.valid_to is None or each.valid_to > last)
        for code, row, each in stretches
        if (cut := each.overlap(frame)) is not None
    ]
    return Picture(first, last, tuple(bars), tuple(_marks(days, frame)))


def _marks(days: Mapping[str, date], frame: Period) -> Iterator[Mark]:
    before, is_low = -WIDTH, False
    for day, code in sorted((day, code) for code, day in days.items()):
        x = _x(day, frame)
        is_low = x - before < _NEAR and not is_low
        before = x
        yield Mark(code, day, x, is_low)


def _stretches(found: Coverage) -> list[tuple[str, int, Period]]:
    named = (
        ("old", 0, found.old),
        ("wished", 0, found.wished),
        *(("bare", 1, each) for each in found.bare),
        ("new", 1, found.new),
    )
    return [(code, row, each) for code, row, each in named if each is not None]


def _bar(code: str, row: int, cut: Period, frame: Period, *, goes_on: bool) -> Bar:
    left = _x(cut.valid_from, frame)
    right = WIDTH if cut.last >= frame.last else _x(cut.last + timedelta(days=1), frame)
    return Bar(code, row, left, max(right - left, 1), goes_on)


def _x(day: date, frame: Period) -> int:
    return (day - frame.valid_from).days * WIDTH // ((frame.last - frame.valid_from).days + 1)
