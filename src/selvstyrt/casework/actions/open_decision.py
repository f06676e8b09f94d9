"""open_decision: who the decision is for has opened it; the first time is kept."""

from __future__ import annotations

from uuid import UUID

from selvstyrt.casework.queries.deliveries import deliveries_of
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.actions.open_letter import open_letter


def open_decision(*, actor: Actor, case_id: UUID) -> bool:
    """Keep the opening of each letter that is addressed to the actor, or to whom the actor acts for."""
    letters = deliveries_of(case_seen(actor, case_id))
    opened = [open_letter(actor=actor, letter_id=each.letter) for each in letters if each.is_delivered]
    return any(opened)
