"""close_case: a delivered case is put away."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.change_state import change_state
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.deliveries import deliveries_of
from selvstyrt.casework.queries.duties import unmet_duty
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


def close_case(*, actor: Actor, case_id: UUID) -> Case:
    """Close the case; raises Refused while any of its letters has not arrived, or has come back, and while the
    county governor's reversal of its decision has not been followed by a new one.
    """
    with transaction.atomic():
        case = case_in_hand(actor, case_id, clock.today())
        letters = deliveries_of(case)
        if not letters or not all(each.is_delivered for each in letters):
            raise Refused("casework.letter_not_delivered")
        if unmet_duty(case, clock.today()) is not None:
            raise Refused("casework.duty.unmet")
        return change_state(actor=actor, case=case, verb="close_case")
