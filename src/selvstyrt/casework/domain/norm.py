"""A municipality's own table of usual times, beside which assessed hours are laid; it never fills in any."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Norm:
    """One row of the table: minutes a week for one task in an area of life."""

    area: str
    task: str
    minutes: int


def is_of_the_table(minutes: int, rows: Iterable[Norm]) -> bool:
    """Whether these minutes are, to the minute, those of one row or the sum of all of them."""
    found = [row.minutes for row in rows]
    return bool(found) and minutes > 0 and (minutes in found or minutes == sum(found))
