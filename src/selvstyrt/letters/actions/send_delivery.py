"""send_delivery: hand a waiting letter to the delivery service."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import F

from selvstyrt.core import clock
from selvstyrt.core.domain.actor import SYSTEM, Actor
from selvstyrt.letters.actions.keep_answer import keep_answer
from selvstyrt.letters.actions.note_delivery import note_delivery
from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.letters.domain.document import Recipient
from selvstyrt.letters.domain.stored import from_data
from selvstyrt.letters.models import Delivery
from selvstyrt.letters.ports import PAPER, DeliveryFailed, Shipment
from selvstyrt.people.queries import contact_of


def send_delivery(*, actor: Actor, delivery_id: UUID) -> None:
    """Send one waiting paper delivery; does nothing when another process has taken it or it waits no more.

    Claim, send, keep: sending stands between two transactions, because what was posted cannot be rolled back.
    A process that dies in between leaves the row waiting, and the next asks the service before it posts
    again.
    """
    delivery = _claim(delivery_id)
    if delivery is None:
        return
    try:
        answer = PAPER.adapter.send(_shipment(delivery))
    except DeliveryFailed as failed:
        with transaction.atomic():
            note_delivery(
                actor=actor,
                delivery=delivery,
                state=DeliveryState.FAILED,
                reason=failed.code,
                detail=failed.detail,
            )
        return
    keep_answer(actor=actor, delivery=delivery, answer=answer)


def _claim(delivery_id: UUID) -> Delivery | None:
    """The row, if it waits and no other process took it first."""
    rows = Delivery.objects.across("one worker posts for all municipalities")
    delivery = rows.select_related("letter").filter(id=delivery_id, channel=Channel.PAPER).first()
    if delivery is None:
        return None
    mine = rows.filter(id=delivery_id, state=DeliveryState.WAITING, attempts=delivery.attempts)
    if not mine.update(attempts=F("attempts") + 1, changed_at=clock.now()):
        return None
    delivery.attempts += 1
    return delivery


def _shipment(delivery: Delivery) -> Shipment:
    letter = delivery.letter
    document = from_data(letter.document)
    return Shipment(
        reference=str(letter.id),
        title=letter.title,
        pdf=bytes(letter.pdf),
        recipient=_envelope(document.recipient, letter.addressee_id),
        language=letter.language,
    )


def _envelope(written: Recipient, addressee: UUID) -> Recipient:
    """The address as registered now: a hidden one stands on the envelope only, never in the letter."""
    contact = contact_of(addressee, actor=SYSTEM)
    if not contact.address:
        return written
    *lines, last = contact.address
    postcode, _, town = last.partition(" ")
    return Recipient(name=contact.name, lines=tuple(lines), postcode=postcode, town=town)
