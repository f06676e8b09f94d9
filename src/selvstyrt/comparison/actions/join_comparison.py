"""join_comparison: a municipality decides that its decisions may be counted."""

from __future__ import annotations

from django.db import IntegrityError, transaction

from selvstyrt.comparison.domain.groups import group_of
from selvstyrt.comparison.models import Membership
from selvstyrt.comparison.queries.membership import taking_part
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def join_comparison(*, actor: Actor, inhabitants: int) -> Membership:
    """From the next edition on the municipality's decisions are counted. Its size says which group it is in.

    Refused without authority to decide, for an impossible number of inhabitants, and when it takes part already.
    """
    if not taking_part(actor).may_decide:
        raise Refused("comparison.no_authority")
    group = group_of(inhabitants)
    try:
        with transaction.atomic():
            membership = Membership.objects.create(
                municipality=actor.municipality or "",
                inhabitants=inhabitants,
                group=group,
                joined_by_id=actor.person,
                joined_at=clock.now(),
                created_by=actor.person,
            )
    except IntegrityError as twice:
        raise Refused("comparison.takes_part_already") from twice
    log_event(
        actor=actor,
        verb="join_comparison",
        object_type="membership",
        object_id=membership.id,
        data={"inhabitants": inhabitants, "group": group.value},
    )
    return membership
