"""comment_complaint: the person says what they think of what the municipality wrote to the county governor."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.keep_sent_item import keep_sent_item
from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.domain.life import SentKind
from selvstyrt.casework.models import SentItem
from selvstyrt.casework.queries.complaining import complainable
from selvstyrt.casework.queries.complaint_state import live_complaint
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused


@transaction.atomic
def comment_complaint(*, actor: Actor, case_id: UUID, text: str, item_id: UUID) -> SentItem:
    """Send a comment under the id the form was given: sent twice, it stands once. Refused when it is empty, and
    NotSeen before the complaint is sent on.
    """
    complainable(actor, case_id)
    case = case_locked(actor, case_id)
    already: SentItem | None = case.sent_items.filter(id=item_id).first()
    if already is not None:
        return already
    complaint = live_complaint(case)
    if complaint is None or complaint.state != ComplaintState.FORWARDED:
        raise NotSeen
    if not text.strip():
        raise Refused("casework.nothing_written")
    return keep_sent_item(
        actor=actor,
        case=case,
        kind=SentKind.COMPLAINT_COMMENT,
        content={"complaint": str(complaint.id), "text": text.strip()},
        item_id=item_id,
    )
