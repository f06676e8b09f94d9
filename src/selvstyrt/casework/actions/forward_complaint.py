"""forward_complaint: the municipality keeps its decision and sends the complaint on, with its statement."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.casework.actions.move_complaint import move_complaint
from selvstyrt.casework.actions.open_appeal import open_appeal
from selvstyrt.casework.actions.tell_applicant import tell_applicant
from selvstyrt.casework.domain.complaint import STATEMENT, statement_gaps
from selvstyrt.casework.models import Complaint, ComplaintReview, ForwardedComplaint
from selvstyrt.casework.queries.complaint_letter import statement_letter
from selvstyrt.casework.queries.complaints import sent_complaint
from selvstyrt.casework.queries.deliveries import decision_of
from selvstyrt.casework.queries.enclosures import enclosures_of
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.queries import county_governor_of


def forward_complaint(*, actor: Actor, case_id: UUID) -> ForwardedComplaint:
    """Send on as it is now written; the person gets the statement as a letter in the same transaction.

    A county governor who uses the platform has it at once; to another the municipality sends it in its own way.
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
            sent_on = _keep(actor, page.complaint, page.review, enclosures_of(actor, case))
            _hand_on(actor, sent_on)
            tell_applicant(
                actor=actor,
                case=case,
                write=lambda each: statement_letter(case, sent_on.statement, each, clock.today()),
            )
    except IntegrityError as second:
        raise Refused("casework.changed_meanwhile", verb="forward_complaint") from second
    return sent_on


def _hand_on(actor: Actor, sent_on: ForwardedComplaint) -> None:
    office = county_governor_of(sent_on.municipality)
    decision = decision_of(sent_on.complaint.case)
    if decision is None:
        raise NotSeen
    if office is not None:
        open_appeal(
            actor=actor,
            office=office.id,
            complaint=sent_on.complaint,
            decision=decision,
            sent_on=sent_on,
        )


def _keep(
    actor: Actor, complaint: Complaint, review: ComplaintReview, enclosures: list[dict[str, Any]]
) -> ForwardedComplaint:
    statement: dict[str, Any] = {part: getattr(review, part) for part in STATEMENT}
    statement |= {"checks": review.checks, "enclosures": enclosures}
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
