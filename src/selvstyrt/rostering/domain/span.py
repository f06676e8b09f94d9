"""Span: a stretch of time between two instants, in whole minutes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """From `start` up to `end`, the end not included: minutes since 1970-01-01T00:00 UTC.

    So a night of 23 or 25 hours is as long as it is, and no clock change is ever looked at twice.
    """

    start: int
    end: int

    @property
    def minutes(self) -> int:
        return self.end - self.start

    def shared(self, other: Span) -> int:
        """Minutes that lie in both; 0 where they only meet."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def overlaps(self, other: Span) -> bool:
        return self.shared(other) > 0

    def holds(self, other: Span) -> bool:
        """Is the other wholly inside?"""
        return self.start <= other.start and other.end <= self.end


def joined(spans: Iterable[Span]) -> list[Span]:
    """The same time as few spans in order: what overlaps or meets is one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def gaps(spans: Iterable[Span], within: Span) -> list[Span]:
    """The time inside `within` that none of the spans takes."""
    found, at = [], within.start
    for span in joined(spans):
        if span.end <= within.start or span.start >= within.end:
            continue
        if span.start > at:
            found.append(Span(at, span.start))
        at = max(at, span.end)
    if at < within.end:
        found.append(Span(at, within.end))
    return found
