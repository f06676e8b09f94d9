"""Persons as cards: by id, by whole identity number, or by name within one municipality."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.domain.address import AddressProtection, may_be_found_by_name
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.models import Person

_CLERKS = frozenset({Role.CASEWORKER, Role.APPROVER, Role.ADMINISTRATOR})
_AT_MOST = 50


def card(person: Person) -> PersonCard:
    """The card of a row already read."""
    protection = AddressProtection(person.address_protection)
    return PersonCard(
        id=person.id,
        name=person.name,
        birth_date=person.birth_date,
        language=person.language,
        municipality=person.municipality if may_be_found_by_name(protection) else "",
        is_protected=protection is not AddressProtection.NONE,
        died_on=person.died_on,
    )


def person_card(person_id: UUID) -> PersonCard:
    """One card; raises NotSeen when there is no such person."""
    found = Person.objects.filter(pk=person_id).first()
    if found is None:
        raise NotSeen
    return card(found)


def person_cards(ids: Iterable[UUID]) -> dict[UUID, PersonCard]:
    """Cards by id in one query; ids that do not exist are left out."""
    return {person.id: card(person) for person in Person.objects.filter(pk__in=set(ids))}


def find_by_identity_number(number: IdentityNumber) -> PersonCard | None:
    """The person with exactly this number. There is no search on parts of a number."""
    found = Person.objects.filter(identity_number=number.digits).first()
    return card(found) if found else None


def persons_in_municipality(*, actor: Actor, name: str) -> list[PersonCard]:
    """For clerks: living persons in the actor's own municipality whose name contains this, at most 50.

    Whoever has a strictly confidential address is not in the list. Needs at least two letters.
    """
    wanted = name.strip()
    if actor.role not in _CLERKS or not actor.municipality or len(wanted) < 2:
        return []
    found = Person.objects.filter(
        municipality=actor.municipality, name__icontains=wanted, died_on__isnull=True
    ).exclude(address_protection=AddressProtection.STRICTLY_CONFIDENTIAL.value)
    return [card(person) for person in found.order_by("name", "birth_date")[:_AT_MOST]]
