"""save_setup: how the municipality presents itself, and the service targets it sets for itself."""

from __future__ import annotations

from dataclasses import asdict

from django.db import transaction

from selvstyrt.casework.domain.office import SetupValues
from selvstyrt.casework.models import Setup
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused


@transaction.atomic
def save_setup(*, actor: Actor, values: SetupValues) -> Setup:
    """Only the administrator of the own municipality. A letter needs a head and a named contact: else Refused."""
    if actor.role is not Role.ADMINISTRATOR or not actor.municipality:
        raise NotSeen
    if not (values.letterhead.strip() and values.contact_name.strip() and values.contact_phone.strip()):
        raise Refused("casework.setup_incomplete")
    setup: Setup
    setup, _ = Setup.objects.within(actor.municipality).update_or_create(
        municipality=actor.municipality,
        defaults=asdict(values),
        create_defaults={**asdict(values), "municipality": actor.municipality, "created_by": actor.person},
    )
    log_event(actor=actor, verb="save_setup", object_type="setup", object_id=setup.id, data=asdict(values))
    return setup
