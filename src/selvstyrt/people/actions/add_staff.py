"""add_staff: an administrator gives someone, known here or not, a role in the own municipality."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.actions.assign_role import assign_role
from selvstyrt.people.actions.invite_by_mail import invite_by_mail
from selvstyrt.people.actions.recognise_person import recognise_person
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.queries import organisation_of_municipality


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
    link_to: Callable[[str], str],
) -> None:
    """Register who is new, assign the role, and invite by mail when there is an e-mail."""
    body = organisation_of_municipality(actor.municipality or "")
    if actor.role is not Role.ADMINISTRATOR or body is None:
        raise NotSeen
    person = recognise_person(actor=actor, identity_number=identity_number, name=name, birth_date=birth_date)
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
    if email:
        invite_by_mail(actor=actor, person=person.id, email=email, link_to=link_to)
