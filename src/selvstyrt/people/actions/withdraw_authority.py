"""withdraw_authority: the holder takes a written authority back; it ends at once."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.models import Authority


@transaction.atomic
def withdraw_authority(*, actor: Actor, authority: UUID) -> None:
    """The holder withdraws it, or the helper lays it down; neither needs a reason."""
    row = Authority.objects.select_for_update().filter(pk=authority).first()
    if row is None or actor.person not in (row.holder_id, row.helper_id):
        raise NotSeen
    if row.withdrawn_at is not None:
        raise Refused("people.ended_already")
    row.withdrawn_at = clock.now()
    row.save(update_fields=["withdrawn_at"])
    log_event(actor=actor, verb="withdraw_authority", object_type="authority", object_id=row.id)
