"""keep_appeal_file: a file becomes a row of its appeal."""

from __future__ import annotations

import hashlib
import uuid
from pathlib import PurePath

from django.core.files.base import ContentFile

from selvstyrt.casework.domain.files import judge_file
from selvstyrt.casework.models import Appeal, AppealFile, DocumentRequest
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused

MOST_FILES = 50


def keep_appeal_file(
    *, actor: Actor, appeal: Appeal, name: str, content: bytes, request: DocumentRequest | None = None
) -> AppealFile:
    """Judge the content and keep it; called by the actions that take files, inside their transaction.

    The same content twice in an appeal is one row. Refused when it cannot be taken.
    """
    judged = judge_file(name, content)
    digest = hashlib.sha256(content).hexdigest()
    there: AppealFile | None = appeal.files.filter(sha256=digest).first()
    if there is not None:
        return there
    if appeal.files.count() >= MOST_FILES:
        raise Refused("casework.too_many_files", most=MOST_FILES)
    row_id = uuid.uuid4()
    row = AppealFile(
        id=row_id,
        municipality=appeal.municipality,
        created_by=actor.person,
        appeal=appeal,
        request=request,
        name=judged.name,
        content_type=judged.content_type,
        size=len(content),
        sha256=digest,
    )
    row.file.save(f"{row_id}{PurePath(judged.name).suffix}", ContentFile(content), save=False)
    row.save(force_insert=True)
    log_event(
        actor=actor,
        verb="keep_appeal_file",
        object_type="appeal",
        object_id=appeal.id,
        municipality=appeal.municipality,
        data={"file": str(row_id)},
    )
    return row
