"""set_address_protection: a person's address is hidden, hidden more strictly, or shown again."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.domain.address import AddressProtection
from selvstyrt.people.queries.standing import check_may_register, living, person_locked


@transaction.atomic
def set_address_protection(
    *, actor: Actor, person: UUID, protection: AddressProtection, has_case: bool = False
) -> None:
    """From now on the address is open to whom `may_see_address` says. Refused when it is so already.

    `has_case`: see `check_may_register`.
    """
    found = person_locked(person)
    municipality = check_may_register(actor, found, has_case=has_case)
    living(person)
    if found.address_protection == protection.value:
        raise Refused("people.protected_so_already")
    found.address_protection = protection.value
    found.save(update_fields=["address_protection"])
    log_event(
        actor=actor,
        verb="set_address_protection",
        object_type="person",
        object_id=found.id,
        municipality=municipality,
        data={"protection": protection.value},
    )
