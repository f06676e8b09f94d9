"""leave_comparison: a municipality decides that its decisions are no longer counted."""

from __future__ import annotations

from django.db import transaction

from selvstyrt.comparison.models import Membership
from selvstyrt.comparison.queries.membership import taking_part
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def leave_comparison(*, actor: Actor) -> None:
    """From the next edition on nothing of it is counted; editions that are out stand. Leaving twice is refused."""
    found = taking_part(actor)
    if not found.may_decide:
        raise Refused("comparison.no_authority")
    membership = found.membership
    if membership is None or not _end(membership, actor):
        raise Refused("comparison.takes_no_part")
    log_event(actor=actor, verb="leave_comparison", object_type="membership", object_id=membership.id)


def _end(membership: Membership, actor: Actor) -> bool:
    """True for the one who was first."""
    still = Membership.objects.filter(pk=membership.pk, left_at__isnull=True)
    return still.update(left_at=clock.now(), left_by=actor.person) == 1
