"""keep_file: a file becomes a row of its case."""

from __future__ import annotations

import hashlib
import uuid
from pathlib import PurePath

from django.core.files.base import ContentFile

from selvstyrt.casework.domain.files import judge_file
from selvstyrt.casework.models import Attachment, Case
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused

MOST_FILES = 50


def keep_file(*, actor: Actor, case: Case, name: str, content: bytes) -> Attachment:
    """Judge the content and keep it; called by the actions that take files, inside their transaction.

    The same content twice in a case is one row. Refused when it cannot be taken.
    """
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
        verb="keep_file",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
        data={"attachment": str(row_id)},
    )
    return row
