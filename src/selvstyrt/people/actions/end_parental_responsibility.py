"""end_parental_responsibility: before the child is 18, by court or agreement."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.domain.representation import last_day
from selvstyrt.people.models import ParentalResponsibility
from selvstyrt.people.queries.standing import check_may_register


@transaction.atomic
def end_parental_responsibility(
    *, actor: Actor, responsibility: UUID, on: date | None = None, has_case: bool = False
) -> None:
    """The last day on which the parent acts is this day (today unless told)."""
    row = ParentalResponsibility.objects.select_for_update(of=("self",)).filter(pk=responsibility).first()
    if row is None:
        raise NotSeen
    municipality = check_may_register(actor, row.child, other=row.parent_id, has_case=has_case)
    if row.valid_to is not None and row.valid_to < clock.today():
        raise Refused("people.ended_already")
    row.valid_to = last_day(valid_from=row.valid_from, wanted=on or clock.today())
    row.save(update_fields=["valid_to"])
    log_event(
        actor=actor,
        verb="end_parental_responsibility",
        object_type="parental_responsibility",
        object_id=row.id,
        municipality=municipality,
        data={"on": row.valid_to.isoformat()},
    )
