"""end_stand_in: the colleague is back earlier."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.queries.office import stand_ins
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen


@transaction.atomic
def end_stand_in(*, actor: Actor, stand_in_id: UUID) -> None:
    """Yesterday becomes the last day; a period that has not had a whole day yet is taken away."""
    period = next((each for each in stand_ins(actor, clock.today()) if each.id == stand_in_id), None)
    if period is None:
        raise NotSeen
    log_event(
        actor=actor,
        verb="end_stand_in",
        object_type="stand_in",
        object_id=period.id,
        data={"absent": str(period.absent_id), "stand_in": str(period.stand_in_id)},
    )
    yesterday = clock.today() - timedelta(days=1)
    if yesterday < period.valid_from:
        period.delete()
    else:
        period.valid_to = yesterday
        period.save(update_fields=["valid_to"])
