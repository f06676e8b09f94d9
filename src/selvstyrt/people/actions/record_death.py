"""record_death: every access by and for the person ends, and the account closes."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.models import Account
from selvstyrt.people.queries.standing import check_may_register, person_locked


@transaction.atomic
def record_death(*, actor: Actor, person: UUID, on: date, has_case: bool = False) -> None:
    """Record the day of death. Refused for a day to come or before the birth, and when recorded before."""
    found = person_locked(person)
    municipality = check_may_register(actor, found, has_case=has_case)
    if found.died_on is not None:
        raise Refused("people.recorded_already")
    if on > clock.today() or on < found.birth_date:
        raise Refused("people.impossible_date")
    found.died_on = on
    found.save(update_fields=["died_on"])
    Account.objects.filter(person=found).update(is_active=False)
    log_event(
        actor=actor,
        verb="record_death",
        object_type="person",
        object_id=found.id,
        municipality=municipality,
    )
