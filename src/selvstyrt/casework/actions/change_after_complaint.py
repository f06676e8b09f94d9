"""change_after_complaint: the complainant is right, wholly or partly; the municipality decides anew (fvl § 33)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.casework.actions.move_complaint import move_complaint
from selvstyrt.casework.actions.open_following_case import open_following_case
from selvstyrt.casework.actions.tell_applicant import tell_applicant
from selvstyrt.casework.domain.complaint import STATEMENT, Change, change_gaps
from selvstyrt.casework.domain.facts import is_child
from selvstyrt.casework.domain.life import ViewOf
from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.models import Case, ComplaintChange, ComplaintReview, StatedView
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.change_letter import change_letter
from selvstyrt.casework.queries.complaints import ComplaintPage, sent_complaint
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.queries import person_card


def change_after_complaint(*, actor: Actor, case_id: UUID) -> ComplaintChange:
    """Open the case in which it is decided anew, with the old lines, as it is now written; the person gets a letter.

    Two people stand behind the new decision as behind any, and it can be complained of itself. Refused while a part
    or an answer is missing, and when a colleague was first.
    """
    try:
        with transaction.atomic():
            case_in_hand(actor, case_id, clock.today())
            case = case_locked(actor, case_id)
            page = sent_complaint(case)
            review = _whole(page)
            move_complaint(actor=actor, complaint=page.complaint, verb="change_after_complaint")
            new = open_following_case(
                actor=actor, case_id=case_id, origin=Origin.COMPLAINT_MET, why=review.change
            )
            kept = _keep(actor, page, review, new)
            _keep_view(actor, page, new)
            tell_applicant(
                actor=actor, case=case, write=lambda each: change_letter(case, kept, each, clock.today())
            )
    except IntegrityError as second:
        raise Refused("casework.changed_meanwhile", verb="change_after_complaint") from second
    return kept


def _whole(page: ComplaintPage) -> ComplaintReview:
    if page.review is None:
        raise Refused("casework.complaint.check_missing")
    texts = {part: getattr(page.review, part) for part in STATEMENT}
    change = Change(page.review.change, page.review.change_is_whole)
    if change_gaps(texts, [each.answer for each in page.complaint.points.all()], change):
        raise Refused("casework.complaint.change_not_whole")
    return page.review


def _keep(actor: Actor, page: ComplaintPage, review: ComplaintReview, new: Case) -> ComplaintChange:
    statement: dict[str, Any] = {part: getattr(review, part) for part in STATEMENT}
    statement |= {"checks": review.checks, "change": review.change}
    statement["points"] = [
        {"position": each.position, "area": each.area, "own_words": each.own_words, "answer": each.answer}
        for each in page.complaint.points.all()
    ]
    kept: ComplaintChange = ComplaintChange.objects.create(
        municipality=new.municipality,
        created_by=actor.person,
        complaint=page.complaint,
        case=new,
        is_whole=bool(review.change_is_whole),
        statement=statement,
        changed_by_id=actor.person,
        changed_at=new.opening.opened_at,
    )
    return kept


def _keep_view(actor: Actor, page: ComplaintPage, new: Case) -> None:
    """What the person has written in the complaint is that person's view in the new case (pbrl § 3-1)."""
    sent_at = page.complaint.sent_at
    words = [page.complaint.overall, *(each.own_words for each in page.complaint.points.all())]
    said = "\n\n".join(each.strip() for each in words if each.strip())
    if sent_at is None or page.complaint.sent_by_id != new.holder_id or not said:
        return
    child = is_child(person_card(new.holder_id).birth_date, clock.today())
    StatedView.objects.create(
        municipality=new.municipality,
        created_by=actor.person,
        case=new,
        whose=ViewOf.CHILD if child else ViewOf.HOLDER,
        person_id=new.holder_id,
        text=said,
        heard_on=norwegian_day(sent_at),
    )
