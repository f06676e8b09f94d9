"""mark_as_demo: this database is a demo from now on."""

from __future__ import annotations

from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import SYSTEM, Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.models import DemoMark, Person


@transaction.atomic
def mark_as_demo(*, actor: Actor = SYSTEM) -> None:
    """Called by `demo load` before it registers anyone. Refused when anyone here has a real-range number."""
    if Person.objects.filter(identity_number__isnull=False, is_synthetic=False).exists():
        raise Refused("people.real_people_here")
    mark, is_new = DemoMark.objects.get_or_create(only=True)
    if is_new:
        log_event(actor=actor, verb="mark_as_demo", object_type="demo_mark", object_id=mark.id)
