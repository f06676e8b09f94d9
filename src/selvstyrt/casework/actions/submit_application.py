"""submit_application: the draft becomes an application, with a copy that never changes."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.change_state import change_state
from selvstyrt.casework.actions.keep_sent_item import keep_sent_item
from selvstyrt.casework.domain.completeness import may_be_sent
from selvstyrt.casework.domain.life import SentKind
from selvstyrt.casework.domain.snapshot import as_json
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import SentItem
from selvstyrt.casework.queries.draft import draft_of, may_write
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.casework.queries.own import sent_application
from selvstyrt.casework.queries.receipts import free_receipt
from selvstyrt.casework.queries.submitted import submitted_application
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused


@transaction.atomic
def submit_application(*, actor: Actor, case_id: UUID, seen: str | None = None) -> SentItem:
    """Send the application and return the copy with its receipt number; sending twice gives the same copy.

    `seen` is the fingerprint of the draft the sender looked at. Refused when something was saved since, when
    nothing at all is told about what assistance is wanted for, or when the application was withdrawn.
    """
    case = case_locked(actor, case_id)
    if not may_write(actor, case):
        raise NotSeen
    already = sent_application(case)
    if already is not None:
        return already
    if case.state != CaseState.DRAFT:
        raise Refused("casework.no_longer_a_draft")
    draft = draft_of(case)
    if seen is not None and seen != draft.seen:
        raise Refused("casework.saved_since_you_looked")
    if not may_be_sent(draft.told):
        raise Refused("casework.missing.anything")
    number = free_receipt()
    change_state(
        actor=actor,
        case=case,
        verb="submit_application",
        number=number,
        received_at=case.received_at or clock.now(),
        data={"receipt": number, "channel": case.channel},
    )
    content = as_json(submitted_application(draft_of(case)))
    return keep_sent_item(actor=actor, case=case, kind=SentKind.APPLICATION, content=content, receipt=number)
