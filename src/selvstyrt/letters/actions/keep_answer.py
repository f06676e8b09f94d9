"""keep_answer: what the delivery service said about a letter."""

from __future__ import annotations

from django.db import transaction

from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.actions.note_delivery import note_delivery
from selvstyrt.letters.domain.delivery import DeliveryState
from selvstyrt.letters.models import Delivery, DeliveryEvent
from selvstyrt.letters.ports import Receipt


def keep_answer(*, actor: Actor, delivery: Delivery, answer: Receipt) -> None:
    """Keep what the delivery service said: number, state, and the lines of its log not seen before."""
    with transaction.atomic():
        delivery.reference = answer.reference
        note_delivery(
            actor=actor,
            delivery=delivery,
            state=answer.state,
            at=answer.at,
            party_state=answer.party_state,
            reason="service_gave_up" if answer.state is DeliveryState.FAILED else "",
        )
        known = set(delivery.events.values_list("at", "text"))
        DeliveryEvent.objects.bulk_create(
            DeliveryEvent(
                municipality=delivery.municipality,
                delivery=delivery,
                at=event.at,
                state=answer.state.value,
                party_state=answer.party_state,
                text=event.text,
            )
            for event in answer.events
            if (event.at, event.text) not in known
        )
