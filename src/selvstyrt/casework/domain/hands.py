"""In whose hands a case is: the one it is assigned to, and who stands in for that colleague today."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import Refused


def is_in_hands_of(actor: Actor, caseworker: UUID | None, stands_in_for: Collection[UUID]) -> bool:
    """True for the assigned caseworker and for whoever stands in for that caseworker today."""
    if actor.role is not Role.CASEWORKER or caseworker is None:
        return False
    return caseworker == actor.person or caseworker in stands_in_for


def check_in_hands_of(actor: Actor, caseworker: UUID | None, stands_in_for: Collection[UUID]) -> None:
    """Raises Refused when someone else, or nobody yet, has the case: it is taken first, then worked on."""
    if is_in_hands_of(actor, caseworker, stands_in_for):
        return
    raise Refused("casework.case_not_assigned" if caseworker is None else "casework.case_with_colleague")
