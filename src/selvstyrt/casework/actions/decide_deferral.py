"""decide_deferral: the municipality decides whether its decision waits until the complaint is answered."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.keep_deferral import keep_deferral
from selvstyrt.casework.actions.tell_applicant import tell_applicant
from selvstyrt.casework.domain.appeal import DeferralBy
from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.domain.deferral import check_deferral
from selvstyrt.casework.models import DeferralDecision
from selvstyrt.casework.queries.addressees import sender_of
from selvstyrt.casework.queries.complaints import sent_complaint
from selvstyrt.casework.queries.deferral_letter import deferral_letter
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor


@transaction.atomic
def decide_deferral(*, actor: Actor, case_id: UUID, is_deferred: bool, reasons: str) -> DeferralDecision:
    """Decide it with reasons, asked for or not; the person gets the letter in the same transaction."""
    case_in_hand(actor, case_id, clock.today())
    case = case_locked(actor, case_id)
    complaint = sent_complaint(case).complaint
    check_deferral(ComplaintState(complaint.state), reasons)
    decided = keep_deferral(
        actor=actor,
        by=DeferralBy.MUNICIPALITY,
        complaint=complaint,
        appeal=None,
        is_deferred=is_deferred,
        reasons=reasons,
    )
    sender = sender_of(case.municipality)
    tell_applicant(
        actor=actor,
        case=case,
        write=lambda each: deferral_letter(decided, each, sender, case.number or ""),
    )
    log_event(
        actor=actor,
        verb="decide_deferral",
        object_type="case",
        object_id=case_id,
        municipality=case.municipality,
        data={"is_deferred": is_deferred},
    )
    return decided
