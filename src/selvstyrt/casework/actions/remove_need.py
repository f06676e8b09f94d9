"""remove_need: a need is taken out of the draft."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.queries.draft import need_of
from selvstyrt.casework.queries.locked import draft_locked
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor


@transaction.atomic
def remove_need(*, actor: Actor, case_id: UUID, need_id: UUID) -> None:
    """Take a need out of the draft; Refused when the application is no longer a draft."""
    draft = draft_locked(actor, case_id)
    need_of(draft, need_id).delete()
    log_event(
        actor=actor,
        verb="remove_need",
        object_type="case",
        object_id=case_id,
        municipality=draft.case.municipality,
        data={"need": str(need_id)},
    )
