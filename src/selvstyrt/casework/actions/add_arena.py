"""add_arena: assistance from elsewhere is told in the draft."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.domain.asked import AskedArena
from selvstyrt.casework.domain.frequency import WEEK, check_week
from selvstyrt.casework.domain.life import ArenaKind
from selvstyrt.casework.models import OtherArena
from selvstyrt.casework.queries.locked import draft_locked
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def add_arena(*, actor: Actor, case_id: UUID, arena_id: UUID, asked: AskedArena) -> OtherArena:
    """Add under the id its form was given. Refused when the week has no room for it or it is no draft."""
    draft = draft_locked(actor, case_id)
    there = next((row for row in draft.arenas if row.id == arena_id), None)
    if there is not None:
        if AskedArena(ArenaKind(there.kind), there.payer, there.minutes_a_week) == asked:
            return there
        raise Refused("casework.saved_elsewhere")
    if asked.minutes_a_week < 1:
        raise Refused("casework.no_time_given")
    if asked.minutes_a_week > WEEK:
        raise Refused("casework.more_than_a_week")
    check_week(sum(row.minutes_a_week for row in draft.arenas) + asked.minutes_a_week)
    arena = OtherArena.objects.create(
        id=arena_id,
        municipality=draft.case.municipality,
        application=draft.application,
        created_by=actor.person,
        **asdict(asked),
    )
    log_event(
        actor=actor,
        verb="add_arena",
        object_type="case",
        object_id=case_id,
        municipality=draft.case.municipality,
        data={"arena": str(arena_id)},
    )
    return arena
