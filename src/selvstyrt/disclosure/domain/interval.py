"""The audit: what an outsider can work out about hidden counts from everything that is shown together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A whole number that lies between two, both included."""

    low: int
    high: int

    def holds(self, other: Span) -> bool:
        return self.low <= other.low and other.high <= self.high


@dataclass(frozen=True, slots=True)
class Sum:
    """That `whole` is the sum of `parts`, by the names of the cells."""

    whole: str
    parts: tuple[str, ...]


def bounds(shown: Mapping[str, Span], sums: Sequence[Sum], most: int) -> dict[str, Span]:
    """For each cell that stands in a sum, the counts it may have: shown ones as published, others worked out.

    Each sum is used in both directions until nothing narrows. That is all there is to know where each cell is part
    of one sum at most (a total and its parts, parts of parts). Where sums cross, as rows and columns do, an
    attacker with linear programming may know more. `most` is a number nothing exceeds. Raises ValueError when the
    figures contradict each other.
    """
    found = {name: Span(0, most) for each in sums for name in (each.whole, *each.parts)} | dict(shown)
    narrowing = True
    while narrowing:
        narrowing = False
        for each in sums:
            for name, span in _narrowed(found, each).items():
                if span.low > span.high:
                    raise ValueError(f"{name} cannot be what the others say")
                narrowing |= span != found[name]
                found[name] = span
    return found


def exposed(found: Mapping[str, Span], hidden: Sequence[str], least: int) -> list[str]:
    """The hidden cells of which more is known than that they may hold any number from 1 to `least` - 1."""
    return [name for name in hidden if not found[name].holds(Span(1, least - 1))]


def _narrowed(found: Mapping[str, Span], each: Sum) -> dict[str, Span]:
    low, high = (sum(getattr(found[part], side) for part in each.parts) for side in ("low", "high"))
    whole = found[each.whole]
    whole = Span(max(whole.low, low), min(whole.high, high))
    narrowed = {each.whole: whole}
    for part in each.parts:
        now = found[part]
        others_low, others_high = low - now.low, high - now.high
        narrowed[part] = Span(max(now.low, whole.low - others_high), min(now.high, whole.high - others_low))
    return narrowed
