"""Invitations: how long one is good for."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from selvstyrt.core.domain.errors import Refused

LASTS = timedelta(days=7)


def check_open(*, expires_at: datetime, used_at: datetime | None, now: datetime) -> None:
    """An invitation opens once, before it expires."""
    if used_at is not None:
        raise Refused("people.invitation_used")
    if now > expires_at:
        raise Refused("people.invitation_expired")


class InvitationStanding(StrEnum):
    """How it went with an invitation."""

    OPEN = "open"
    USED = "used"
    EXPIRED = "expired"


def standing(*, expires_at: datetime, used_at: datetime | None, now: datetime) -> InvitationStanding:
    """Used for good once it was used; else open to the last moment of its time."""
    if used_at is not None:
        return InvitationStanding.USED
    return InvitationStanding.EXPIRED if now > expires_at else InvitationStanding.OPEN
