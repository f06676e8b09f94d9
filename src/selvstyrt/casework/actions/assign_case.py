"""assign_case: put a case into someone's hands, oneself or a colleague."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.give_case import give_case
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def assign_case(*, actor: Actor, case_id: UUID, caseworker: UUID) -> Case:
    """Give a case that nobody has to a caseworker of the same municipality.

    A case that a colleague has already is not taken: it is handed over, or a stand-in is named. Refused too
    when the receiver is disqualified from the case or no caseworker here.
    """
    if actor.role not in (Role.CASEWORKER, Role.APPROVER):
        raise Refused("casework.not_your_move", verb="assign_case")
    case = case_seen(actor, case_id)
    if case.caseworker_id == caseworker:
        return case
    if case.caseworker_id is not None:
        raise Refused("casework.case_with_colleague")
    return give_case(actor=actor, case=case, caseworker=caseworker, verb="assign_case")
