"""request_documents: the county governor asks the municipality for something that is missing."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.models import DocumentRequest
from selvstyrt.casework.queries.appeals import appeal_in_hand
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def request_documents(*, actor: Actor, appeal_id: UUID, text: str) -> DocumentRequest:
    """Ask in own words; it waits for whose case it is. Refused when nothing is asked."""
    appeal = appeal_in_hand(actor, appeal_id)
    if not text.strip():
        raise Refused("casework.nothing_written")
    asked: DocumentRequest = DocumentRequest.objects.create(
        municipality=appeal.municipality,
        created_by=actor.person,
        appeal=appeal,
        text=text.strip(),
        asked_by_id=actor.person,
        asked_at=clock.now(),
    )
    log_event(
        actor=actor,
        verb="request_documents",
        object_type="case" if appeal.complaint else "appeal",
        object_id=appeal.complaint.case_id if appeal.complaint else appeal.id,
        municipality=appeal.municipality,
    )
    return asked
