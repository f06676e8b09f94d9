"""end_parent: parental responsibility for the child of a case gets its last day."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.queries.registering import case_to_register
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.actions.end_parental_responsibility import end_parental_responsibility
from selvstyrt.people.queries import registered_about


@transaction.atomic
def end_parent(*, actor: Actor, case_id: UUID, responsibility: UUID, on: date) -> None:
    """The last day on which the parent acts is this day."""
    case = case_to_register(actor, case_id)
    if responsibility not in {
        each.id for each in registered_about(case.holder_id, clock.today()).representatives
    }:
        raise NotSeen
    end_parental_responsibility(actor=actor, responsibility=responsibility, on=on, has_case=True)
    log_event(
        actor=actor,
        verb="end_parent",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
    )
