"""register_synthetic_people: many people who do not exist, in one step; in a demo only."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID, uuid4

from django.db import transaction

from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.domain.organisation_number import municipality_number
from selvstyrt.people.domain.synthetic import SyntheticPerson
from selvstyrt.people.models import Person
from selvstyrt.people.queries import is_demo

AT_A_TIME = 1000


@transaction.atomic
def register_synthetic_people(*, actor: Actor, people: Sequence[SyntheticPerson]) -> list[UUID]:
    """Register them and answer their ids, in the same order. Refused outside a demo."""
    if not is_demo():
        raise Refused("people.not_a_demo")
    rows = [
        Person(
            name=each.name,
            birth_date=each.birth_date,
            municipality=municipality_number(each.municipality),
            created_by=actor.person,
        )
        for each in people
    ]
    Person.objects.bulk_create(rows, batch_size=AT_A_TIME)
    log_event(
        actor=actor,
        verb="register_synthetic_people",
        object_type="batch",
        object_id=uuid4(),
        data={"people": len(rows)},
    )
    return [row.id for row in rows]
