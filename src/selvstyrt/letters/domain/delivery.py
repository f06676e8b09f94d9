"""How a letter reaches its reader: channels, states, and who may move from one to the next."""

from __future__ import annotations

from enum import StrEnum

from selvstyrt.core.domain.errors import Refused


class Channel(StrEnum):
    """The way a letter goes."""

    PLATFORM = "platform"  # read here after login
    PAPER = "paper"  # printed and posted by the delivery service


class DeliveryState(StrEnum):
    """Where a letter is. Only DELIVERED and OPENED let a case be closed."""

    WAITING = "waiting"  # to be handed to the channel
    SENT = "sent"  # the channel has taken it and says so
    DELIVERED = "delivered"  # within the reader's reach: in the platform, or printed and posted
    OPENED = "opened"  # the reader has opened it
    FAILED = "failed"  # the channel would not take it, or gave it up: can be tried again

    @property
    def is_delivered(self) -> bool:
        return self in (DeliveryState.DELIVERED, DeliveryState.OPENED)


MOVES: dict[DeliveryState, frozenset[DeliveryState]] = {
    DeliveryState.WAITING: frozenset(
        {DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.OPENED, DeliveryState.FAILED}
    ),
    DeliveryState.SENT: frozenset({DeliveryState.DELIVERED, DeliveryState.OPENED, DeliveryState.FAILED}),
    DeliveryState.DELIVERED: frozenset({DeliveryState.OPENED, DeliveryState.FAILED}),
    DeliveryState.OPENED: frozenset(),
    DeliveryState.FAILED: frozenset(
        {DeliveryState.WAITING, DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.OPENED}
    ),
}


def move(before: DeliveryState, after: DeliveryState) -> DeliveryState:
    """The state after; the same state again is no move. A move the table lacks raises Refused."""
    if after != before and after not in MOVES[before]:
        raise Refused("letters.delivery_cannot_move", before=before.value, after=after.value)
    return after
