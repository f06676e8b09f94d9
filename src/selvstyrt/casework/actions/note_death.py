"""note_death: the person of a case has died."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.queries.registering import case_to_register
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.people.actions.record_death import record_death


@transaction.atomic
def note_death(*, actor: Actor, case_id: UUID, on: date) -> None:
    """Every access by and for the person ends and the account closes; the case stays as it is."""
    case = case_to_register(actor, case_id)
    record_death(actor=actor, person=case.holder_id, on=on, has_case=True)
    log_event(
        actor=actor,
        verb="note_death",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
    )
