"""What is ready for the archive, what waits and why, and what was handed over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q

from selvstyrt.casework.domain.appeal import OPEN as OPEN_APPEALS
from selvstyrt.casework.domain.clocks import ClockCode
from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.domain.keeping import Hold, Plan, Standing, holds, ready_on
from selvstyrt.casework.domain.states import ENDED, OPEN_TO_THE_MUNICIPALITY, CaseState
from selvstyrt.casework.models import Appeal, ArchiveHandover, Case, Complaint, CostsClaim
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.clocks import clocks_of_case
from selvstyrt.casework.queries.duties import unmet_duty
from selvstyrt.casework.queries.office import setup_of
from selvstyrt.casework.queries.seen import seen_cases
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.models import Event
from selvstyrt.core.walls import WalledQuerySet

MOST = 100
ENDS = ("close_case", "withdraw_application")
ALIVE = (ComplaintState.DRAFT, ComplaintState.SENT, ComplaintState.IN_REVIEW, ComplaintState.FORWARDED)


@dataclass(frozen=True, slots=True)
class OnItsWay:
    """An ended case that is not handed over: from when, and what holds it back today."""

    case: Case
    ended_on: date
    ready_on: date | None
    holds: tuple[Hold, ...]


def plan_of(municipality: str) -> Plan:
    """The municipality's own plan, as far as it has set one."""
    setup = setup_of(municipality)
    if setup is None:
        return Plan()
    return Plan(setup.archive_after_days, setup.erase_drafts_after_days)


def on_their_way(actor: Actor, today: date) -> list[OnItsWay]:
    """The ended cases of the actor's municipality, those that ended first at the top; at most 100."""
    plan = plan_of(_municipality(actor))
    rows = _ended(actor).filter(handover__isnull=True).order_by("received_at", "id")[:MOST]
    return [_on_its_way(case, plan, today) for case in rows]


def handed_over(actor: Actor) -> list[ArchiveHandover]:
    """What the municipality has handed over, newest first, at most 100; for a caseworker the cases that one sees."""
    rows = ArchiveHandover.objects.within(_municipality(actor)).filter(case__in=_ended(actor).values("id"))
    return list(rows.select_related("case").order_by("-handed_over_at")[:MOST])


def standing_of_case(case: Case, today: date) -> Standing:
    """For who has been let to see the case."""
    complaints = Complaint.objects.within(case.municipality).filter(case=case)
    appeals = Appeal.objects.within(case.municipality).filter(complaint__case=case, state__in=OPEN_APPEALS)
    costs = CostsClaim.objects.within(case.municipality).filter(
        Q(complaint__case=case) | Q(appeal__complaint__case=case), decided_at__isnull=True
    )
    followers = Case.objects.within(case.municipality).filter(follows=case)
    due = {each.code: each.due for each in clocks_of_case(case, today)}
    ended_at = ended_at_of(case)
    return Standing(
        state=CaseState(case.state),
        ended_on=norwegian_day(ended_at) if ended_at else None,
        complaint_until=due.get(ClockCode.COMPLAINT),
        has_open_complaint=complaints.filter(state__in=ALIVE).exists() or appeals.exists(),
        has_unmet_duty=unmet_duty(case, today) is not None,
        has_open_follower=followers.filter(
            state__in=[*OPEN_TO_THE_MUNICIPALITY, CaseState.DELIVERED]
        ).exists(),
        has_open_costs=costs.exists(),
    )


def ended_at_of(case: Case) -> datetime | None:
    """When it was closed or withdrawn, from the log."""
    return (
        Event.objects.filter(object_id=case.id, verb__in=ENDS)
        .order_by("-id")
        .values_list("at", flat=True)
        .first()
    )


def case_to_hand_over(actor: Actor, case_id: UUID) -> Case:
    """An ended case of the caseworker's own municipality, or NotSeen."""
    if actor.role is not Role.CASEWORKER:
        raise NotSeen
    found: Case | None = _ended(actor).filter(id=case_id).first()
    if found is None:
        raise NotSeen
    return found


def _municipality(actor: Actor) -> str:
    if actor.role not in (Role.ADMINISTRATOR, Role.CASEWORKER) or not actor.municipality:
        raise NotSeen
    return actor.municipality


def _ended(actor: Actor) -> WalledQuerySet[Case]:
    """Sent and ended. The administrator gets numbers and dates of all; a caseworker the cases that one may open."""
    number = _municipality(actor)
    rows = Case.objects.within(number) if actor.role is Role.ADMINISTRATOR else seen_cases(actor)
    return rows.filter(state__in=ENDED, number__isnull=False)


def _on_its_way(case: Case, plan: Plan, today: date) -> OnItsWay:
    now = standing_of_case(case, today)
    ended_on = now.ended_on or norwegian_day(case.created_at)
    return OnItsWay(case, ended_on, ready_on(now, plan), tuple(holds(now, plan, today)))
