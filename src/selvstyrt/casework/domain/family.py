"""What family has said in writing about helping: the last word of each counts, and only for as long as it says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Wish:
    """One person's written wish for one area of life; `valid_to` None: no end is given."""

    who: str
    area: str
    wants_to_help: bool
    valid_to: date | None = None


def is_wished(wishes: Iterable[Wish], area: str, on: date) -> bool:
    """Whether somebody wants to help with this on that day. The wishes come in the order they were kept."""
    last = {each.who.strip().casefold(): each for each in wishes if each.area == area}
    return any(
        each.wants_to_help and (each.valid_to is None or each.valid_to >= on) for each in last.values()
    )
