"""What other rooms receive from letters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.letters.domain.document import LetterDocument


@dataclass(frozen=True, slots=True)
class DeliveryReceipt:
    """How it stands with one letter. `reference` is the channel's number, `reason` a code when it failed."""

    letter_id: UUID
    state: DeliveryState
    channel: Channel
    delivered_at: datetime | None = None
    opened_at: datetime | None = None
    reference: str = ""
    reason: str = ""
    attempts: int = 0

    @property
    def is_delivered(self) -> bool:
        """True when the letter is within the reader's reach: only then may a case be closed on it."""
        return self.state.is_delivered


@dataclass(frozen=True, slots=True)
class WrittenLetter:
    """A letter with its words and its PDF, as the reader may have it."""

    id: UUID
    holder: UUID
    addressee: UUID
    subject: UUID
    municipality: str
    document: LetterDocument
    pdf: bytes


@dataclass(frozen=True, slots=True)
class LetterCard:
    """A letter in a list."""

    id: UUID
    title: str
    subject: UUID
    addressee: UUID
    language: str
    written_at: datetime
    opened_at: datetime | None
    has_easy: bool = False


@dataclass(frozen=True, slots=True)
class SentNotice:
    """A notice in the demo outbox."""

    id: UUID
    name: str
    language: str
    channel: str
    code: str
    to: str
    subject: str
    text: str
    state: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SentPaper:
    """A paper letter in the demo outbox: to whom and how far, never what."""

    name: str
    state: DeliveryState
    party_state: str
    reason: str
    attempts: int
    at: datetime
