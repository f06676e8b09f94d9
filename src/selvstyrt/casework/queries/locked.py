"""Rows held for a change until the transaction ends."""

from __future__ import annotations

from uuid import UUID

from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.draft import Draft, draft_of, may_write
from selvstyrt.casework.queries.seen import seen_cases
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused


def case_locked(actor: Actor, case_id: UUID) -> Case:
    """The case, for this actor to change; NotSeen when it is not theirs to see."""
    case: Case | None = seen_cases(actor).select_for_update(of=("self",)).filter(id=case_id).first()
    if case is None:
        raise NotSeen
    return case


def draft_locked(actor: Actor, case_id: UUID) -> Draft:
    """The draft, for this actor to change. Refused when it has been sent or withdrawn meanwhile."""
    case = case_locked(actor, case_id)
    if not may_write(actor, case):
        raise NotSeen
    if case.state != CaseState.DRAFT:
        raise Refused("casework.no_longer_a_draft")
    return draft_of(case)
