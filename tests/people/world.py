"""A small world for the tests of people: Fjordvik, its county governor, a provider, and fixed people."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date, datetime, time
from uuid import UUID

from selvstyrt.core import clock
from selvstyrt.core.domain.actor import SYSTEM, Actor, Role
from selvstyrt.people.actions.register_organisation import register_organisation
from selvstyrt.people.actions.register_person import register_person
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.domain.roles import OrganisationKind

FJORDVIK = "9901"
OTHER = "9902"


def person(
    name: str, born: date, *, turn: int = 0, municipality: str = FJORDVIK, **more: object
) -> PersonCard:
    number = IdentityNumber.synthetic(born, turn).digits
    return register_person(
        actor=SYSTEM,
        name=name,
        identity_number=number,
        municipality=municipality,
        **more,  # type: ignore[arg-type]  # a dict of several types
    )


def fjordvik() -> UUID:
    governor = register_organisation(
        actor=SYSTEM, name="Statsforvalteren", number="974761211", kind=OrganisationKind.COUNTY_GOVERNOR
    )
    return register_organisation(
        actor=SYSTEM,
        name="Fjordvik kommune",
        number="964338531",
        kind=OrganisationKind.MUNICIPALITY,
        municipality=FJORDVIK,
        county_governor=governor,
    )


def oneself(card: PersonCard) -> Actor:
    return Actor(person=card.id, role=Role.HOLDER)


def at_noon(day: date) -> AbstractContextManager[None]:
    """The clock stands at noon in Norway on this day."""
    return clock.at(datetime.combine(day, time(12), tzinfo=clock.OSLO))
