"""What waits for someone: one thing to do or to know, with its date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from selvstyrt.casework.domain.clocks import ClockCode


class Waits(StrEnum):
    """What it is that waits; says also where it is dealt with."""

    DRAFT = "draft"
    QUESTION = "question"
    MEETING = "meeting"
    LETTER = "letter"
    CASE = "case"  # one of my open cases, by its nearest clock
    RETURNED = "returned"
    UNTAKEN = "untaken"  # applications that nobody has taken
    UNDELIVERED = "undelivered"
    PROPOSAL = "proposal"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits: for whom it is about, until when, and what the sentence needs besides."""

    what: Waits
    case: UUID | None = None
    holder: UUID | None = None
    due: date | None = None
    clock: ClockCode | None = None  # which clock runs out on `due`
    at: datetime | None = None
    params: tuple[tuple[str, Any], ...] = ()


def soonest_first(many: Iterable[Waiting]) -> list[Waiting]:
    """By date, those without a date last; what stands together keeps its order."""
    return sorted(many, key=lambda each: each.due or (each.at.date() if each.at else date.max))
