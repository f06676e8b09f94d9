"""follow_delivery: ask the delivery service how far a letter has come."""

from __future__ import annotations

from uuid import UUID

from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.actions.keep_answer import keep_answer
from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.letters.models import Delivery
from selvstyrt.letters.ports import PAPER, DeliveryFailed


def follow_delivery(*, actor: Actor, delivery_id: UUID) -> bool:
    """Keep the service's newest answer for a letter under way; False when nobody answered."""
    under_way = Delivery.objects.across("one worker asks for all municipalities").filter(
        id=delivery_id, channel=Channel.PAPER, state=DeliveryState.SENT
    )
    delivery = under_way.first()
    if delivery is None:
        return False
    try:
        answer = PAPER.adapter.status(delivery.reference)
    except DeliveryFailed:
        return False  # the letter is where it was; only the question failed
    if answer.party_state != delivery.party_state:
        keep_answer(actor=actor, delivery=delivery, answer=answer)
    return True
