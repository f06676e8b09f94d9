"""keep_deferral: the row of a decision on deferred effect, once for each who may decide it."""

from __future__ import annotations

from django.db import IntegrityError, transaction

from selvstyrt.casework.domain.appeal import DeferralBy
from selvstyrt.casework.models import Appeal, Complaint, DeferralDecision
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


def keep_deferral(
    *,
    actor: Actor,
    by: DeferralBy,
    complaint: Complaint | None,
    appeal: Appeal | None,
    is_deferred: bool,
    reasons: str,
) -> DeferralDecision:
    """Write it; called by the actions that decide, in their transaction. Refused when it is decided already."""
    municipality = complaint.municipality if complaint else appeal.municipality if appeal else ""
    try:
        with transaction.atomic():
            kept: DeferralDecision = DeferralDecision.objects.create(
                municipality=municipality,
                created_by=actor.person,
                complaint=complaint,
                appeal=appeal,
                by=by,
                is_deferred=is_deferred,
                reasons=reasons.strip(),
                decided_by_id=actor.person,
                decided_at=clock.now(),
            )
    except IntegrityError as second:
        raise Refused("casework.deferral.decided_already") from second
    log_event(
        actor=actor,
        verb="keep_deferral",
        object_type="deferral",
        object_id=kept.id,
        municipality=municipality,
        data={"is_deferred": is_deferred, "by": by.value},
    )
    return kept
