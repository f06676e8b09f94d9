"""What an invitation says before it is accepted."""

from __future__ import annotations

import hashlib

from selvstyrt.core import clock
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.domain.invitations import check_open
from selvstyrt.people.models import Invitation
from selvstyrt.people.queries.persons import card


def hash_of(secret: str) -> str:
    """What is kept of an invitation's secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


def invited(secret: str) -> PersonCard:
    """Who is invited. NotSeen for an unknown secret; Refused when it was used or has expired."""
    found = Invitation.objects.select_related("person").filter(secret_hash=hash_of(secret)).first()
    if found is None:
        raise NotSeen
    check_open(expires_at=found.expires_at, used_at=found.used_at, now=clock.now())
    return card(found.person)
