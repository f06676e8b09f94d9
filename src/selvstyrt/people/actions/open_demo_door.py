"""open_demo_door: a demo person appears on the login page."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import SYSTEM, Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.models import Account, DemoDoor, Person
from selvstyrt.people.queries import is_demo


@transaction.atomic
def open_demo_door(*, person: UUID, actor: Actor = SYSTEM) -> None:
    """Give a synthetic person an account and a one-click door. Refused outside a demo and for others."""
    if not is_demo():
        raise Refused("people.not_a_demo")
    found = Person.objects.get(pk=person)
    if not found.is_synthetic:
        raise Refused("people.real_number_in_demo")
    if not Account.objects.filter(person=found).exists():
        Account.objects.create_account(person=found)
    DemoDoor.objects.create(person=found, position=DemoDoor.objects.count() + 1)
    log_event(actor=actor, verb="open_demo_door", object_type="person", object_id=found.id)
