"""deliver_letter: the letter goes to its reader, in the platform or on paper."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.letters.actions.announce_letter import announce_letter
from selvstyrt.letters.actions.note_delivery import note_delivery
from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.letters.domain.handover import DeliveryReceipt
from selvstyrt.letters.domain.notices import NoticeCode
from selvstyrt.letters.models import Delivery, Letter
from selvstyrt.letters.ports import SOON
from selvstyrt.letters.queries.receipts import receipt


def deliver_letter(*, actor: Actor, letter_id: UUID, channel: Channel) -> DeliveryReceipt:
    """Deliver a letter of the actor's municipality; answers how it stands now.

    In the platform the letter is delivered at once and the addressee is told that something waits. On paper
    it waits to be handed to the delivery service after commit; a failure leaves FAILED with its reason, and
    calling this again tries again. A letter already delivered on the channel stays as it is.
    """
    with transaction.atomic():
        letter = Letter.objects.within(actor.municipality or "").filter(id=letter_id).first()
        if letter is None:
            raise NotSeen
        delivery, is_new = Delivery.objects.across("the letter was read through the wall").get_or_create(
            letter=letter,
            channel=channel.value,
            defaults={"municipality": letter.municipality, "created_by": actor.person},
        )
        log_event(
            actor=actor,
            verb="deliver_letter",
            object_type="letter",
            object_id=letter.id,
            municipality=letter.municipality,
            data={"channel": channel.value, "again": not is_new},
        )
        if channel is Channel.PLATFORM and is_new:
            note_delivery(actor=actor, delivery=delivery, state=DeliveryState.DELIVERED)
            announce_letter(actor=actor, letter=letter, code=NoticeCode.FIRST)
        elif channel is Channel.PAPER and (is_new or delivery.state == DeliveryState.FAILED):
            note_delivery(actor=actor, delivery=delivery, state=DeliveryState.WAITING)
            transaction.on_commit(lambda: SOON.adapter("send_delivery", delivery.id))
    return receipt(letter_id)
