"""move_appeal: the only writer of an appeal's state."""

from __future__ import annotations

from typing import Any

from selvstyrt.casework.domain.appeal import AppealState, next_appeal_state
from selvstyrt.casework.models import Appeal
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


def move_appeal(*, actor: Actor, appeal: Appeal, verb: str, **fields: Any) -> Appeal:
    """Make the move `verb` and log it; called by the action of that name, in its transaction.

    The row is changed only if it still stands where it was read: of two at once, one gets Refused.
    """
    target = next_appeal_state(verb, AppealState(appeal.state), actor.role)
    rows = Appeal.objects.within(appeal.municipality).filter(id=appeal.id, state=appeal.state)
    if rows.update(state=target, **fields) != 1:
        raise Refused("casework.changed_meanwhile", verb=verb)
    appeal.state = target
    for name, value in fields.items():
        setattr(appeal, name, value)
    log_event(
        actor=actor,
        verb="move_appeal",
        object_type="appeal",
        object_id=appeal.id,
        municipality=appeal.municipality,
        data={"verb": verb},
    )
    return appeal
