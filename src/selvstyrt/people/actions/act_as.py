"""act_as: a person puts on another hat."""

from __future__ import annotations

from django.db import transaction

from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.queries import Hat, standing_of


@transaction.atomic
def act_as(*, actor: Actor, key: str) -> Hat:
    """Check that the hat is the person's today and log that it was put on. Refused when it is not."""
    hat = standing_of(actor.person, clock.today()).hat(key)
    if hat is None:
        raise Refused("people.hat_not_yours")
    log_event(
        actor=hat.actor,
        verb="act_as",
        object_type="person",
        object_id=hat.actor.concerns,
        data={"ground": hat.ground.value if hat.ground else "role"},
    )
    return hat
