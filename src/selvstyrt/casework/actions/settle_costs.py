"""settle_costs: what is granted of a claim for costs, once, with reasons."""

from __future__ import annotations

from selvstyrt.casework.domain.costs import check_costs_decision
from selvstyrt.casework.models import CostsClaim
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.money import Money


def settle_costs(*, actor: Actor, claim: CostsClaim, granted: Money, reasons: str) -> CostsClaim:
    """Write the outcome; called by the actions that decide, in their transaction. Of two at once, one is refused."""
    check_costs_decision(Money(claim.amount_ore), granted, reasons)
    rows = CostsClaim.objects.within(claim.municipality).filter(id=claim.id, decided_at__isnull=True)
    told = {
        "granted_ore": granted.ore,
        "reasons": reasons.strip(),
        "decided_by_id": actor.person,
        "decided_at": clock.now(),
    }
    if rows.update(**told) != 1:
        raise Refused("casework.costs.decided_already")
    for name, value in told.items():
        setattr(claim, name, value)
    log_event(
        actor=actor,
        verb="settle_costs",
        object_type="costs",
        object_id=claim.id,
        municipality=claim.municipality,
        data={"granted_ore": granted.ore},
    )
    return claim
