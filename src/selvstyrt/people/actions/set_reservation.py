"""set_reservation: paper instead of digital notices, or back again."""

from __future__ import annotations

from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.queries.standing import person_locked


@transaction.atomic
def set_reservation(*, actor: Actor, wants_paper: bool) -> None:
    """For oneself, or for the one acted for (eForvaltningsforskriften § 9)."""
    if actor.role not in (Role.HOLDER, Role.HELPER):
        raise NotSeen
    person = person_locked(actor.concerns)
    person.wants_paper = wants_paper
    person.save(update_fields=["wants_paper"])
    log_event(
        actor=actor,
        verb="set_reservation",
        object_type="person",
        object_id=person.id,
        data={"wants_paper": wants_paper},
    )
