"""The municipality's own table of usual times."""

from __future__ import annotations

from uuid import UUID

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.models import NormTime
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen

_AREAS = [area.value for area in LifeArea]


def norm_times(actor: Actor) -> list[NormTime]:
    """The rows of the administrator's own municipality, in the order of the areas of life."""
    if actor.role is not Role.ADMINISTRATOR or not actor.municipality:
        raise NotSeen
    rows = NormTime.objects.within(actor.municipality)
    return sorted(rows, key=lambda row: (_AREAS.index(row.area), row.task))


def norm_time_seen(actor: Actor, norm_time_id: UUID) -> NormTime:
    """One of them, or NotSeen."""
    found = next((row for row in norm_times(actor) if row.id == norm_time_id), None)
    if found is None:
        raise NotSeen
    return found
