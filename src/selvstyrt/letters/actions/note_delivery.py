"""note_delivery: one step of a delivery is kept and logged; every change of its state goes through here."""

from __future__ import annotations

from datetime import datetime

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.domain.delivery import DeliveryState, move
from selvstyrt.letters.models import Delivery, DeliveryEvent


def note_delivery(
    *,
    actor: Actor,
    delivery: Delivery,
    state: DeliveryState,
    at: datetime | None = None,
    reason: str = "",
    detail: str = "",
    party_state: str = "",
) -> None:
    """Move the delivery to this state and save it with its event, in another action's transaction."""
    moment = at or clock.now()
    delivery.state = move(DeliveryState(delivery.state), state).value
    delivery.reason, delivery.detail = reason, detail
    delivery.changed_at = clock.now()
    if party_state:
        delivery.party_state = party_state
    if state.is_delivered and delivery.delivered_at is None:
        delivery.delivered_at = moment
    if state is DeliveryState.OPENED and delivery.opened_at is None:
        delivery.opened_at = moment
    delivery.save()
    DeliveryEvent.objects.create(
        municipality=delivery.municipality,
        created_by=actor.person,
        delivery=delivery,
        at=moment,
        state=state.value,
        party_state=party_state,
        reason=reason,
        text=detail,
    )
    log_event(
        actor=actor,
        verb="note_delivery",
        object_type="delivery",
        object_id=delivery.id,
        municipality=delivery.municipality,
        data={"state": state.value, "reason": reason, "letter": str(delivery.letter_id)},
    )
