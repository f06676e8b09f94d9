"""Decisions limited in time that soon end: what a caseworker offers to renew in good time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from selvstyrt.casework.domain.clocks import add_months
from selvstyrt.casework.domain.decision import Result
from selvstyrt.casework.domain.following import REACHED
from selvstyrt.casework.domain.states import OPEN_TO_THE_MUNICIPALITY
from selvstyrt.casework.models import Case, Decision
from selvstyrt.casework.queries.seen import MUNICIPAL, seen_cases
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.queries import person_cards

WITHIN_MONTHS = 6  # our rule, not law: so long before its last day a decision is shown as one to renew
MOST = 200


@dataclass(frozen=True, slots=True)
class Ending:
    """A decision that ends soon. `new_case` is the number of an open case that follows it, if there is one."""

    case: UUID
    number: str
    name: str
    minutes_a_week: int
    valid_to: date
    new_case: str


def ending_soon(actor: Actor, today: date) -> list[Ending]:
    """Delivered decisions of the actor's municipality that end within six months, the first to end first.

    Left out: refusals, and those that a later delivered decision has taken the place of.
    """
    if actor.role not in MUNICIPAL or not actor.municipality:
        raise NotSeen
    cases = seen_cases(actor)
    followed = cases.filter(follows__isnull=False)
    rows = (
        Decision.objects.within(actor.municipality)
        .filter(
            case__in=cases.filter(state__in=REACHED).values("id"),
            valid_to__range=(today, add_months(today, WITHIN_MONTHS)),
        )
        .exclude(result=Result.REFUSED)
        .exclude(case__in=followed.filter(state__in=REACHED).values("follows"))
    )
    found = list(rows.select_related("case").order_by("valid_to", "id")[:MOST])
    names = person_cards({each.case.holder_id for each in found}) if found else {}
    open_now = followed.filter(
        state__in=OPEN_TO_THE_MUNICIPALITY, follows__in=[each.case_id for each in found]
    )
    new = {each.follows_id: each.number or "" for each in open_now}
    return [_ending(each.case, each, names[each.case.holder_id].name, new) for each in found]


def _ending(case: Case, decision: Decision, name: str, new: dict[UUID | None, str]) -> Ending:
    if decision.valid_to is None:
        raise ValueError("Only what has a last day ends")
    return Ending(
        case=case.id,
        number=case.number or "",
        name=name,
        minutes_a_week=decision.minutes_a_week,
        valid_to=decision.valid_to,
        new_case=new.get(case.id, ""),
    )
