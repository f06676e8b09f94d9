"""Who may change what in people: asked by the actions before they decide."""

from __future__ import annotations

from uuid import UUID

from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.domain.roles import check_administrator
from selvstyrt.people.models import Person


def check_may_set_up(actor: Actor, municipality: str) -> None:
    """The platform itself may; an administrator may in the own municipality; others see nothing."""
    if actor.role is Role.SYSTEM:
        return
    if actor.role is not Role.ADMINISTRATOR:
        raise NotSeen
    check_administrator(own_municipality=actor.municipality, municipality=municipality)


def check_may_register(
    actor: Actor, person: Person, *, other: UUID | None = None, has_case: bool = False
) -> str:
    """Facts about a person (guardian, parent, death) come from the platform or the municipality's clerks.

    The person lives in the clerk's municipality, or `has_case`: the room that keeps the cases has seen that
    the person has one there. Nobody registers in a matter of one's own: neither as the person nor as the
    `other` in it. Answers the municipality whose deed this is, for the log.
    """
    if actor.role is Role.SYSTEM:
        return actor.municipality or person.municipality
    if actor.role not in (Role.CASEWORKER, Role.ADMINISTRATOR) or not actor.municipality:
        raise NotSeen
    if not has_case and actor.municipality != person.municipality:
        raise NotSeen
    if actor.person in (person.id, other):
        raise Refused("people.own_matter")
    return actor.municipality


def living(person_id: UUID) -> Person:
    """A person whom something new may be registered about; Refused when dead, NotSeen when there is none."""
    found = Person.objects.filter(pk=person_id).first()
    if found is None:
        raise NotSeen
    if found.died_on is not None:
        raise Refused("people.person_is_dead")
    return found


def person_locked(person_id: UUID) -> Person:
    """The person, locked until the transaction ends; NotSeen when there is none."""
    found = Person.objects.select_for_update().filter(pk=person_id).first()
    if found is None:
        raise NotSeen
    return found
