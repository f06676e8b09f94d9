"""How it stands with deliveries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
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
    return deliveries_by_letter([letter_id]).get(letter_id)


def deliveries_by_letter(letter_ids: Iterable[UUID]) -> dict[UUID, DeliveryReceipt]:
    """The same for many letters in one query; a letter that nobody has delivered yet is left out."""
    rows = Delivery.objects.across("asked by a room that holds the letter's id").filter(
        letter__in=list(letter_ids)
    )
    of_letter: dict[UUID, list[Delivery]] = defaultdict(list)
    for row in rows:
        of_letter[row.letter_id].append(row)
    return {letter: _as_receipt(min(ways, key=_how_far)) for letter, ways in of_letter.items()}


def _how_far(row: Delivery) -> int:
    return _BEST_FIRST.index(DeliveryState(row.state))


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
