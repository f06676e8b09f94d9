"""protect_address: the address of the person of a case is hidden, or shown again."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.queries.registering import case_to_register
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.people.actions.set_address_protection import set_address_protection
from selvstyrt.people.domain.address import AddressProtection


@transaction.atomic
def protect_address(*, actor: Actor, case_id: UUID, protection: AddressProtection) -> None:
    """Who may see the address from now on follows from the grade."""
    case = case_to_register(actor, case_id)
    set_address_protection(actor=actor, person=case.holder_id, protection=protection, has_case=True)
    log_event(
        actor=actor,
        verb="protect_address",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
    )
