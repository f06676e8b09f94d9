"""register_person: a new person, by identity number or by birth date."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.domain.address import AddressProtection
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.domain.organisation_number import municipality_number
from selvstyrt.people.models import Person
from selvstyrt.people.queries import is_demo
from selvstyrt.people.queries.persons import card


@transaction.atomic
def register_person(
    *,
    actor: Actor,
    name: str,
    identity_number: str = "",
    birth_date: date | None = None,
    person_id: UUID | None = None,
    language: str = "nb",
    email: str = "",
    phone: str = "",
    address: str = "",
    postal_code: str = "",
    place: str = "",
    municipality: str = "",
    protection: AddressProtection = AddressProtection.NONE,
) -> PersonCard:
    """Register a person by identity number, or by birth date where there is no number.

    Refused when the number is wrong or taken, when neither number nor birth date is given, and for a
    number of the real range in a demo database. `person_id` lets the demo world choose its own fixed ids.
    """
    number = IdentityNumber.parse(identity_number) if identity_number.strip() else None
    born = number.birth_date if number else birth_date
    if born is None:
        raise Refused("people.birth_date_or_number")
    if not name.strip():
        raise Refused("people.name_missing")
    if number and not number.is_synthetic and is_demo():
        raise Refused("people.real_number_in_demo")
    person = Person(
        name=" ".join(name.split()),
        birth_date=born,
        identity_number=number.digits if number else None,
        is_synthetic=bool(number and number.is_synthetic),
        language=language,
        email=email,
        phone=phone,
        address=address,
        postal_code=postal_code,
        place=place,
        municipality=municipality_number(municipality) if municipality else "",
        address_protection=protection.value,
        created_by=actor.person,
    )
    if person_id is not None:
        person.id = person_id
    try:
        with transaction.atomic():
            person.save(force_insert=True)
    except IntegrityError as taken:
        raise Refused("people.already_registered") from taken
    log_event(
        actor=actor,
        verb="register_person",
        object_type="person",
        object_id=person.id,
        municipality=person.municipality,
    )
    return card(person)
