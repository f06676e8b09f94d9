"""assign_role: a person gets a role in an organisation, for a period."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.domain.period import NotAPeriod, Period
from selvstyrt.people.domain.roles import OrganisationKind, check_role
from selvstyrt.people.models import Organisation, Person, RoleAssignment
from selvstyrt.people.queries.standing import check_may_set_up


@transaction.atomic
def assign_role(
    *,
    actor: Actor,
    person: UUID,
    organisation: UUID,
    role: Role,
    may_decide: bool = False,
    title: str = "",
    phone: str = "",
    valid_from: date | None = None,
    valid_to: date | None = None,
) -> UUID:
    """Give the role from a day on (today unless told) and return the assignment's id.

    Refused when the role does not belong in the organisation, when the person is dead, or when the same
    role is held already on some of the days. An administrator sets up the own municipality only.
    """
    body = Organisation.objects.filter(pk=organisation).first()
    # The person's row is locked while the overlap is looked for.
    who = Person.objects.select_for_update().filter(pk=person).first()
    if body is None or who is None:
        raise NotSeen
    check_may_set_up(actor, body.municipality)
    check_role(OrganisationKind(body.kind), role, may_decide=may_decide)
    try:
        period = Period(valid_from or clock.today(), valid_to)
    except NotAPeriod as backwards:
        raise Refused("people.ends_before_start") from backwards
    if who.died_on is not None:
        raise Refused("people.person_is_dead")
    held = RoleAssignment.objects.filter(
        Q(valid_to__isnull=True) | Q(valid_to__gte=period.valid_from),
        person=who,
        organisation=body,
        role=role.value,
        valid_from__lte=period.last,
    )
    if held.exists():
        raise Refused("people.role_held_already")
    assignment = RoleAssignment.objects.create(
        person=who,
        organisation=body,
        role=role.value,
        municipality=body.municipality,
        may_decide=may_decide,
        title=title,
        phone=phone,
        valid_from=period.valid_from,
        valid_to=period.valid_to,
        created_by=actor.person,
    )
    log_event(
        actor=actor,
        verb="assign_role",
        object_type="role",
        object_id=assignment.id,
        municipality=body.municipality,
        data={"person": str(person), "role": role.value, "may_decide": may_decide},
    )
    return assignment.id
