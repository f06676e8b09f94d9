"""The story of a case: everything that followed it and that it follows, as each may see it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from selvstyrt.casework.domain.appeal import AppealState
from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.domain.following import REACHED
from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.domain.story import Chapter, in_time_order
from selvstyrt.casework.models import Appeal, Case, Complaint
from selvstyrt.casework.queries.deliveries import decision_of
from selvstyrt.casework.queries.duties import Duty, duties_of_case
from selvstyrt.casework.queries.seen import seen_cases
from selvstyrt.core import clock
from selvstyrt.core.access import Read
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.walls import WalledQuerySet

LONGEST = 100  # cases in one story


def story_case(actor: Actor, case_id: UUID) -> Case:
    """The case from which the story is opened, or NotSeen; a draft has no story."""
    found: Case | None = _visible(actor).exclude(state=CaseState.DRAFT).filter(id=case_id).first()
    if found is None:
        raise NotSeen
    return found


def story_read(actor: Actor, case_id: UUID, **_url: Any) -> Read:
    """For `@opens(reads=…)`."""
    case = story_case(actor, case_id)
    return Read(holder=case.holder_id, object_type="case", object_id=case.id, found=case)


def cases_of_story(actor: Actor, case: Case) -> list[Case]:
    """The case, those it follows and those that follow any of them, less what the actor may not see."""
    visible = _visible(actor)
    first = case
    for _step in range(LONGEST):
        before = visible.filter(id=first.follows_id).first() if first.follows_id else None
        if before is None:
            break
        first = before
    found, newest = [first], [first]
    while newest and len(found) < LONGEST:
        newest = list(visible.filter(follows__in=[each.id for each in newest]).exclude(state=CaseState.DRAFT))
        found += newest
    return found


def story_of(actor: Actor, case: Case, today: date) -> tuple[Chapter, ...]:
    """Cases, decisions, complaints, what the county governor decided and what came of it, the oldest first."""
    found: list[Chapter] = []
    came_of_it: list[Chapter] = []
    for each in cases_of_story(actor, case):
        for complaint in _complaints(actor, each):
            found += _complaint(each, complaint)
        found += _case(each)
        for duty in duties_of_case(each, today):
            came_of_it += _duty(each, duty)
    return in_time_order([*found, *came_of_it])  # of one moment: the decision first, then what came of it


def _visible(actor: Actor) -> WalledQuerySet[Case]:
    """A county governor sees the cases that were complained of to it, and no other."""
    if actor.role is not Role.COUNTY_GOVERNOR or actor.organisation is None:
        return seen_cases(actor)
    rows = Case.objects.across("a county governor follows its complaints in several municipalities")
    appeals = Appeal.objects.across("as above").filter(office=actor.organisation, complaint__isnull=False)
    mine = appeals.exclude(state=AppealState.WITHDRAWN).values("complaint__case")
    return rows.filter(id__in=mine).exclude(holder=actor.person)


def _case(case: Case) -> Iterator[Chapter]:
    if case.received_at is not None:
        is_first = case.origin in (Origin.APPLICATION, Origin.MOVING)
        code = "applied" if is_first else f"opened.{case.origin}"
        yield Chapter(case.received_at, code, case.number or "")
    decision = decision_of(case)
    if decision is not None and case.state in REACHED and case.delivered_at is not None:
        yield Chapter(
            case.delivered_at,
            f"decided.{decision.result}",
            case.number or "",
            minutes=decision.minutes_a_week,
        )


def _complaints(actor: Actor, case: Case) -> list[Complaint]:
    rows = Complaint.objects.within(case.municipality).filter(case=case, sent_at__isnull=False)
    if actor.role is Role.COUNTY_GOVERNOR:
        rows = rows.filter(appeal__office=actor.organisation)
    return list(
        rows.exclude(state=ComplaintState.WITHDRAWN).select_related(
            "changed", "forwarded", "appeal__decision"
        )
    )


def _complaint(case: Case, complaint: Complaint) -> Iterator[Chapter]:
    number = case.number or ""
    if complaint.sent_at is not None:
        yield Chapter(complaint.sent_at, "complained", number)
    changed, forwarded = getattr(complaint, "changed", None), getattr(complaint, "forwarded", None)
    if changed is not None:
        yield Chapter(changed.changed_at, "met_wholly" if changed.is_whole else "met_in_part", number)
    if forwarded is not None:
        yield Chapter(forwarded.forwarded_at, "sent_on", number)
    decided = getattr(getattr(complaint, "appeal", None), "decision", None)
    if decided is not None:
        yield Chapter(decided.decided_at, f"appeal.{decided.outcome}", number)


def _duty(case: Case, duty: Duty) -> Iterator[Chapter]:
    number, is_flagged = case.number or "", bool(duty.flags)
    if duty.met_on is not None and duty.effect is not None:
        yield Chapter(duty.row.met.at, f"came_of_it.{duty.effect}", number, is_flagged=is_flagged)
    elif is_flagged and duty.due.on is not None:
        end_of_day = datetime.combine(duty.due.on, time.max, tzinfo=clock.OSLO)
        yield Chapter(end_of_day, "overdue", number, is_flagged=True)
