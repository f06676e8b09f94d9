"""end_guardianship: a mandate gets its last day."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.domain.representation import last_day
from selvstyrt.people.models import Guardianship
from selvstyrt.people.queries.standing import check_may_register


@transaction.atomic
def end_guardianship(
    *, actor: Actor, guardianship: UUID, on: date | None = None, has_case: bool = False
) -> None:
    """The mandate's last day is this day (today unless told)."""
    row = Guardianship.objects.select_for_update(of=("self",)).filter(pk=guardianship).first()
    if row is None:
        raise NotSeen
    municipality = check_may_register(actor, row.holder, other=row.guardian_id, has_case=has_case)
    if row.valid_to is not None and row.valid_to < clock.today():
        raise Refused("people.ended_already")
    row.valid_to = last_day(valid_from=row.valid_from, wanted=on or clock.today())
    row.save(update_fields=["valid_to"])
    log_event(
        actor=actor,
        verb="end_guardianship",
        object_type="guardianship",
        object_id=row.id,
        municipality=municipality,
        data={"on": row.valid_to.isoformat()},
    )
