"""answer_document_request: the municipality answers what the county governor asked for."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.keep_appeal_file import keep_appeal_file
from selvstyrt.casework.models import DocumentRequest
from selvstyrt.casework.queries.document_requests import request_in_case
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def answer_document_request(
    *, actor: Actor, case_id: UUID, request_id: UUID, answer: str, files: Sequence[tuple[str, bytes]] = ()
) -> DocumentRequest:
    """Answer once, with text, files (name, content) or both. Nothing is kept of an answer that is refused."""
    case_in_hand(actor, case_id, clock.today())
    asked = request_in_case(case_locked(actor, case_id), request_id)
    if not (answer.strip() or files):
        raise Refused("casework.nothing_written")
    waiting = DocumentRequest.objects.within(asked.municipality).filter(id=asked.id, answered_at__isnull=True)
    now = clock.now()
    if not waiting.update(answer=answer.strip(), answered_by_id=actor.person, answered_at=now):
        raise Refused("casework.appeal.answered_already")
    for name, content in files:
        keep_appeal_file(actor=actor, appeal=asked.appeal, name=name, content=content, request=asked)
    log_event(
        actor=actor,
        verb="answer_document_request",
        object_type="case",
        object_id=case_id,
        municipality=asked.municipality,
        data={"request": str(asked.id), "files": len(files)},
    )
    asked.refresh_from_db()
    return asked
