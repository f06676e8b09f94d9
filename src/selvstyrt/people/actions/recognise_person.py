"""recognise_person: the person known by this number, else a new one."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from selvstyrt.core.domain.actor import Actor
from selvstyrt.people.actions.register_person import register_person
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.queries import find_by_identity_number


@transaction.atomic
def recognise_person(
    *, actor: Actor, identity_number: IdentityNumber | None, name: str, birth_date: date | None = None
) -> PersonCard:
    """Whoever is known keeps the name known here. Refused as `register_person` refuses, for who is new."""
    found = find_by_identity_number(identity_number) if identity_number else None
    if found is not None:
        return found
    digits = identity_number.digits if identity_number else ""
    return register_person(actor=actor, name=name, identity_number=digits, birth_date=birth_date)
