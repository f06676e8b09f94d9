"""drop_kept_input: what was laid aside has been saved, and is no longer needed."""

from __future__ import annotations

from django.db import transaction

from selvstyrt.casework.queries.own import kept_input
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor


@transaction.atomic
def drop_kept_input(*, actor: Actor, page: str) -> None:
    """Throw away what the actor had typed on this page, if anything was kept."""
    kept = kept_input(actor, page)
    if kept is None:
        return
    log_event(actor=actor, verb="drop_kept_input", object_type="kept_input", object_id=kept.id)
    kept.delete()
