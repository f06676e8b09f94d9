"""People who do not exist, for the demo world."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SyntheticPerson:
    """An invented person without identity number, account or address."""

    name: str
    birth_date: date
    municipality: str
