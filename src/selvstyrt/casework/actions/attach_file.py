"""attach_file: a file is laid with a draft, or with information sent later."""

from __future__ import annotations

import hashlib
import uuid
from pathlib import PurePath
from uuid import UUID

from django.core.files.base import ContentFile
from django.db import transaction

from selvstyrt.casework.domain.files import judge_file
from selvstyrt.casework.models import Attachment, Case
from selvstyrt.casework.queries.locked import draft_locked
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused

MOST_FILES = 50


@transaction.atomic
def attach_file(*, actor: Actor, case_id: UUID, name: str, content: bytes) -> Attachment:
    """Attach to the draft. The same content twice is one attachment. Refused when it cannot be taken."""
    return keep_file(actor=actor, case=draft_locked(actor, case_id).case, name=name, content=content)


def keep_file(*, actor: Actor, case: Case, name: str, content: bytes) -> Attachment:
    """The file as a row, for the actions that take files; called inside their transaction."""
    judged = judge_file(name, content)
    digest = hashlib.sha256(content).hexdigest()
    there: Attachment | None = case.attachments.filter(sha256=digest).first()
    if there is not None:
        return there
    if case.attachments.count() >= MOST_FILES:
        raise Refused("casework.too_many_files", most=MOST_FILES)
    row_id = uuid.uuid4()
    row = Attachment(
        id=row_id,
        municipality=case.municipality,
        case=case,
        created_by=actor.person,
        name=judged.name,
        content_type=judged.content_type,
        size=len(content),
        sha256=digest,
    )
    row.file.save(f"{row_id}{PurePath(judged.name).suffix}", ContentFile(content), save=False)
    row.save(force_insert=True)
    log_event(
        actor=actor,
        verb="attach_file",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
        data={"attachment": str(row_id)},
    )
    return row
