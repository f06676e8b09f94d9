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
    NOTICE = "notice"  # an advance notice that can still be answered
    MEETING = "meeting"
    LETTER = "letter"
    CASE = "case"  # one of my open cases, by its nearest clock
    RETURNED = "returned"
    UNTAKEN = "untaken"  # applications that nobody has taken
    UNDELIVERED = "undelivered"
    PROPOSAL = "proposal"
    COMPLAINT_DRAFT = "complaint_draft"
    COMPLAINT = "complaint"  # one that the municipality has to look at
    REVERSAL = "reversal"  # what the county governor has left the municipality to do
    DOCUMENTS = "documents"  # the county governor asks the municipality for something
    SUPERVISION = "supervision"  # requests that the county governor has not answered
    APPEAL = "appeal"  # one that was sent on to the county governor


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
    appeal: UUID | None = None  # of the county governor, who has no case
    notice: UUID | None = None  # the advance notice that can be answered


# Somebody believes this is done, and it is not: a letter that never came, a proposal that came back.
STOPPED = (Waits.UNDELIVERED, Waits.RETURNED)


def most_pressing_first(many: Iterable[Waiting]) -> list[Waiting]:
    """What has stopped first, a failed delivery before a returned proposal; then by date, those without a
    date last. What stands together keeps its order.
    """
    return sorted(many, key=_pressing)


def _pressing(each: Waiting) -> tuple[int, date]:
    rank = STOPPED.index(each.what) if each.what in STOPPED else len(STOPPED)
    return rank, each.due or (each.at.date() if each.at else date.max)
