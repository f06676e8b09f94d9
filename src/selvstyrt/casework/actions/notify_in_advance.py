"""notify_in_advance: the person is told what the municipality is thinking of deciding, and can answer (fvl § 16)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.ask_question import WHILE_OPEN
from selvstyrt.casework.actions.tell_applicant import tell_applicant
from selvstyrt.casework.models import AdvanceNotice
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.casework.queries.short_letters import notice_letter
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.hours import Hours


@transaction.atomic
def notify_in_advance(
    *, actor: Actor, case_id: UUID, planned: Hours, reason: str, answer_by: date
) -> AdvanceNotice:
    """Keep the notice and send it as a letter to everyone who is to have it.

    A later notice may follow, and tells something else. Refused without a reason, with a last day that has come, and
    once a decision is prepared.
    """
    today = clock.today()
    if not reason.strip():
        raise Refused("casework.notice_reason_missing")
    if answer_by <= today:
        raise Refused("casework.notice_no_time")
    case = case_in_hand(actor, case_id, today)
    if case.state not in WHILE_OPEN:
        raise Refused("casework.wrong_state", verb="notify_in_advance", state=case.state)
    notice: AdvanceNotice = AdvanceNotice.objects.create(
        municipality=case.municipality,
        created_by=actor.person,
        case=case,
        sent_by_id=actor.person,
        sent_at=clock.now(),
        planned_minutes=planned.minutes,
        reason=reason.strip(),
        answer_by=answer_by,
    )
    log_event(
        actor=actor,
        verb="notify_in_advance",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
        data={"notice": str(notice.id), "answer_by": answer_by.isoformat()},
    )
    tell_applicant(actor=actor, case=case, write=lambda each: notice_letter(case, notice, each, today))
    return notice
