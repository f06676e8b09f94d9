"""Roles and the organisations they belong in."""

from __future__ import annotations

from uuid import uuid4

import pytest

from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.domain.roles import (
    ASSIGNABLE,
    OrganisationKind,
    check_administrator,
    check_role,
    is_own_administration,
)


def test_nobody_is_given_the_roles_that_follow_from_being_oneself_or_from_the_platform() -> None:
    assert set(Role) - {Role.HOLDER, Role.HELPER, Role.SYSTEM} == ASSIGNABLE


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        (OrganisationKind.PROVIDER, Role.CASEWORKER),
        (OrganisationKind.PROVIDER, Role.APPROVER),
        (OrganisationKind.MUNICIPALITY, Role.COUNTY_GOVERNOR),
        (OrganisationKind.COUNTY_GOVERNOR, Role.CASEWORKER),
        (OrganisationKind.MUNICIPALITY, Role.HOLDER),
        (OrganisationKind.MUNICIPALITY, Role.SYSTEM),
    ],
)
def test_a_role_must_belong_in_the_organisation(kind: OrganisationKind, role: Role) -> None:
    with pytest.raises(Refused) as refused:
        check_role(kind, role, may_decide=False)
    assert refused.value.code == "people.role_not_here"


def test_a_caseworker_prepares_and_never_has_authority_to_decide() -> None:
    check_role(OrganisationKind.MUNICIPALITY, Role.APPROVER, may_decide=True)
    with pytest.raises(Refused) as refused:
        check_role(OrganisationKind.MUNICIPALITY, Role.CASEWORKER, may_decide=True)
    assert refused.value.code == "people.role_cannot_decide"


@pytest.mark.parametrize("own", [None, "9902"])
def test_an_administrator_sets_up_the_own_municipality_only(own: str | None) -> None:
    with pytest.raises(Refused):
        check_administrator(own_municipality=own, municipality="9901")


def test_only_the_role_by_which_one_sets_up_users_is_ones_own_administration() -> None:
    geir = Actor(uuid4(), Role.ADMINISTRATOR, municipality="9901")
    assert is_own_administration(geir, held_by=geir.person, role=Role.ADMINISTRATOR)
    assert not is_own_administration(geir, held_by=geir.person, role=Role.APPROVER)
    assert not is_own_administration(geir, held_by=uuid4(), role=Role.ADMINISTRATOR)
