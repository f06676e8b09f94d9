"""save_statement: what the municipality will write about a complaint it keeps or changes its decision after."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.domain.complaint import STATEMENT, Change, ComplaintState
from selvstyrt.casework.models import ComplaintReview
from selvstyrt.casework.queries.complaints import sent_complaint, statement_mark
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def save_statement(
    *,
    actor: Actor,
    case_id: UUID,
    texts: Mapping[str, str],
    answers: Mapping[int, str],
    change: Change | None = None,
    seen: str | None = None,
) -> ComplaintReview:
    """Keep the four parts and the answers by position; empty is allowed until it is sent on or changed.

    `change` is what is changed, where the writer was asked; None leaves what was written of it.
    `seen` is the mark of the statement the writer looked at. Refused when a colleague saved since, before the
    complaint is looked over, and once it is sent on.
    """
    case_in_hand(actor, case_id, clock.today())
    case = case_locked(actor, case_id)
    page = sent_complaint(case)
    review = page.review
    if review is None or page.complaint.state != ComplaintState.IN_REVIEW:
        raise Refused("casework.complaint.wrong_state")
    if seen is not None and seen != statement_mark(page):
        raise Refused("casework.complaint.saved_since")
    for part in STATEMENT:
        setattr(review, part, texts.get(part, "").strip())
    if change is not None:
        review.change, review.change_is_whole = change.what.strip(), change.is_whole
    review.save(update_fields=[*STATEMENT, "change", "change_is_whole"])
    for point in page.complaint.points.all():
        point.answer = answers.get(point.position, "").strip()
        point.save(update_fields=["answer"])
    log_event(
        actor=actor,
        verb="save_statement",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
        data={"complaint": str(page.complaint.id)},
    )
    return review
