"""move_complaint: the only writer of a complaint's state."""

from __future__ import annotations

from typing import Any

from selvstyrt.casework.domain.complaint import ComplaintState, next_complaint_state
from selvstyrt.casework.models import Complaint
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


def move_complaint(*, actor: Actor, complaint: Complaint, verb: str, **fields: Any) -> Complaint:
    """Make the move `verb` and log it; called by the action of that name, in its transaction.

    The row is changed only if it still stands where it was read: of two at once, one gets Refused.
    """
    target = next_complaint_state(verb, ComplaintState(complaint.state), actor.role)
    moved = (
        Complaint.objects.within(complaint.municipality)
        .filter(id=complaint.id, state=complaint.state)
        .update(state=target, **fields)
    )
    if moved != 1:
        raise Refused("casework.changed_meanwhile", verb=verb)
    complaint.state = target
    for name, value in fields.items():
        setattr(complaint, name, value)
    is_known = complaint.sent_at is not None  # of a draft the municipality learns nothing
    log_event(
        actor=actor,
        verb=verb,
        object_type="case" if is_known else "complaint",
        object_id=complaint.case_id if is_known else complaint.id,
        municipality=complaint.municipality,
        data={"complaint": str(complaint.id)},
    )
    return complaint
