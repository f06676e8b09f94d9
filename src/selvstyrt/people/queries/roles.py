"""Roles that people hold today."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet

from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.domain.period import Period
from selvstyrt.people.domain.handover import RoleHeld
from selvstyrt.people.models import RoleAssignment


def valid_on(day: date) -> Q:
    """Rows whose period contains the day."""
    return Q(valid_from__lte=day) & (Q(valid_to__isnull=True) | Q(valid_to__gte=day))


def held(assignment: RoleAssignment) -> RoleHeld:
    """The value of a row already read with its person and organisation."""
    return RoleHeld(
        id=assignment.id,
        person=assignment.person_id,
        person_name=assignment.person.name,
        role=Role(assignment.role),
        organisation=assignment.organisation_id,
        organisation_name=assignment.organisation.name,
        municipality=assignment.municipality,
        may_decide=assignment.may_decide,
        title=assignment.title,
        phone=assignment.phone,
        period=Period(assignment.valid_from, assignment.valid_to),
    )


def _joined() -> QuerySet[RoleAssignment]:
    return RoleAssignment.objects.select_related("person", "organisation")


def roles_of(person_id: UUID, today: date) -> list[RoleHeld]:
    """The roles a living person holds today."""
    rows = _joined().filter(valid_on(today), person=person_id, person__died_on__isnull=True)
    return [held(each) for each in rows.order_by("role", "organisation__name")]


def colleagues(municipality: str, role: Role, today: date) -> list[RoleHeld]:
    """Everyone who holds this role in this municipality today, by name."""
    rows = _joined().filter(
        valid_on(today), municipality=municipality, role=role.value, person__died_on__isnull=True
    )
    return [held(each) for each in rows.order_by("person__name")]


def role_held(actor: Actor, today: date) -> RoleHeld | None:
    """The assignment behind the actor's role today: title, telephone and authority to decide."""
    rows = _joined().filter(
        valid_on(today), person=actor.person, role=actor.role.value, organisation=actor.organisation
    )
    found = rows.order_by("-may_decide", "valid_from").first()
    return held(found) if found else None


def staff_of(*, actor: Actor) -> list[RoleHeld]:
    """Every role ever held in the administrator's own municipality, by name."""
    if actor.role is not Role.ADMINISTRATOR or not actor.municipality:
        raise NotSeen
    rows = _joined().filter(municipality=actor.municipality)
    return [held(each) for each in rows.order_by("person__name", "role", "valid_from")]
