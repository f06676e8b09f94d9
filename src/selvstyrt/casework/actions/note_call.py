"""note_call: what was said on the telephone, written down while it is remembered."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import CallNote
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def note_call(
    *, actor: Actor, case_id: UUID, at: datetime, with_whom: str, text: str, withheld_because: str = ""
) -> CallNote:
    """A note is never edited: a later one is added. The party reads it, unless fvl § 19 keeps it back: then the reason.

    Also after the decision, for a complaint brings calls too. Refused for a draft, for a call to come, and without
    with whom or what.
    """
    case = case_in_hand(actor, case_id, clock.today())
    if case.state == CaseState.DRAFT:
        raise Refused("casework.wrong_state", verb="note_call", state=case.state)
    if not with_whom.strip():
        raise Refused("casework.with_whom_missing")
    if not text.strip():
        raise Refused("casework.text_missing")
    if at > clock.now():
        raise Refused("casework.call_in_the_future")
    note: CallNote = CallNote.objects.create(
        municipality=case.municipality,
        created_by=actor.person,
        case=case,
        at=at,
        with_whom=with_whom.strip(),
        text=text.strip(),
        withheld_because=withheld_because.strip(),
    )
    log_event(
        actor=actor,
        verb="note_call",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
        data={"note": str(note.id)},
    )
    return note
