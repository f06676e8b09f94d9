"""change_state: the only writer of a case's state."""

from __future__ import annotations

from typing import Any

from selvstyrt.casework.domain.states import CaseState, next_state
from selvstyrt.casework.models import Case
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


def change_state(
    *, actor: Actor, case: Case, verb: str, data: dict[str, Any] | None = None, **fields: Any
) -> Case:
    """Make the move `verb` and log it; called by the action of that name, inside its transaction.

    The row is changed only if it still stands where it was read: of two at once, one gets Refused.
    `fields` are further columns of the case that change with the move.
    """
    target = next_state(verb, CaseState(case.state), actor.role)
    moved = (
        Case.objects.within(case.municipality)
        .filter(id=case.id, state=case.state)
        .update(state=target, **fields)
    )
    if moved != 1:
        raise Refused("casework.changed_meanwhile", verb=verb)
    case.state = target
    for name, value in fields.items():
        setattr(case, name, value)
    log_event(
        actor=actor,
        verb=verb,
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
        data=data,
    )
    return case
