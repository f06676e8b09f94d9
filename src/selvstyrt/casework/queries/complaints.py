"""A complaint that was sent, with everything its pages show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from selvstyrt.casework.domain.asked import fingerprint
from selvstyrt.casework.domain.complaint import (
    STATEMENT,
    Change,
    change_gaps,
    complaint_move,
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
from selvstyrt.casework.queries.complaining import TimeLimit, time_limit
from selvstyrt.casework.queries.complaint_state import live_complaint
from selvstyrt.casework.queries.deliveries import decision_of
from selvstyrt.casework.queries.seen import MUNICIPAL, case_seen
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.queries import person_cards


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
