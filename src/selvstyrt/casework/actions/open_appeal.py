"""open_appeal: a complaint that is sent on becomes a case of the county governor's."""

from __future__ import annotations

from uuid import UUID

from selvstyrt.casework.models import Appeal, AppealPoint, Complaint, Decision, ForwardedComplaint
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.receipts import free_receipt
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor


def open_appeal(
    *, actor: Actor, office: UUID, complaint: Complaint, decision: Decision, sent_on: ForwardedComplaint
) -> Appeal:
    """Open it at this office with the terms complained of as they stand; called by `forward_complaint`, in its
    transaction.
    """
    own = {"municipality": complaint.municipality, "created_by": actor.person}
    appeal: Appeal = Appeal.objects.create(
        **own,
        office_id=office,
        holder_id=complaint.case.holder_id,
        complaint=complaint,
        number=free_receipt(),
        received_at=sent_on.forwarded_at,
        municipality_received_on=norwegian_day(complaint.sent_at or sent_on.forwarded_at),
        overall=complaint.overall,
        wants_deferral=complaint.wants_deferral,
        decided_on=norwegian_day(decision.confirmed_at),
        minutes_a_week=decision.minutes_a_week,
        asked_minutes_a_week=sum(each.asked_minutes for each in decision.lines.all()),
        free_use_over_year=decision.free_use_over_year,
        valid_from=decision.valid_from,
        valid_to=decision.valid_to,
    )
    for point in complaint.points.all():
        AppealPoint.objects.create(
            **own,
            appeal=appeal,
            position=point.position,
            area=point.area,
            asked_minutes=point.asked_minutes,
            granted_minutes=point.granted_minutes,
            own_words=point.own_words,
            municipality_answer=point.answer,
        )
    log_event(
        actor=actor,
        verb="open_appeal",
        object_type="appeal",
        object_id=appeal.id,
        municipality=appeal.municipality,
    )
    return appeal
