"""The assessment that the actor works on."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Assessment
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused


def assessment_in_hand(actor: Actor, case_id: UUID, today: date, verb: str) -> Assessment:
    """The begun assessment of a case in the actor's hands; Refused when the case is not being assessed."""
    case = case_in_hand(actor, case_id, today)
    if case.state != CaseState.IN_ASSESSMENT:
        raise Refused("casework.wrong_state", verb=verb, state=case.state)
    found: Assessment | None = Assessment.objects.within(case.municipality).filter(case=case).first()
    if found is None:
        raise NotSeen
    found.case = case
    return found
