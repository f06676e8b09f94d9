"""remove_norm_time: a row of the municipality's own table is taken out."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.queries.norms import norm_time_seen
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor


@transaction.atomic
def remove_norm_time(*, actor: Actor, norm_time_id: UUID) -> None:
    """Only the administrator of the own municipality; another's row is NotSeen."""
    row = norm_time_seen(actor, norm_time_id)
    log_event(
        actor=actor,
        verb="remove_norm_time",
        object_type="norm_time",
        object_id=row.id,
        data={"area": row.area, "task": row.task},
    )
    row.delete()
