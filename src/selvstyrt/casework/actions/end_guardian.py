"""end_guardian: a guardian of the person of a case gets a last day."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.queries.registering import case_to_register
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.actions.end_guardianship import end_guardianship
from selvstyrt.people.queries import registered_about


@transaction.atomic
def end_guardian(*, actor: Actor, case_id: UUID, guardianship: UUID, on: date) -> None:
    """The last day of the mandate is this day."""
    case = case_to_register(actor, case_id)
    if guardianship not in {
        each.id for each in registered_about(case.holder_id, clock.today()).representatives
    }:
        raise NotSeen
    end_guardianship(actor=actor, guardianship=guardianship, on=on, has_case=True)
    log_event(
        actor=actor,
        verb="end_guardian",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
    )
