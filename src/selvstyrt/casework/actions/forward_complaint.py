"""forward_complaint: the municipality keeps its decision and sends the complaint on, with its statement."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.casework.actions.move_complaint import move_complaint
from selvstyrt.casework.actions.tell_applicant import tell_applicant
from selvstyrt.casework.domain.complaint import STATEMENT, statement_gaps
from selvstyrt.casework.models import Complaint, ComplaintReview, ForwardedComplaint
from selvstyrt.casework.queries.complaint_letter import statement_letter
from selvstyrt.casework.queries.complaints import sent_complaint
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


def forward_complaint(*, actor: Actor, case_id: UUID) -> ForwardedComplaint:
    """Send on as it is now written; the person gets the statement as a letter in the same transaction.

    Refused while a part of the statement or an answer to a point is missing, and when a colleague was first.
    """
    try:
        with transaction.atomic():
            case_in_hand(actor, case_id, clock.today())
            case = case_locked(actor, case_id)
            page = sent_complaint(case)
            if page.review is None:
                raise Refused("casework.complaint.check_missing")
            texts = {part: getattr(page.review, part) for part in STATEMENT}
            if statement_gaps(texts, [each.answer for each in page.complaint.points.all()]):
                raise Refused("casework.complaint.statement_not_whole")
            move_complaint(actor=actor, complaint=page.complaint, verb="forward_complaint")
            sent_on = _keep(actor, page.complaint, page.review)
            tell_applicant(
                actor=actor,
                case=case,
                write=lambda each: statement_letter(case, sent_on.statement, each, clock.today()),
            )
    except IntegrityError as second:
        raise Refused("casework.changed_meanwhile", verb="forward_complaint") from second
    return sent_on


def _keep(actor: Actor, complaint: Complaint, review: ComplaintReview) -> ForwardedComplaint:
    statement: dict[str, Any] = {part: getattr(review, part) for part in STATEMENT}
    statement["checks"] = review.checks
    statement["points"] = [
        {"position": each.position, "area": each.area, "own_words": each.own_words, "answer": each.answer}
        for each in complaint.points.all()
    ]
    kept: ForwardedComplaint = ForwardedComplaint.objects.create(
        municipality=complaint.municipality,
        created_by=actor.person,
        complaint=complaint,
        forwarded_by_id=actor.person,
        forwarded_at=clock.now(),
        statement=statement,
    )
    return kept
