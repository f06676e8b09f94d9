"""withdraw_application: the applicant takes the application back, any time before it is decided."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.change_state import change_state
from selvstyrt.casework.actions.keep_sent_item import keep_sent_item
from selvstyrt.casework.domain.decision import ProposalState
from selvstyrt.casework.domain.life import SentKind
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Proposal, SentItem
from selvstyrt.casework.queries.draft import may_write
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen


@transaction.atomic
def withdraw_application(*, actor: Actor, case_id: UUID, reason: str = "") -> SentItem | None:
    """Withdraw: a draft is thrown away (None); what was sent gives a receipt. Twice is once. Refused once decided.

    A proposal that waits for confirmation goes with it.
    """
    case = case_locked(actor, case_id)
    is_draft = case.state == CaseState.DRAFT
    if actor.role not in (Role.HOLDER, Role.HELPER) or (is_draft and not may_write(actor, case)):
        raise NotSeen
    if case.state == CaseState.WITHDRAWN:
        return next((item for item in case.sent_items.all() if item.kind == SentKind.WITHDRAWAL), None)
    change_state(actor=actor, case=case, verb="withdraw_application")
    if is_draft:
        return None
    Proposal.objects.within(case.municipality).filter(case=case, state=ProposalState.WAITING).update(
        state=ProposalState.WITHDRAWN, answered_at=clock.now()
    )
    return keep_sent_item(actor=actor, case=case, kind=SentKind.WITHDRAWAL, content={"reason": reason})
