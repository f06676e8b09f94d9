"""take_appeal: an officer of the county governor takes a complaint in hand."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.move_appeal import move_appeal
from selvstyrt.casework.models import Appeal
from selvstyrt.casework.queries.appeals import appeal_locked
from selvstyrt.core.domain.actor import Actor


@transaction.atomic
def take_appeal(*, actor: Actor, appeal_id: UUID) -> Appeal:
    """Take it; refused when a colleague has it already."""
    return move_appeal(
        actor=actor, appeal=appeal_locked(actor, appeal_id), verb="take_appeal", officer_id=actor.person
    )
