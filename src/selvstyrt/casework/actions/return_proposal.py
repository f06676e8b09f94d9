"""return_proposal: the approver sends a proposal back with a comment."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.change_state import change_state
from selvstyrt.casework.domain.approval import check_seen
from selvstyrt.casework.domain.decision import ProposalState
from selvstyrt.casework.models import Proposal
from selvstyrt.casework.queries.proposals import waiting_proposal
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


def return_proposal(*, actor: Actor, case_id: UUID, number: int, comment: str) -> Proposal:
    """Send proposal `number` back; raises Refused without a comment, or when another number waits by now."""
    if not comment.strip():
        raise Refused("casework.comment_missing")
    with transaction.atomic():
        case = case_seen(actor, case_id)
        change_state(actor=actor, case=case, verb="return_proposal", data={"number": number})
        proposal = waiting_proposal(actor, case_id)
        check_seen(waits=proposal.number, seen=number)
        proposal.state = ProposalState.RETURNED
        proposal.answered_by_id, proposal.answered_at = actor.person, clock.now()
        proposal.comment = comment.strip()
        proposal.save(update_fields=["state", "answered_by", "answered_at", "comment"])
    return proposal
