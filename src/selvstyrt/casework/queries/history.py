"""What was done with a case, from the event log."""

from __future__ import annotations

from uuid import UUID

from selvstyrt.core.models import Event

SHOWN = 100


def events_of(case_id: UUID) -> list[Event]:
    """The latest events, newest first, for who has been let to see the case."""
    return list(Event.objects.filter(object_type="case", object_id=case_id).order_by("-id")[:SHOWN])
