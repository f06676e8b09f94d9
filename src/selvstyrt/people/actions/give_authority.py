"""give_authority: a holder gives a helper written authority to act in the holder's cases."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.domain.ages import may_give_authority
from selvstyrt.people.models import Authority, Person
from selvstyrt.people.queries.standing import person_locked


@transaction.atomic
def give_authority(*, actor: Actor, helper: UUID, valid_to: date | None = None) -> UUID:
    """From today until a day or until withdrawn; returns its id. Only the holder in person, grown up, may.

    The helper must be a living person who is known here.
    """
    if actor.role is not Role.HOLDER or actor.acting_for is not None:
        raise NotSeen
    today = clock.today()
    holder = person_locked(actor.person)
    if not may_give_authority(holder.birth_date, today):
        raise Refused("people.too_young_for_authority")
    if helper == actor.person:
        raise Refused("people.not_for_oneself")
    if not Person.objects.filter(pk=helper, died_on__isnull=True).exists():
        raise Refused("people.helper_unknown")
    if valid_to is not None and valid_to < today:
        raise Refused("people.ends_before_start")
    try:
        with transaction.atomic():
            row = Authority.objects.create(
                holder=holder,
                helper_id=helper,
                valid_from=today,
                valid_to=valid_to,
                created_by=actor.person,
            )
    except IntegrityError as twice:
        raise Refused("people.recorded_already") from twice
    log_event(
        actor=actor,
        verb="give_authority",
        object_type="authority",
        object_id=row.id,
        data={"helper": str(helper)},
    )
    return row.id
