"""end_role: a role gets its last day."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.domain.representation import last_day
from selvstyrt.people.domain.roles import is_own_administration
from selvstyrt.people.models import RoleAssignment
from selvstyrt.people.queries.standing import check_may_set_up


@transaction.atomic
def end_role(*, actor: Actor, assignment: UUID, on: date | None = None) -> None:
    """The role's last day is this one, today unless told. Refused if that is before its first day or over,
    or if it is the actor's own role as administrator.
    """
    found = RoleAssignment.objects.select_for_update().filter(pk=assignment).first()
    if found is None:
        raise NotSeen
    check_may_set_up(actor, found.municipality)
    if is_own_administration(actor, held_by=found.person_id, role=Role(found.role)):
        raise Refused("people.own_administration")
    if found.valid_to is not None and found.valid_to < clock.today():
        raise Refused("people.ended_already")
    found.valid_to = last_day(valid_from=found.valid_from, wanted=on or clock.today())
    found.save(update_fields=["valid_to"])
    log_event(
        actor=actor,
        verb="end_role",
        object_type="role",
        object_id=found.id,
        municipality=found.municipality,
        data={"on": found.valid_to.isoformat()},
    )
