"""Hidden addresses: the whole table, who × protection."""

from __future__ import annotations

from uuid import UUID

import pytest

from selvstyrt.core.domain.actor import SYSTEM, Actor, Role
from selvstyrt.people.domain.address import AddressProtection, may_be_found_by_name, may_see_address

INGRID, LEILA, TORUNN = UUID(int=1), UUID(int=2), UUID(int=3)
OPEN, HIDDEN, STRICT = AddressProtection
WHO = {
    "herself": (Actor(INGRID, Role.HOLDER), (True, True, True)),
    "the platform, posting a letter": (SYSTEM, (True, True, True)),
    "caseworker here": (Actor(TORUNN, Role.CASEWORKER, municipality="9901"), (True, True, False)),
    "approver here": (Actor(TORUNN, Role.APPROVER, municipality="9901"), (True, True, False)),
    "caseworker elsewhere": (Actor(TORUNN, Role.CASEWORKER, municipality="9902"), (True, False, False)),
    "administrator here": (Actor(TORUNN, Role.ADMINISTRATOR, municipality="9901"), (True, False, False)),
    "coordinator": (Actor(TORUNN, Role.COORDINATOR), (True, False, False)),
    "parent": (Actor(LEILA, Role.HELPER, acting_for=INGRID), (True, False, False)),
    "another": (Actor(LEILA, Role.HOLDER), (True, False, False)),
}


@pytest.mark.parametrize("who", WHO)
def test_who_sees_the_address(who: str) -> None:
    actor, expected = WHO[who]
    seen = tuple(
        may_see_address(each, actor=actor, person=INGRID, municipality="9901")
        for each in (OPEN, HIDDEN, STRICT)
    )
    assert seen == expected


def test_an_unknown_municipality_is_nobodys_own() -> None:
    actor = Actor(TORUNN, Role.CASEWORKER, municipality="")
    assert not may_see_address(HIDDEN, actor=actor, person=INGRID, municipality="")


def test_who_is_strictly_protected_is_in_no_list() -> None:
    assert [may_be_found_by_name(each) for each in (OPEN, HIDDEN, STRICT)] == [True, True, False]
