"""answer_clarification: a named person says why it is right as it stands, although a rule warns."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.domain.clarifications.clarification import Clarification
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import ClarificationAnswer
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def answer_clarification(
    *, actor: Actor, case_id: UUID, clarification: Clarification, reason: str
) -> ClarificationAnswer:
    """Keep the reason for the facts as the clarification has them; the first answer for the same facts stands.

    Raises Refused for what the law demands (a reason does not close it), without a reason, and when the case is not in
    assessment or in another's hands.
    """
    case = case_in_hand(actor, case_id, clock.today())
    if actor.role is not Role.CASEWORKER or case.state != CaseState.IN_ASSESSMENT:
        raise Refused("casework.wrong_state", verb="answer_clarification", state=case.state)
    if clarification.blocks:
        raise Refused("casework.clarification_blocks")
    if not reason.strip():
        raise Refused("casework.clarification_reason_missing")
    answer, is_new = ClarificationAnswer.objects.within(case.municipality).get_or_create(
        case=case,
        code=clarification.code,
        fingerprint=clarification.fingerprint,
        defaults={
            "municipality": case.municipality,
            "created_by": actor.person,
            "reason": reason.strip(),
            "answered_by_id": actor.person,
            "answered_at": clock.now(),
        },
    )
    if is_new:
        log_event(
            actor=actor,
            verb="answer_clarification",
            object_type="case",
            object_id=case.id,
            municipality=case.municipality,
            data={"code": clarification.code, "answer": str(answer.id)},
        )
    kept: ClarificationAnswer = answer
    return kept
