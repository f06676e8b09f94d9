"""log_event: the row that says what was done, in the same transaction as the deed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db import transaction

from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.models import Event


def log_event(
    *,
    actor: Actor,
    verb: str,
    object_type: str,
    object_id: UUID,
    municipality: str = "",
    data: dict[str, Any] | None = None,
) -> Event:
    """Write one event. Must be called inside the action's own transaction, so both stand or neither."""
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("An event is logged in the transaction of the deed it tells of")
    return Event.objects.create(
        verb=verb,
        person=actor.person,
        acting_for=actor.acting_for,
        role=actor.role,
        organisation=actor.organisation,
        municipality=municipality or actor.municipality or "",
        object_type=object_type,
        object_id=object_id,
        data=data or {},
    )
