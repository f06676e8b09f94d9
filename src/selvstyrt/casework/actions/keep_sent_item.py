"""keep_sent_item: the copy of what was sent, with its receipt number."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from selvstyrt.casework.domain.life import SentKind
from selvstyrt.casework.models import Case, SentItem
from selvstyrt.casework.queries.receipts import free_receipt
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role


def keep_sent_item(
    *,
    actor: Actor,
    case: Case,
    kind: SentKind,
    content: dict[str, Any],
    receipt: str = "",
    item_id: UUID | None = None,
) -> SentItem:
    """Write the copy; called by the action that sends, inside its transaction. Never changed afterwards."""
    item = SentItem(
        municipality=case.municipality,
        case=case,
        kind=kind,
        receipt=receipt or free_receipt(),
        sent_at=clock.now(),
        sent_by_id=actor.person,
        entered_by_clerk=actor.role is Role.CASEWORKER,
        content=content,
        created_by=actor.person,
    )
    if item_id is not None:
        item.id = item_id
    item.save(force_insert=True)
    log_event(
        actor=actor,
        verb="keep_sent_item",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
        data={"kind": kind.value, "receipt": item.receipt},
    )
    return item
