"""How it stands with deliveries."""

from __future__ import annotations

from uuid import UUID

from selvstyrt.core.domain.actor import SYSTEM, Actor, Role
from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.letters.domain.handover import DeliveryReceipt
from selvstyrt.letters.models import Delivery
from selvstyrt.people.queries import contact_of

_BEST_FIRST = [
    DeliveryState.OPENED,
    DeliveryState.DELIVERED,
    DeliveryState.SENT,
    DeliveryState.WAITING,
    DeliveryState.FAILED,
]


def delivery_of(letter_id: UUID) -> DeliveryReceipt | None:
    """How the letter stands on the channel that came furthest; None when nobody has delivered it yet."""
    rows = Delivery.objects.across("asked by a room that holds the letter's id").filter(letter=letter_id)
    best = min(rows, key=lambda row: _BEST_FIRST.index(DeliveryState(row.state)), default=None)
    return None if best is None else _as_receipt(best)


def receipt(letter_id: UUID) -> DeliveryReceipt:
    """The same for a letter known to have been delivered; raises LookupError otherwise."""
    found = delivery_of(letter_id)
    if found is None:
        raise LookupError("The letter has no delivery")
    return found


def undelivered(actor: Actor) -> list[DeliveryReceipt]:
    """For the municipality: its letters that failed or still wait, oldest first; none for others."""
    if actor.role not in (Role.CASEWORKER, Role.APPROVER) or not actor.municipality:
        return []
    rows = Delivery.objects.within(actor.municipality).filter(
        state__in=[DeliveryState.FAILED, DeliveryState.WAITING]
    )
    return [_as_receipt(row) for row in rows.order_by("created_at")]


def channel_for(person_id: UUID) -> Channel:
    """Paper for who has chosen it (eForvaltningsforskriften § 9), else the platform."""
    return Channel.PAPER if contact_of(person_id, actor=SYSTEM).wants_paper else Channel.PLATFORM


def _as_receipt(row: Delivery) -> DeliveryReceipt:
    return DeliveryReceipt(
        letter_id=row.letter_id,
        state=DeliveryState(row.state),
        channel=Channel(row.channel),
        delivered_at=row.delivered_at,
        opened_at=row.opened_at,
        reference=row.reference,
        reason=row.reason,
        attempts=row.attempts,
    )
