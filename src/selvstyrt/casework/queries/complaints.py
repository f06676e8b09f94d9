"""Complaints, as the person, the municipality and the county governor may see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from selvstyrt.casework.domain.asked import fingerprint
from selvstyrt.casework.domain.clocks import ClockCode
from selvstyrt.casework.domain.complaint import (
    STATEMENT,
    WITH_THE_MUNICIPALITY,
    Change,
    Timing,
    change_gaps,
    complaint_move,
    timing,
)
from selvstyrt.casework.domain.life import SentKind
from selvstyrt.casework.models import (
    Case,
    Complaint,
    ComplaintChange,
    ComplaintReview,
    Decision,
    ForwardedComplaint,
    SentItem,
)
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.clocks import clocks_of_case
from selvstyrt.casework.queries.complaint_state import live_complaint
from selvstyrt.casework.queries.decided import REACHED
from selvstyrt.casework.queries.deliveries import decision_of
from selvstyrt.casework.queries.seen import MUNICIPAL, case_seen, seen_cases
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.queries import person_cards
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


@dataclass(frozen=True, slots=True)
class ComplaintPage:
    """A complaint that was sent, with everything its pages show."""

    case: Case
    complaint: Complaint
    told: dict[str, Any]
    sender: str
    limit: TimeLimit
    review: ComplaintReview | None
    forwarded: ForwardedComplaint | None
    comments: list[SentItem]

    @property
    def changed(self) -> ComplaintChange | None:
        """What the municipality changes after it."""
        found: ComplaintChange | None = getattr(self.complaint, "changed", None)
        return found

    @property
    def change_gaps(self) -> tuple[str, ...]:
        """What a change still lacks."""
        return _change_gaps(self)

    @property
    def change_begun(self) -> bool:
        """Whether anything is written of a change."""
        return self.review is not None and bool(self.review.change or self.review.change_is_whole is not None)

    @property
    def may_change(self) -> bool:
        return not self.change_gaps

    @property
    def is_with_the_office(self) -> bool:
        """It was sent on to a county governor who uses the platform."""
        return hasattr(self.complaint, "appeal")

    @property
    def may_be_withdrawn(self) -> bool:
        return self.complaint.state in complaint_move("withdraw_complaint").sources


def _change_gaps(page: ComplaintPage) -> tuple[str, ...]:
    review = page.review
    texts = {part: getattr(review, part) if review else "" for part in STATEMENT}
    change = Change(review.change, review.change_is_whole) if review else Change()
    return change_gaps(texts, [each.answer for each in page.complaint.points.all()], change)


def sent_complaint(case: Case) -> ComplaintPage:
    """The complaint that was sent over the case's decision; NotSeen when there is none. For who has been let to
    see the case.
    """
    complaint, decision = live_complaint(case), decision_of(case)
    if complaint is None or decision is None or complaint.sent_at is None:
        raise NotSeen
    return _page(case, complaint, decision, complaint.sent_at)


def _page(case: Case, complaint: Complaint, decision: Decision, sent_at: datetime) -> ComplaintPage:
    if complaint.sent_copy is None or complaint.sent_by_id is None:
        raise NotSeen
    mine = {"kind": SentKind.COMPLAINT_COMMENT, "content__complaint": str(complaint.id)}
    return ComplaintPage(
        case=case,
        complaint=complaint,
        told=complaint.sent_copy.content,
        sender=person_cards({complaint.sent_by_id})[complaint.sent_by_id].name,
        limit=time_limit(case, decision, norwegian_day(sent_at)),
        review=getattr(complaint, "review", None),
        forwarded=getattr(complaint, "forwarded", None),
        comments=list(case.sent_items.filter(**mine).order_by("sent_at")),
    )


def office_complaint(actor: Actor, case_id: UUID) -> ComplaintPage:
    """The same for the municipality's own; NotSeen for everyone else."""
    if actor.role not in MUNICIPAL:
        raise NotSeen
    return sent_complaint(case_seen(actor, case_id))


def statement_mark(page: ComplaintPage) -> str:
    """The same for the same words in the statement, saved or not yet begun."""
    texts = [getattr(page.review, part) if page.review else "" for part in STATEMENT]
    if page.review:
        texts += [page.review.change, str(page.review.change_is_whole)]
    return fingerprint({"texts": texts, "answers": [each.answer for each in page.complaint.points.all()]})


@dataclass(frozen=True, slots=True)
class ComplaintRow:
    """One complaint in a list."""

    case: UUID
    number: str
    holder: UUID
    name: str
    municipality: str
    state: str
    sent_at: datetime
    forwarded_at: datetime | None
    wants_deferral: bool


def open_complaints(actor: Actor) -> list[ComplaintRow]:
    """The complaints that the actor's municipality has to look at: who asks that the decision waits and has no
    answer first, then the oldest.
    """
    if actor.role not in MUNICIPAL or not actor.municipality:
        raise NotSeen
    rows = Complaint.objects.within(actor.municipality).filter(
        state__in=WITH_THE_MUNICIPALITY, case__in=seen_cases(actor).values("id")
    )
    found = rows.select_related("case", "forwarded").prefetch_related("deferrals").order_by("sent_at")
    return sorted(complaint_rows(list(found)), key=lambda each: not each.wants_deferral)


def complaint_rows(found: Sequence[Complaint]) -> list[ComplaintRow]:
    """Rows with names, for complaints that the caller has been let to see."""
    names = person_cards({each.case.holder_id for each in found}) if found else {}
    return [
        ComplaintRow(
            case=each.case_id,
            number=each.case.number or "",
            holder=each.case.holder_id,
            name=names[each.case.holder_id].name,
            municipality=each.municipality,
            state=each.state,
            sent_at=each.sent_at,
            forwarded_at=each.forwarded.forwarded_at if hasattr(each, "forwarded") else None,
            wants_deferral=each.wants_deferral and not each.deferrals.all(),
        )
        for each in found
        if each.sent_at is not None
    ]
