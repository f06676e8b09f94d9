"""send_complaint: the complaint goes to the municipality, early or late, with a copy that never changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.keep_file import keep_file
from selvstyrt.casework.actions.keep_sent_item import keep_sent_item
from selvstyrt.casework.actions.move_complaint import move_complaint
from selvstyrt.casework.domain.life import SentKind
from selvstyrt.casework.models import Attachment, Complaint, Decision, SentItem
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.complaining import complainable, seen_mark, time_limit
from selvstyrt.casework.queries.complaint_state import live_complaint
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused


@transaction.atomic
def send_complaint(
    *,
    actor: Actor,
    case_id: UUID,
    late_why: str = "",
    files: Sequence[tuple[str, bytes]] = (),
    seen: str | None = None,
) -> SentItem:
    """Send the draft with files (name, content) and return the copy; sending twice gives the same copy.

    Late is no hindrance: the municipality judges (fvl § 31). Refused when nothing at all is disputed, when a file
    cannot be taken, or when something was saved since `seen`. Nothing is kept of a refused sending.
    """
    _case, decision = complainable(actor, case_id)
    case = case_locked(actor, case_id)
    complaint = live_complaint(case)
    if complaint is None:
        raise NotSeen
    if complaint.sent_copy is not None:
        return complaint.sent_copy
    if seen is not None and seen != seen_mark(complaint):
        raise Refused("casework.complaint.saved_since")
    if not (complaint.overall or complaint.points.exists()):
        raise Refused("casework.complaint.nothing_disputed")
    kept = [keep_file(actor=actor, case=case, name=name, content=content) for name, content in files]
    content = _content(complaint, decision, late_why.strip(), kept)
    item = keep_sent_item(actor=actor, case=case, kind=SentKind.COMPLAINT, content=content)
    move_complaint(
        actor=actor,
        complaint=complaint,
        verb="send_complaint",
        late_why=late_why.strip(),
        sent_at=item.sent_at,
        sent_by_id=actor.person,
        sent_copy=item,
    )
    return item


def _content(
    complaint: Complaint, decision: Decision, late_why: str, files: Sequence[Attachment]
) -> dict[str, Any]:
    limit = time_limit(complaint.case, decision, clock.today())
    return {
        "form": 1,
        "complaint": str(complaint.id),
        "decided_on": norwegian_day(decision.confirmed_at).isoformat(),
        "at_least_until": limit.at_least_until.isoformat() if limit.at_least_until else None,
        "points": [
            {
                "position": each.position,
                "area": each.area,
                "asked_minutes": each.asked_minutes,
                "granted_minutes": each.granted_minutes,
                "own_words": each.own_words,
            }
            for each in complaint.points.all()
        ],
        "overall": complaint.overall,
        "wants_deferral": complaint.wants_deferral,
        "deferral_why": complaint.deferral_why,
        "wants_documents": complaint.wants_documents,
        "late_why": late_why,
        "attachments": [{"id": str(each.id), "name": each.name} for each in files],
    }
