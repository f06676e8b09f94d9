"""What other rooms receive from letters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from selvstyrt.letters.domain.delivery import Channel, DeliveryState


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
