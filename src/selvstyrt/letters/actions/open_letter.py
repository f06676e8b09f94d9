"""open_letter: the first time the addressee opens a letter is kept (eForvaltningsforskriften § 8)."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.actions.note_delivery import note_delivery
from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.letters.models import Delivery
from selvstyrt.letters.queries.readers import letter_seen


def open_letter(*, actor: Actor, letter_id: UUID) -> bool:
    """Keep the first opening; True when this was it.

    It counts when the addressee opens it, or whoever acts for the addressee today. Employees' looks are
    read-logged, and so are those of other helpers; neither opens the letter.
    """
    letter = letter_seen(actor, letter_id)
    if letter.addressee_id not in (actor.person, actor.acting_for) or actor.municipality:
        return False
    with transaction.atomic():
        unopened = Delivery.objects.across("the letter was read through the wall").filter(
            letter=letter, channel=Channel.PLATFORM, state=DeliveryState.DELIVERED
        )
        delivery = unopened.select_for_update().first()
        if delivery is None:
            return False
        delivery.opened_by_id = actor.person
        note_delivery(actor=actor, delivery=delivery, state=DeliveryState.OPENED)
    return True
