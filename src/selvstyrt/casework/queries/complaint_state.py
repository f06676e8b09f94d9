"""Whether a complaint runs over a case's decision: one question, asked wherever the case is shown."""

from __future__ import annotations

from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.models import Case, Complaint


def live_complaint(case: Case) -> Complaint | None:
    """The complaint over the case's decision that is not withdrawn; for who has been let to see the case."""
    if case.delivered_at is None:
        return None
    rows = Complaint.objects.within(case.municipality).filter(case=case)
    found: Complaint | None = rows.exclude(state=ComplaintState.WITHDRAWN).first()
    return found


def sent_state(case: Case) -> ComplaintState | None:
    """Where the complaint stands once it is sent; a draft is nobody's but the person's."""
    found = live_complaint(case)
    return ComplaintState(found.state) if found is not None and found.sent_at is not None else None
