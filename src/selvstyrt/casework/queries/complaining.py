"""While a complaint is written: what one can complain of, what is saved so far, and the time there is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from selvstyrt.casework.domain.asked import fingerprint
from selvstyrt.casework.domain.clocks import ClockCode
from selvstyrt.casework.domain.complaint import (
    Timing,
    timing,
)
from selvstyrt.casework.models import (
    Case,
    Complaint,
    Decision,
)
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.clocks import clocks_of_case
from selvstyrt.casework.queries.decided import REACHED
from selvstyrt.casework.queries.deliveries import decision_of
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.rules.queries.deadlines import complaint_limit_years


@dataclass(frozen=True, slots=True)
class DisputedLine:
    """A line of the decision that gives less than was asked, with what the person says of it so far."""

    position: int
    area: str
    asked_minutes: int
    granted_minutes: int
    is_disputed: bool = True
    own_words: str = ""


def complainable(actor: Actor, case_id: UUID) -> tuple[Case, Decision]:
    """A case of the person's own whose decision has arrived; NotSeen for any other."""
    if actor.role not in (Role.HOLDER, Role.HELPER):
        raise NotSeen
    case = case_seen(actor, case_id)
    decision = decision_of(case)
    if decision is None or case.state not in REACHED:
        raise NotSeen
    return case, decision


def disputed_lines(decision: Decision, complaint: Complaint | None) -> list[DisputedLine]:
    """Every line that was refused or reduced: all disputed from the start, later as the person has saved it."""
    said = {each.position: each.own_words for each in complaint.points.all()} if complaint else {}
    return [
        DisputedLine(
            position=line.position,
            area=line.area,
            asked_minutes=line.asked_minutes,
            granted_minutes=line.granted_minutes,
            is_disputed=complaint is None or line.position in said,
            own_words=said.get(line.position, ""),
        )
        for line in decision.lines.all()
        if line.granted_minutes < line.asked_minutes
    ]


def seen_mark(complaint: Complaint | None) -> str:
    """The same for the same draft: tells a form from before somebody else, or another device, saved."""
    if complaint is None:
        return fingerprint({})
    points = [[each.position, each.own_words] for each in complaint.points.all()]
    return fingerprint(
        {
            "points": points,
            "overall": complaint.overall,
            "deferral": [complaint.wants_deferral, complaint.deferral_why],
            "documents": complaint.wants_documents,
        }
    )


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """What the platform can say of the limit: at least until when, and how a day stands to it. No more."""

    at_least_until: date | None
    timing: Timing

    @property
    def is_in_time(self) -> bool:
        return self.timing is Timing.IN_TIME


def time_limit(case: Case, decision: Decision, sent_on: date) -> TimeLimit:
    """Counted from when the decision is known to have been opened, else delivered (pbrl § 7-5)."""
    found = clocks_of_case(case, sent_on)
    until = next((each.due for each in found if each.code is ClockCode.COMPLAINT), None)
    decided_on = norwegian_day(decision.confirmed_at)
    return TimeLimit(until, timing(sent_on, until, decided_on, complaint_limit_years(sent_on)))
