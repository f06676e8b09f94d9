"""How to reach a person, with a hidden address kept hidden."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.domain.address import AddressProtection, may_see_address
from selvstyrt.people.domain.ages import may_give_authority as is_old_enough
from selvstyrt.people.domain.handover import Contact
from selvstyrt.people.models import Person


def contact_of(person_id: UUID, *, actor: Actor) -> Contact:
    """Contact information as this actor may see it; raises NotSeen when there is no such person.

    The caller has already decided that the actor has to do with the person; this decides about the
    address only. The job that posts letters asks as SYSTEM.
    """
    person = Person.objects.filter(pk=person_id).first()
    if person is None:
        raise NotSeen
    protection = AddressProtection(person.address_protection)
    seen = may_see_address(protection, actor=actor, person=person.id, municipality=person.municipality)
    lines = (person.address, f"{person.postal_code} {person.place}".strip())
    return Contact(
        person=person.id,
        name=person.name,
        language=person.language,
        email=person.email,
        phone=person.phone,
        address=tuple(line for line in lines if line) if seen else (),
        address_hidden=not seen,
        wants_paper=person.wants_paper,
    )


def own_contact(oneself: Actor) -> dict[str, str]:
    """One's own contact information field by field, to change it."""
    person = Person.objects.get(pk=oneself.person)
    fields = ("email", "phone", "address", "postal_code", "place", "language")
    return {field: getattr(person, field) for field in fields}


def may_give_authority(person_id: UUID, today: date) -> bool:
    """Whether this person is old enough to let another act."""
    return is_old_enough(Person.objects.get(pk=person_id).birth_date, today)
