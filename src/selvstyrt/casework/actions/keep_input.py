"""keep_input: what was being typed when the session ended is laid aside for the person who typed it."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction

from selvstyrt.casework.domain.keeping import ERASE_KEPT_INPUT_AFTER_DAYS
from selvstyrt.casework.models import KeptInput
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor

KEPT_FOR = timedelta(days=ERASE_KEPT_INPUT_AFTER_DAYS)
MOST_SIGNS = 2_000_000
MOST_PAGES = 40  # for one person at a time: nobody fills in more, and a script is stopped


@transaction.atomic
def keep_input(*, actor: Actor, page: str, fields: dict[str, list[str]]) -> bool:
    """Keep the fields for the actor's person, one set a page, the last one typed; after a week they are gone.
    False when they are too long, or too many pages are kept for the person already.

    The actor is the one the form was made for, told by the form's own signed mark, not the one logged in now.
    """
    if sum(len(value) for values in fields.values() for value in values) > MOST_SIGNS:
        return False
    KeptInput.objects.filter(created_at__lt=clock.now() - KEPT_FOR).delete()
    others = KeptInput.objects.filter(person_id=actor.person).exclude(page=page)
    if others.count() >= MOST_PAGES:
        return False
    kept, _new = KeptInput.objects.update_or_create(
        person_id=actor.person,
        page=page,
        defaults={"fields": fields, "created_at": clock.now(), "created_by": actor.person},
    )
    log_event(actor=actor, verb="keep_input", object_type="kept_input", object_id=kept.id)
    return True
