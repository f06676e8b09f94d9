"""add_guardian: the person of a case has a guardian."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.queries.registering import case_to_register
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.people.actions.recognise_person import recognise_person
from selvstyrt.people.actions.record_guardianship import record_guardianship
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.domain.representation import GuardianScope


@transaction.atomic
def add_guardian(
    *,
    actor: Actor,
    case_id: UUID,
    identity_number: IdentityNumber | None,
    scopes: frozenset[GuardianScope],
    name: str = "",
    birth_date: date | None = None,
    valid_from: date | None = None,
    valid_to: date | None = None,
) -> PersonCard:
    """Answers who it was: whoever has the number, else a new person. The mandate holds from today unless told."""
    case = case_to_register(actor, case_id)
    guardian = recognise_person(
        actor=actor, identity_number=identity_number, name=name, birth_date=birth_date
    )
    record_guardianship(
        actor=actor,
        holder=case.holder_id,
        guardian=guardian.id,
        scopes=scopes,
        valid_from=valid_from,
        valid_to=valid_to,
        has_case=True,
    )
    log_event(
        actor=actor,
        verb="add_guardian",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
    )
    return guardian
