"""send_preliminary_reply: why the answer takes longer and when it is expected (fvl § 11 a)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.tell_applicant import tell_applicant
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import PreliminaryReply
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.casework.queries.short_letters import preliminary_reply_letter
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused

UNANSWERED = (CaseState.SUBMITTED, CaseState.IN_ASSESSMENT, CaseState.PREPARED)


def send_preliminary_reply(
    *, actor: Actor, case_id: UUID, reason: str, expected_on: date
) -> PreliminaryReply:
    """Tell the applicant; the clock of fvl § 11 a stops. A later reply may follow and gives a new expected
    day.

    Raises Refused without a reason, with an expected day that has passed, and when the case is already
    decided.
    """
    today = clock.today()
    if not reason.strip():
        raise Refused("casework.reply_reason_missing")
    if expected_on <= today:
        raise Refused("casework.reply_expected_passed")
    with transaction.atomic():
        case = case_in_hand(actor, case_id, today)
        if case.state not in UNANSWERED:
            raise Refused("casework.wrong_state", verb="send_preliminary_reply", state=case.state)
        reply: PreliminaryReply = PreliminaryReply.objects.create(
            municipality=case.municipality,
            created_by=actor.person,
            case=case,
            sent_by_id=actor.person,
            sent_at=clock.now(),
            reason=reason.strip(),
            expected_on=expected_on,
        )
        log_event(
            actor=actor,
            verb="send_preliminary_reply",
            object_type="case",
            object_id=case.id,
            municipality=case.municipality,
            data={"expected_on": expected_on.isoformat()},
        )
        tell_applicant(
            actor=actor, case=case, write=lambda each: preliminary_reply_letter(case, reply, each, today)
        )
    return reply
