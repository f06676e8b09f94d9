"""Grant: what a confirmed and delivered decision hands to the room of schemes."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from selvstyrt.core.domain.hours import Hours
from selvstyrt.core.domain.period import Period


@dataclass(frozen=True, slots=True)
class Grant:
    """Hours a week in a period, with conditions. It carries the decision it came from and the law as then
    read.
    """

    decision: UUID
    case: UUID
    holder: UUID
    municipality: str
    hours_a_week: Hours
    period: Period
    free_use_over_year: bool  # hours may be saved and used at another time of the year
    conditions: str
    law_version: str
