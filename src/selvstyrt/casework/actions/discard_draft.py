"""discard_draft: a clerk throws away a paper application typed in for the wrong person or twice."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.change_state import change_state
from selvstyrt.casework.queries.locked import draft_locked
from selvstyrt.core.domain.actor import Actor


@transaction.atomic
def discard_draft(*, actor: Actor, case_id: UUID) -> None:
    """Throw the clerk's own draft away. Refused when it has been sent."""
    change_state(actor=actor, case=draft_locked(actor, case_id).case, verb="discard_draft")
