"""How a case stands to those that may follow it."""

from __future__ import annotations

from datetime import date

from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.domain.following import OldCase
from selvstyrt.casework.domain.reversal import standing_on
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case, Complaint, ReversalDuty
from selvstyrt.casework.queries.deliveries import decision_of


def open_duty(case: Case) -> ReversalDuty | None:
    """The reversal of the case's decision that no new case answers yet."""
    rows = ReversalDuty.objects.within(case.municipality).filter(case=case, opening__isnull=True)
    found: ReversalDuty | None = rows.filter(met__isnull=True).order_by("opened_at").first()
    return found


def stands(case: Case, today: date) -> OldCase:
    """For who has been let to see the case."""
    decision = decision_of(case)
    last = decision.valid_to if decision else None
    changing = Complaint.objects.within(case.municipality).filter(
        case=case, state=ComplaintState.CHANGED, changed__isnull=True
    )
    return OldCase(
        state=CaseState(case.state),
        standing=standing_on(today, last),
        has_duty=open_duty(case) is not None,
        is_being_changed=changing.exists(),
    )
