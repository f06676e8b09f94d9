"""What is registered about a person, for the clerk who keeps it right: representatives, address, ways in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from selvstyrt.core import clock
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.domain.period import Period
from selvstyrt.people.domain.address import AddressProtection
from selvstyrt.people.domain.handover import InvitationSent, Registered, Representative
from selvstyrt.people.domain.invitations import standing
from selvstyrt.people.domain.representation import Ground, parent_period
from selvstyrt.people.models import Guardianship, Invitation, ParentalResponsibility, Person
from selvstyrt.people.queries.grounds import guardian_scopes
from selvstyrt.people.queries.persons import card


def registered_about(person_id: UUID, today: date) -> Registered:
    """Parents and guardians now, to come and before, and the invitations of everyone in the matter.

    The caller has decided that the actor has to do with the person. A mandate over money alone is listed
    too: it is registered, though it opens no case.
    """
    person = Person.objects.select_related("account").filter(pk=person_id).first()
    if person is None:
        raise NotSeen
    parents, guardians = _parents(person, today), _guardians(person, today)
    found = [each for each, _ in (*parents, *guardians)]
    around = [person, *(row for each, row in (*parents, *guardians) if not each.period.last < today)]
    may = {row.id: card(row) for row in around if _may_be_invited(row, today)}
    return Registered(
        person=card(person),
        protection=AddressProtection(person.address_protection),
        representatives=tuple(sorted(found, key=lambda each: (each.period.last < today, each.ground))),
        invitable=tuple(may.values()),
        invitations=tuple(invitations_of(each.id for each in around)),
    )


def _may_be_invited(person: Person, today: date) -> bool:
    """Alive, old enough to log in, and without a way in so far."""
    return (
        not hasattr(person, "account") and person.died_on is None and card(person).access_on(today).may_log_in
    )


def invitations_of(persons: Iterable[UUID]) -> list[InvitationSent]:
    """Every invitation sent to these persons, newest first: used, open or expired."""
    now = clock.now()
    rows = Invitation.objects.select_related("person").filter(person__in=set(persons))
    return [
        InvitationSent(
            person=row.person_id,
            name=row.person.name,
            email=row.email,
            sent_at=row.created_at,
            used_at=row.used_at,
            standing=standing(expires_at=row.expires_at, used_at=row.used_at, now=now),
        )
        for row in rows.order_by("-created_at")
    ]


def _parents(child: Person, today: date) -> list[tuple[Representative, Person]]:
    rows = ParentalResponsibility.objects.filter(child=child).select_related("parent__account")
    found = []
    for row in rows.order_by("valid_from", "created_at"):
        period = parent_period(child.birth_date, Period(row.valid_from, row.valid_to))
        if period is not None:
            acts = child.died_on is None and row.parent.died_on is None
            parent = Representative(row.id, Ground.PARENT, card(row.parent), period, acts and today in period)
            found.append((parent, row.parent))
    return found


def _guardians(ward: Person, today: date) -> list[tuple[Representative, Person]]:
    rows = Guardianship.objects.filter(holder=ward).select_related("guardian__account")
    found = []
    for row in rows.order_by("valid_from", "created_at"):
        period, scopes = Period(row.valid_from, row.valid_to), guardian_scopes(row)
        alive = ward.died_on is None and row.guardian.died_on is None
        acts = alive and today in period
        guardian = Representative(row.id, Ground.GUARDIAN, card(row.guardian), period, acts, scopes)
        found.append((guardian, row.guardian))
    return found
