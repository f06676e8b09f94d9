"""remove_arena: assistance from elsewhere is taken out of the draft."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.queries.locked import draft_locked
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen


@transaction.atomic
def remove_arena(*, actor: Actor, case_id: UUID, arena_id: UUID) -> None:
    """Take it out of the draft; Refused when the application is no longer a draft."""
    draft = draft_locked(actor, case_id)
    arena = next((row for row in draft.arenas if row.id == arena_id), None)
    if arena is None:
        raise NotSeen
    arena.delete()
    log_event(
        actor=actor,
        verb="remove_arena",
        object_type="case",
        object_id=case_id,
        municipality=draft.case.municipality,
        data={"arena": str(arena_id)},
    )
