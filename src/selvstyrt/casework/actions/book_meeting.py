"""book_meeting: agree on a home visit, a call or a talk at the office."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.ask_question import WHILE_OPEN
from selvstyrt.casework.domain.life import ContactKind
from selvstyrt.casework.models import Meeting
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def book_meeting(
    *, actor: Actor, case_id: UUID, kind: ContactKind, at: datetime, with_whom: str = ""
) -> Meeting:
    """A meeting that has already been may be entered too, to be minuted afterwards."""
    case = case_in_hand(actor, case_id, clock.today())
    if case.state not in WHILE_OPEN:
        raise Refused("casework.wrong_state", verb="book_meeting", state=case.state)
    meeting: Meeting = Meeting.objects.create(
        municipality=case.municipality,
        case=case,
        kind=kind,
        at=at,
        with_whom=with_whom.strip(),
        created_by=actor.person,
    )
    log_event(
        actor=actor,
        verb="book_meeting",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
        data={"meeting": str(meeting.id), "kind": kind, "at": at.isoformat()},
    )
    return meeting
