"""note_withdrawal: a complaint that came on paper was taken back; the officer notes it."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.move_appeal import move_appeal
from selvstyrt.casework.models import Appeal
from selvstyrt.casework.queries.appeals import appeal_locked
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def note_withdrawal(*, actor: Actor, appeal_id: UUID) -> Appeal:
    """Close it as withdrawn. Refused for a complaint made here: that one the person withdraws."""
    appeal = appeal_locked(actor, appeal_id)
    if appeal.complaint_id is not None:
        raise Refused("casework.appeal.withdrawn_by_the_person")
    return move_appeal(actor=actor, appeal=appeal, verb="note_withdrawal")
