"""Organisations and the roles that people hold in them."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import Refused


class OrganisationKind(StrEnum):
    """What an organisation is to the platform."""

    MUNICIPALITY = "municipality"
    PROVIDER = "provider"
    COUNTY_GOVERNOR = "county_governor"


ROLES_IN: dict[OrganisationKind, frozenset[Role]] = {
    OrganisationKind.MUNICIPALITY: frozenset(
        {
            Role.CASEWORKER,
            Role.APPROVER,
            Role.ADMINISTRATOR,
            Role.CONTROLLER,
            Role.COORDINATOR,
            Role.ASSISTANT,
        }
    ),
    OrganisationKind.PROVIDER: frozenset({Role.COORDINATOR, Role.ASSISTANT}),
    OrganisationKind.COUNTY_GOVERNOR: frozenset({Role.COUNTY_GOVERNOR}),
}
ASSIGNABLE = frozenset[Role]().union(*ROLES_IN.values())
MAY_DECIDE = frozenset({Role.APPROVER, Role.COUNTY_GOVERNOR})


def check_role(kind: OrganisationKind, role: Role, *, may_decide: bool) -> None:
    """A role must belong in the organisation, and only some roles can carry authority to decide."""
    if role not in ROLES_IN[kind]:
        raise Refused("people.role_not_here", role=role.value)
    if may_decide and role not in MAY_DECIDE:
        raise Refused("people.role_cannot_decide", role=role.value)


def is_own_administration(actor: Actor, *, held_by: UUID, role: Role) -> bool:
    """Whether this is the role the actor sets up users by. Nobody ends that for oneself (our rule, not law):
    a slip would leave the municipality without an administrator.
    """
    return role is Role.ADMINISTRATOR and held_by == actor.person


def check_administrator(*, own_municipality: str | None, municipality: str) -> None:
    """An administrator sets up the own municipality and no other."""
    if own_municipality is None or own_municipality != municipality:
        raise Refused("people.other_municipality")
