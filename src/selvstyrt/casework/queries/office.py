"""The office: set-up, colleagues, who stands in for whom, and in whose hands a case is."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from selvstyrt.casework.domain.hands import check_in_hands_of, is_in_hands_of
from selvstyrt.casework.models import Case, Setup, StandIn
from selvstyrt.casework.queries.seen import seen_cases
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.walls import WalledQuerySet
from selvstyrt.people.domain.handover import RoleHeld
from selvstyrt.people.queries.roles import colleagues


def setup_of(municipality: str) -> Setup | None:
    """The municipality's own set-up, None until its administrator has made one."""
    found: Setup | None = Setup.objects.within(municipality).first()
    return found


def caseworkers(actor: Actor, today: date) -> list[RoleHeld]:
    """The caseworkers of the actor's municipality, each once, by name."""
    once = {each.person: each for each in colleagues(actor.municipality or "", Role.CASEWORKER, today)}
    return list(once.values())


def absent_for(actor: Actor, today: date) -> set[UUID]:
    """The colleagues whose cases the actor looks after today."""
    if not actor.municipality:
        return set()
    rows = StandIn.objects.within(actor.municipality).filter(
        stand_in=actor.person, valid_from__lte=today, valid_to__gte=today
    )
    return set(rows.values_list("absent", flat=True))


def stand_ins(actor: Actor, today: date) -> WalledQuerySet[StandIn]:
    """Present and coming periods in the actor's municipality, first to begin first; at most 100."""
    if actor.role not in (Role.CASEWORKER, Role.ADMINISTRATOR) or not actor.municipality:
        raise NotSeen
    rows: WalledQuerySet[StandIn] = (
        StandIn.objects.within(actor.municipality)
        .filter(valid_to__gte=today)
        .order_by("valid_from", "created_at")[:100]
    )
    return rows


def is_in_my_hands(actor: Actor, case: Case, today: date) -> bool:
    """Whether the actor works on the case today: assigned, or standing in for who is."""
    return is_in_hands_of(actor, case.caseworker_id, absent_for(actor, today))


def case_in_hand(actor: Actor, case_id: UUID, today: date) -> Case:
    """The case, to be changed by the actor: NotSeen when not theirs to see, Refused when not in hand."""
    case: Case | None = seen_cases(actor).filter(id=case_id).first()
    if case is None:
        raise NotSeen
    check_in_hands_of(actor, case.caseworker_id, absent_for(actor, today))
    return case
