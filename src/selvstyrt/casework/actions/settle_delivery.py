"""settle_delivery: once every letter of a decision has arrived, the case is delivered."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.change_state import change_state
from selvstyrt.casework.actions.meet_duty import meet_duty
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.deliveries import deliveries_of
from selvstyrt.core.domain.actor import Actor


def settle_delivery(*, actor: Actor, case_id: UUID) -> bool:
    """Answer whether all has arrived, and move the case if so; the last arrival is the moment of delivery.

    Where the case answers a reversal by the county governor, what came of it is written down at the same time.

    `actor` is the platform in the case's municipality.
    """
    with transaction.atomic():
        case = Case.objects.within(actor.municipality or "").select_for_update().get(id=case_id)
        letters = deliveries_of(case)
        arrived = [each.receipt.delivered_at for each in letters if each.receipt and each.is_delivered]
        moments = [moment for moment in arrived if moment is not None]
        if case.state != CaseState.DECIDED or not letters or len(moments) < len(letters):
            return case.delivered_at is not None
        change_state(actor=actor, case=case, verb="deliver_decision", delivered_at=max(moments))
        meet_duty(actor=actor, case=case)
    return True
