"""join_synthetic_municipalities: municipalities that do not exist take part; in a demo only."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID, uuid4

from django.db import transaction

from selvstyrt.comparison.domain.groups import group_of
from selvstyrt.comparison.models import Membership
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.queries import is_demo, municipalities


@transaction.atomic
def join_synthetic_municipalities(*, actor: Actor, inhabitants: Mapping[str, int], clerk: UUID) -> None:
    """Let these take part, by number. Refused outside a demo, and for a municipality that uses the platform."""
    using = {each.municipality for each in municipalities()}
    if not is_demo() or using & inhabitants.keys():
        raise Refused("people.not_a_demo")
    Membership.objects.bulk_create(
        Membership(
            municipality=number,
            inhabitants=many,
            group=group_of(many),
            joined_by_id=clerk,
            joined_at=clock.now(),
        )
        for number, many in inhabitants.items()
    )
    log_event(
        actor=actor,
        verb="join_synthetic_municipalities",
        object_type="batch",
        object_id=uuid4(),
        data={"municipalities": len(inhabitants)},
    )
