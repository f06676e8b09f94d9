"""add_staff: an administrator gives someone, known here or not, a role in the own municipality."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.actions.assign_role import assign_role
from selvstyrt.people.actions.invite_person import invite_person
from selvstyrt.people.actions.register_person import register_person
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.queries import find_by_identity_number, organisation_of_municipality


@transaction.atomic
def add_staff(
    *,
    actor: Actor,
    name: str,
    role: str,
    identity_number: IdentityNumber | None = None,
    birth_date: date | None = None,
    email: str = "",
    may_decide: bool = False,
    title: str = "",
    phone: str = "",
    valid_to: date | None = None,
) -> str | None:
    """Register who is new, assign the role, invite when there is an e-mail: then returns the secret."""
    body = organisation_of_municipality(actor.municipality or "")
    if actor.role is not Role.ADMINISTRATOR or body is None:
        raise NotSeen
    person = find_by_identity_number(identity_number) if identity_number else None
    if person is None:
        digits = identity_number.digits if identity_number else ""
        person = register_person(actor=actor, name=name, identity_number=digits, birth_date=birth_date)
    assignment = assign_role(
        actor=actor,
        person=person.id,
        organisation=body.id,
        role=Role(role),
        may_decide=may_decide,
        title=title,
        phone=phone,
        valid_to=valid_to,
    )
    log_event(
        actor=actor,
        verb="add_staff",
        object_type="role",
        object_id=assignment,
        data={"person": str(person.id), "invited": bool(email)},
    )
    return invite_person(actor=actor, person=person.id, email=email) if email else None
