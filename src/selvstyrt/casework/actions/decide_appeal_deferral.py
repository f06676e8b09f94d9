"""decide_appeal_deferral: the county governor decides whether the decision waits until the complaint is answered."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.keep_deferral import keep_deferral
from selvstyrt.casework.actions.tell_appellant import tell_appellant
from selvstyrt.casework.domain.appeal import DeferralBy
from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.domain.deferral import check_deferral
from selvstyrt.casework.models import DeferralDecision
from selvstyrt.casework.queries.appeal_letter import office_sender
from selvstyrt.casework.queries.appeals import appeal_in_hand
from selvstyrt.casework.queries.deferral_letter import deferral_letter
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor


@transaction.atomic
def decide_appeal_deferral(
    *, actor: Actor, appeal_id: UUID, is_deferred: bool, reasons: str
) -> DeferralDecision:
    """Decide it with reasons, whatever the municipality decided; the person gets the letter."""
    appeal = appeal_in_hand(actor, appeal_id)
    check_deferral(ComplaintState.FORWARDED, reasons)  # an appeal in hand is a complaint that was sent on
    decided = keep_deferral(
        actor=actor,
        by=DeferralBy.COUNTY_GOVERNOR,
        complaint=appeal.complaint,
        appeal=appeal,
        is_deferred=is_deferred,
        reasons=reasons,
    )
    sender = office_sender(actor, appeal, clock.today())
    tell_appellant(
        actor=actor, appeal=appeal, write=lambda each: deferral_letter(decided, each, sender, appeal.number)
    )
    log_event(
        actor=actor,
        verb="decide_appeal_deferral",
        object_type="case" if appeal.complaint else "appeal",
        object_id=appeal.complaint.case_id if appeal.complaint else appeal.id,
        municipality=appeal.municipality,
        data={"is_deferred": is_deferred},
    )
    return decided
