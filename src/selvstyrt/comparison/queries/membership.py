"""Which municipalities take part, and how one's own stands."""

from __future__ import annotations

from dataclasses import dataclass

from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.models import Membership
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.queries import role_held


@dataclass(frozen=True, slots=True)
class TakingPart:
    """How the actor's municipality stands. `membership` is None while it does not take part."""

    membership: Membership | None
    may_decide: bool  # the actor has authority to decide for the municipality


def taking_part(actor: Actor) -> TakingPart:
    """For approvers, about their own municipality."""
    if actor.role is not Role.APPROVER or not actor.municipality:
        raise NotSeen
    role = role_held(actor, clock.today())
    return TakingPart(membership_of(actor.municipality), role is not None and role.may_decide)


def membership_of(municipality: str) -> Membership | None:
    return Membership.objects.filter(municipality=municipality, left_at__isnull=True).first()


def groups_now() -> dict[str, Group]:
    """The municipalities that take part now, each with its group."""
    rows = Membership.objects.filter(left_at__isnull=True).values_list("municipality", "group")
    return {municipality: Group(group) for municipality, group in rows}
