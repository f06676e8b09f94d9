"""withdraw_complaint: the person takes the complaint back; the decision stands as it was."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.keep_sent_item import keep_sent_item
from selvstyrt.casework.actions.move_appeal import move_appeal
from selvstyrt.casework.actions.move_complaint import move_complaint
from selvstyrt.casework.domain.life import SentKind
from selvstyrt.casework.models import SentItem
from selvstyrt.casework.queries.appeals import hold_appeal_of
from selvstyrt.casework.queries.complaining import complainable
from selvstyrt.casework.queries.complaint_state import live_complaint
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen


@transaction.atomic
def withdraw_complaint(*, actor: Actor, case_id: UUID, reason: str = "") -> SentItem | None:
    """Withdraw: a draft is thrown away (None), what was sent gives a receipt. A new complaint may be made.

    What has reached the county governor is withdrawn there in the same transaction.
    """
    seen, _decision = complainable(actor, case_id)
    hold_appeal_of(seen)
    case = case_locked(actor, case_id)
    complaint = live_complaint(case)
    if complaint is None:
        raise NotSeen
    was_sent = complaint.sent_at is not None
    move_complaint(actor=actor, complaint=complaint, verb="withdraw_complaint")
    appeal = getattr(complaint, "appeal", None)
    if appeal is not None:
        move_appeal(actor=actor, appeal=appeal, verb="withdraw_complaint")
    if not was_sent:
        return None
    return keep_sent_item(
        actor=actor,
        case=case,
        kind=SentKind.COMPLAINT_WITHDRAWN,
        content={"complaint": str(complaint.id), "reason": reason.strip()},
    )
