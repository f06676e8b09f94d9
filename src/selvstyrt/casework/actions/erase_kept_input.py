"""erase_kept_input: what was laid aside for somebody and never fetched is gone after a week."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.domain.keeping import ERASE_KEPT_INPUT_AFTER_DAYS
from selvstyrt.casework.models import KeptInput
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen


@transaction.atomic
def erase_kept_input(*, actor: Actor) -> int:
    """How many pages' worth were erased. Only the platform itself."""
    if actor.role is not Role.SYSTEM:
        raise NotSeen
    before = clock.now() - timedelta(days=ERASE_KEPT_INPUT_AFTER_DAYS)
    old: list[UUID] = list(KeptInput.objects.filter(created_at__lt=before).values_list("id", flat=True))
    for row in old:
        log_event(actor=actor, verb="erase_kept_input", object_type="kept_input", object_id=row)
    KeptInput.objects.filter(id__in=old).delete()
    return len(old)
