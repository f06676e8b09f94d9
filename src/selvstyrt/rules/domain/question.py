"""Question: any variable of the law, a day, and the facts of one case, each known or possible within ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

Value = int | bool | str | date
Possible = tuple[Value, ...]  # one: known; several: one of these, or the two ends of a range


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked (`variable`), on which day, about which facts.

    Facts that stand with several possible values are tried in every combination. That is exact for answers that
    grow, or shrink, evenly with each of them, as amounts with income and hours do.
    """

    variable: str
    day: date
    facts: Mapping[str, Possible]
