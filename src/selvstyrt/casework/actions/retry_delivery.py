"""retry_delivery: the municipality tries once more to deliver a decision."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.deliver_decision import deliver_decision
from selvstyrt.casework.domain.platform import platform_in
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


def retry_delivery(*, actor: Actor, case_id: UUID) -> bool:
    """Try again; answers whether the decision has now arrived."""
    case = case_seen(actor, case_id)
    if case.state != CaseState.DECIDED:
        raise Refused("casework.wrong_state", verb="retry_delivery", state=case.state)
    with transaction.atomic():
        log_event(
            actor=actor,
            verb="retry_delivery",
            object_type="case",
            object_id=case.id,
            municipality=case.municipality,
        )
    return deliver_decision(actor=platform_in(case.municipality), case_id=case.id)
