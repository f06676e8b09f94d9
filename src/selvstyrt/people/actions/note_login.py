"""note_login: someone came in, and by which door."""

from __future__ import annotations

from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor


@transaction.atomic
def note_login(*, actor: Actor, door: str) -> None:
    """Write the login to the event log: `door` is national_id, passkey, code, invitation or demo."""
    log_event(
        actor=actor, verb="note_login", object_type="person", object_id=actor.person, data={"door": door}
    )
