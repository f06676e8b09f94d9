"""record_parental_responsibility: one of at most two parents."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.domain.representation import check_new_parent
from selvstyrt.people.models import ParentalResponsibility
from selvstyrt.people.queries import parents_of
from selvstyrt.people.queries.standing import check_may_register, living, person_locked


@transaction.atomic
def record_parental_responsibility(
    *,
    actor: Actor,
    child: UUID,
    parent: UUID,
    valid_from: date | None = None,
    has_case: bool = False,
) -> UUID:
    """From a day on, the birth unless told; returns its id. Refused for a third parent or a grown child.

    `has_case`: see `check_may_register`.
    """
    person = person_locked(child)
    municipality = check_may_register(actor, person, other=parent, has_case=has_case)
    today = clock.today()
    check_new_parent(
        child=child,
        parent=parent,
        known=len(parents_of(child, today)),
        child_birth=person.birth_date,
        day=today,
    )
    living(child)
    living(parent)
    if valid_from is not None and valid_from < person.birth_date:
        raise Refused("people.impossible_date")
    try:
        with transaction.atomic():
            row = ParentalResponsibility.objects.create(
                child=person,
                parent_id=parent,
                valid_from=valid_from or person.birth_date,
                created_by=actor.person,
            )
    except IntegrityError as twice:
        raise Refused("people.recorded_already") from twice
    log_event(
        actor=actor,
        verb="record_parental_responsibility",
        object_type="parental_responsibility",
        object_id=row.id,
        municipality=municipality,
        data={"child": str(child)},
    )
    return row.id
