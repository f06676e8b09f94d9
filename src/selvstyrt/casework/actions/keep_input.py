"""keep_input: what was being typed when the session ended is laid aside for the person who typed it."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction

from selvstyrt.casework.models import KeptInput
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor

KEPT_FOR = timedelta(days=7)
MOST_SIGNS = 2_000_000


@transaction.atomic
def keep_input(*, actor: Actor, page: str, fields: dict[str, list[str]]) -> None:
    """Keep the fields for the actor's person, one set a page, the last one typed; after a week they are gone.

    The actor is the one the form was made for, told by the form's own signed mark, not the one logged in now.
    """
    if sum(len(value) for values in fields.values() for value in values) > MOST_SIGNS:
        return
    KeptInput.objects.filter(created_at__lt=clock.now() - KEPT_FOR).delete()
    kept, _new = KeptInput.objects.update_or_create(
        person_id=actor.person,
        page=page,
        defaults={"fields": fields, "created_at": clock.now(), "created_by": actor.person},
    )
    log_event(actor=actor, verb="keep_input", object_type="kept_input", object_id=kept.id)
