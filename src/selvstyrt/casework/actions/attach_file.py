"""attach_file: a file is laid with a draft."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.keep_file import keep_file
from selvstyrt.casework.models import Attachment
from selvstyrt.casework.queries.locked import draft_locked
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor


@transaction.atomic
def attach_file(*, actor: Actor, case_id: UUID, name: str, content: bytes) -> Attachment:
    """Attach to the draft. The same content twice is one attachment. Refused when it cannot be taken."""
    case = draft_locked(actor, case_id).case
    row = keep_file(actor=actor, case=case, name=name, content=content)
    log_event(
        actor=actor,
        verb="attach_file",
        object_type="case",
        object_id=case_id,
        municipality=case.municipality,
        data={"attachment": str(row.id)},
    )
    return row
