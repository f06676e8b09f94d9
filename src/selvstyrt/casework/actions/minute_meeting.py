"""minute_meeting: write down what was said at a meeting, once."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.models import Meeting
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused


@transaction.atomic
def minute_meeting(*, actor: Actor, case_id: UUID, meeting_id: UUID, minutes: str) -> Meeting:
    """Refused before the meeting has begun, without text, and when the minutes are written already."""
    case = case_in_hand(actor, case_id, clock.today())
    meeting: Meeting | None = (
        Meeting.objects.within(case.municipality).filter(case=case, id=meeting_id).first()
    )
    if meeting is None:
        raise NotSeen
    if not minutes.strip():
        raise Refused("casework.text_missing")
    if meeting.at > clock.now():
        raise Refused("casework.meeting_not_held")
    written = (
        Meeting.objects.within(case.municipality)
        .filter(id=meeting_id, minuted_at__isnull=True)
        .update(minutes=minutes.strip(), minuted_at=clock.now())
    )
    if written != 1:
        raise Refused("casework.meeting_minuted_already")
    log_event(
        actor=actor,
        verb="minute_meeting",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
        data={"meeting": str(meeting_id)},
    )
    meeting.refresh_from_db()
    return meeting
