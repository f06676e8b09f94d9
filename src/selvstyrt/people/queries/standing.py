"""Who may change what in people: asked by the actions before they decide."""

from __future__ import annotations

from uuid import UUID

from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.domain.roles import check_administrator
from selvstyrt.people.models import Person


def check_may_set_up(actor: Actor, municipality: str) -> None:
    """The platform itself may; an administrator may in the own municipality; others see nothing."""
    if actor.role is Role.SYSTEM:
        return
    if actor.role is not Role.ADMINISTRATOR:
        raise NotSeen
    check_administrator(own_municipality=actor.municipality, municipality=municipality)


def check_may_register(actor: Actor, person: Person) -> None:
    """Facts about a person (guardian, parent, death) come from the platform or the municipality's clerks."""
    if actor.role is Role.SYSTEM:
        return
    clerks = (Role.CASEWORKER, Role.ADMINISTRATOR)
    if actor.role not in clerks or not actor.municipality or actor.municipality != person.municipality:
        raise NotSeen


def person_locked(person_id: UUID) -> Person:
    """The person, locked until the transaction ends; NotSeen when there is none."""
    found = Person.objects.select_for_update().filter(pk=person_id).first()
    if found is None:
        raise NotSeen
    return found
