"""decide_costs: the municipality decides a claim for costs, where it was the one that changed its decision."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.settle_costs import settle_costs
from selvstyrt.casework.actions.tell_applicant import tell_applicant
from selvstyrt.casework.models import CostsClaim
from selvstyrt.casework.queries.addressees import sender_of
from selvstyrt.casework.queries.costs import costs_of
from selvstyrt.casework.queries.costs_letter import costs_letter
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.domain.money import Money


@transaction.atomic
def decide_costs(*, actor: Actor, case_id: UUID, granted: Money, reasons: str) -> CostsClaim:
    """Grant the whole, a part or nothing; the person gets the letter in the same transaction."""
    case_in_hand(actor, case_id, clock.today())
    case = case_locked(actor, case_id)
    costs = costs_of(case)
    if costs is None or costs.claim is None or costs.is_the_governors:
        raise NotSeen
    decided = settle_costs(actor=actor, claim=costs.claim, granted=granted, reasons=reasons)
    sender = sender_of(case.municipality)
    tell_applicant(
        actor=actor, case=case, write=lambda each: costs_letter(decided, each, sender, case.number or "")
    )
    log_event(
        actor=actor,
        verb="decide_costs",
        object_type="case",
        object_id=case_id,
        municipality=case.municipality,
    )
    return decided
