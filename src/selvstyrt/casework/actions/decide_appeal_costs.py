"""decide_appeal_costs: the county governor decides a claim for costs after its own change."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.settle_costs import settle_costs
from selvstyrt.casework.actions.tell_appellant import tell_appellant
from selvstyrt.casework.models import CostsClaim
from selvstyrt.casework.queries.appeal_letter import office_sender
from selvstyrt.casework.queries.appeals import appeal_locked
from selvstyrt.casework.queries.costs import costs_at_office
from selvstyrt.casework.queries.costs_letter import costs_letter
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.domain.money import Money


@transaction.atomic
def decide_appeal_costs(*, actor: Actor, appeal_id: UUID, granted: Money, reasons: str) -> CostsClaim:
    """Grant the whole, a part or nothing; any officer of the office may, and the person gets the letter."""
    appeal = appeal_locked(actor, appeal_id)
    costs = costs_at_office(actor, appeal_id)
    if costs.claim is None:
        raise NotSeen
    decided = settle_costs(actor=actor, claim=costs.claim, granted=granted, reasons=reasons)
    sender = office_sender(actor, appeal, clock.today())
    tell_appellant(
        actor=actor, appeal=appeal, write=lambda each: costs_letter(decided, each, sender, appeal.number)
    )
    log_event(
        actor=actor,
        verb="decide_appeal_costs",
        object_type="case",
        object_id=costs.complaint.case_id,
        municipality=appeal.municipality,
    )
    return decided
