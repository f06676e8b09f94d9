"""change_move: the moving day, or the wish for overlap, is another one than first told."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.domain.moving import check_moving_day
from selvstyrt.casework.models import Move
from selvstyrt.casework.queries.locked import draft_locked
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen


@transaction.atomic
def change_move(*, actor: Actor, case_id: UUID, moving_on: date, wants_overlap: bool) -> Move:
    """Only while the application is a draft: what was sent stands, and changes are told as more information."""
    draft = draft_locked(actor, case_id)
    if draft.move is None:
        raise NotSeen
    check_moving_day(moving_on, clock.today())
    move = draft.move
    move.moving_on, move.wants_overlap = moving_on, wants_overlap
    move.save(update_fields=["moving_on", "wants_overlap"])
    log_event(
        actor=actor,
        verb="change_move",
        object_type="case",
        object_id=case_id,
        municipality=draft.case.municipality,
    )
    return move
