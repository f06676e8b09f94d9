"""What other rooms receive."""

import dataclasses
from datetime import date
from uuid import UUID

from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.period import Period
from selvstyrt.people.domain import handover
from selvstyrt.people.domain.handover import PersonCard, RoleHeld


def test_no_value_carries_an_identity_number() -> None:
    values = [each for each in vars(handover).values() if dataclasses.is_dataclass(each)]
    names = {field.name for value in values for field in dataclasses.fields(value)}
    assert not {name for name in names if "identity" in name}


def test_a_card_knows_age_and_access() -> None:
    card = PersonCard(UUID(int=1), "Omar", date(2017, 4, 10), "nb", "9901", False)
    assert card.age_on(date(2026, 4, 9)) == 8
    assert card.access_on(date(2035, 4, 10)).parents_act is False


def test_a_role_held_is_an_actor() -> None:
    role = RoleHeld(
        id=UUID(int=9),
        person=UUID(int=1),
        person_name="Hilde",
        role=Role.COUNTY_GOVERNOR,
        organisation=UUID(int=2),
        organisation_name="Statsforvalteren",
        municipality="",
        may_decide=False,
        title="",
        phone="",
        period=Period(date(2026, 1, 1)),
    )
    expected = Actor(UUID(int=1), Role.COUNTY_GOVERNOR, organisation=UUID(int=2), municipality=None)
    assert role.as_actor() == expected
