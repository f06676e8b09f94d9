"""claim_costs: the person claims what the complaint cost (fvl § 36)."""

from __future__ import annotations

from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.casework.domain.costs import check_claim
from selvstyrt.casework.models import CostsClaim
from selvstyrt.casework.queries.complaining import complainable
from selvstyrt.casework.queries.costs import costs_of
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.domain.money import Money


def claim_costs(*, actor: Actor, case_id: UUID, amount: Money, text: str) -> CostsClaim:
    """Send the claim to who changed the decision; late is no hindrance, a person judges. One claim per complaint."""
    try:
        with transaction.atomic():
            return _claim(actor, case_id, amount, text)
    except IntegrityError as second:
        raise Refused("casework.costs.claimed_already") from second


def _claim(actor: Actor, case_id: UUID, amount: Money, text: str) -> CostsClaim:
    complainable(actor, case_id)
    costs = costs_of(case_locked(actor, case_id))
    if costs is None:
        raise NotSeen
    if costs.claim is not None:
        raise Refused("casework.costs.claimed_already")
    check_claim(amount, text)
    sent: CostsClaim = CostsClaim.objects.create(
        municipality=costs.complaint.municipality,
        created_by=actor.person,
        complaint=costs.complaint,
        appeal=costs.complaint.appeal if costs.is_the_governors else None,
        claimed_by_id=actor.person,
        claimed_at=clock.now(),
        amount_ore=amount.ore,
        text=text.strip(),
    )
    log_event(
        actor=actor,
        verb="claim_costs",
        object_type="case",
        object_id=case_id,
        municipality=sent.municipality,
        data={"claim": str(sent.id)},
    )
    return sent
