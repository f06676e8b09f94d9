"""send_information: the applicant adds something to what was sent."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.keep_file import keep_file
from selvstyrt.casework.actions.keep_sent_item import keep_sent_item
from selvstyrt.casework.domain.life import SentKind
from selvstyrt.casework.domain.states import OPEN_TO_THE_MUNICIPALITY
from selvstyrt.casework.models import SentItem
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused


@transaction.atomic
def send_information(
    *, actor: Actor, case_id: UUID, text: str, files: Sequence[tuple[str, bytes]] = (), item_id: UUID
) -> SentItem:
    """Send text and files (name, content) under the id the form was given: sent twice, it stands once.

    Refused when there is nothing in it, when a file cannot be taken, or when the case has ended. Nothing is
    kept of a refused sending.
    """
    case = case_locked(actor, case_id)
    if actor.role not in (Role.HOLDER, Role.HELPER):
        raise NotSeen
    already: SentItem | None = case.sent_items.filter(id=item_id).first()
    if already is not None:
        return already
    if case.state not in OPEN_TO_THE_MUNICIPALITY:
        raise Refused("casework.case_has_ended")
    if not text.strip() and not files:
        raise Refused("casework.nothing_written")
    kept = [keep_file(actor=actor, case=case, name=name, content=content) for name, content in files]
    return keep_sent_item(
        actor=actor,
        case=case,
        kind=SentKind.INFORMATION,
        content={"text": text, "attachments": [{"id": str(row.id), "name": row.name} for row in kept]},
        item_id=item_id,
    )
