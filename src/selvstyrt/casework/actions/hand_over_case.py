"""hand_over_case: give a case one has to a colleague, with a note."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.give_case import give_case
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def hand_over_case(*, actor: Actor, case_id: UUID, to: UUID, note: str) -> Case:
    """The note tells the colleague how the case stands; it lies in the event log. Refused without one."""
    case = case_in_hand(actor, case_id, clock.today())
    if not note.strip():
        raise Refused("casework.note_missing")
    if to == case.caseworker_id:
        raise Refused("casework.already_with_this_colleague")
    return give_case(
        actor=actor, case=case, caseworker=to, verb="hand_over_case", data={"note": note.strip()}
    )
