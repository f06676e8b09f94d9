"""add_parent: someone has parental responsibility for the child of a case."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.queries.registering import case_to_register
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.people.actions.recognise_person import recognise_person
from selvstyrt.people.actions.record_parental_responsibility import (
    record_parental_responsibility,
)
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.domain.identity_number import IdentityNumber


@transaction.atomic
def add_parent(
    *,
    actor: Actor,
    case_id: UUID,
    identity_number: IdentityNumber | None,
    name: str = "",
    birth_date: date | None = None,
    valid_from: date | None = None,
) -> PersonCard:
    """Answers who it was: whoever has the number, else a new person. From the birth unless told."""
    case = case_to_register(actor, case_id)
    parent = recognise_person(actor=actor, identity_number=identity_number, name=name, birth_date=birth_date)
    record_parental_responsibility(
        actor=actor, child=case.holder_id, parent=parent.id, valid_from=valid_from, has_case=True
    )
    log_event(
        actor=actor,
        verb="add_parent",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
    )
    return parent
