"""remove_attachment: a file is taken out of the draft."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.queries.locked import draft_locked
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen


@transaction.atomic
def remove_attachment(*, actor: Actor, case_id: UUID, attachment_id: UUID) -> None:
    """Take it out of the draft, and its content off the disk once that is certain."""
    draft = draft_locked(actor, case_id)
    row = next((each for each in draft.attachments if each.id == attachment_id), None)
    if row is None:
        raise NotSeen
    stored, name = row.file.storage, row.file.name
    row.delete()
    transaction.on_commit(partial(stored.delete, str(name)))
    log_event(
        actor=actor,
        verb="remove_attachment",
        object_type="case",
        object_id=case_id,
        municipality=draft.case.municipality,
        data={"attachment": str(attachment_id)},
    )
