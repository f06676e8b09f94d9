"""What an applicant asks for, as typed and read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from selvstyrt.casework.domain.frequency import minutes_a_week
from selvstyrt.casework.domain.life import ArenaKind, HowOften, LifeArea


@dataclass(frozen=True, slots=True)
class AskedNeed:
    """One need before it is a row."""

    area: LifeArea
    own_words: str
    how_often: HowOften
    times: int
    minutes_each_time: int
    helpers: int = 1
    at_night: bool = False
    helped_today_by: str = ""

    @property
    def minutes_a_week(self) -> int:
        """Of all helpers together; raises Refused when a week has no room for it."""
        return minutes_a_week(self.how_often, self.times, self.minutes_each_time, self.helpers)


@dataclass(frozen=True, slots=True)
class AskedArena:
    """Assistance from elsewhere before it is a row."""

    kind: ArenaKind
    payer: str
    minutes_a_week: int


def fingerprint(values: Mapping[str, Any]) -> str:
    """The same for the same values: tells a form that was filled in before somebody saved something else."""
    written = json.dumps(values, sort_keys=True, default=str)
    return hashlib.sha256(written.encode()).hexdigest()[:16]
