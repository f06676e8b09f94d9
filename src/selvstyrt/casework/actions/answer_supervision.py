"""answer_supervision: the county governor answers who asked for supervision."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.models import SupervisionRequest
from selvstyrt.casework.queries.supervision import supervision_seen
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def answer_supervision(*, actor: Actor, request_id: UUID, answer: str) -> SupervisionRequest:
    """Answer once; refused when nothing is written or a colleague was first."""
    asked = supervision_seen(actor, request_id)
    if not answer.strip():
        raise Refused("casework.nothing_written")
    rows = SupervisionRequest.objects.within(asked.municipality).filter(
        id=request_id, answered_at__isnull=True
    )
    if not rows.update(answer=answer.strip(), answered_by_id=actor.person, answered_at=clock.now()):
        raise Refused("casework.appeal.answered_already")
    log_event(actor=actor, verb="answer_supervision", object_type="supervision", object_id=request_id)
    asked.refresh_from_db()
    return asked
