"""Reads of what core keeps for all rooms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from selvstyrt.core.domain.actor import Role
from selvstyrt.core.models import Reading


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody else has opened a thing of the holder's: who, in which role and for what purpose."""

    at: datetime
    person: UUID
    role: Role
    organisation: UUID | None
    purpose: str
    object_type: str
    object_id: UUID


def readings_of(holder: UUID, object_id: UUID | None = None, limit: int = 500) -> list[Look]:
    """Who has opened the holder's things, newest first; of one thing only when `object_id` is given.

    The caller has checked that the actor may know: this is the holder's own list.
    """
    found = Reading.objects.filter(holder=holder)
    if object_id is not None:
        found = found.filter(object_id=object_id)
    return [
        Look(
            at=row.at,
            person=row.person,
            role=Role(row.role),
            organisation=row.organisation,
            purpose=row.purpose,
            object_type=row.object_type,
            object_id=row.object_id,
        )
        for row in found.order_by("-at", "-id")[:limit]
    ]
