"""save_complaint: what the person has written of a complaint so far is kept; nobody else sees it yet."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.models import Case, Complaint, ComplaintPoint
from selvstyrt.casework.queries.complaining import complainable, disputed_lines, seen_mark
from selvstyrt.casework.queries.complaint_state import live_complaint
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


def save_complaint(
    *,
    actor: Actor,
    case_id: UUID,
    points: Mapping[int, str],
    overall: str,
    wants_deferral: bool = False,
    deferral_why: str = "",
    wants_documents: bool = False,
    seen: str | None = None,
) -> Complaint:
    """Keep the draft; `points` are positions of lines in the decision with own words, which may be empty.

    `seen` is the mark of the draft the writer looked at. Refused when somebody saved since, and once it is sent.
    Positions that are not lines refused or reduced are left out.
    """
    try:
        with transaction.atomic():
            complainable(actor, case_id)
            case = case_locked(actor, case_id)
            draft = _draft(actor, case, seen)
            draft.overall = overall.strip()
            draft.wants_deferral, draft.deferral_why = wants_deferral, deferral_why.strip()
            draft.wants_documents = wants_documents
            draft.save(update_fields=["overall", "wants_deferral", "deferral_why", "wants_documents"])
            _save_points(actor, case, draft, points)
            log_event(
                actor=actor,
                verb="save_complaint",
                object_type="complaint",
                object_id=draft.id,
                municipality=case.municipality,
            )
    except IntegrityError as second:
        raise Refused("casework.changed_meanwhile", verb="save_complaint") from second
    return draft


def _draft(actor: Actor, case: Case, seen: str | None) -> Complaint:
    found = live_complaint(case)
    if found is not None and found.state != ComplaintState.DRAFT:
        raise Refused("casework.complaint.wrong_state")
    if seen is not None and seen != seen_mark(found):
        raise Refused("casework.complaint.saved_since")
    if found is not None:
        return found
    begun: Complaint = Complaint.objects.create(
        municipality=case.municipality, case=case, created_by=actor.person
    )
    return begun


def _save_points(actor: Actor, case: Case, draft: Complaint, points: Mapping[int, str]) -> None:
    ComplaintPoint.objects.within(case.municipality).filter(complaint=draft).delete()
    ComplaintPoint.objects.bulk_create(
        ComplaintPoint(
            municipality=case.municipality,
            created_by=actor.person,
            complaint=draft,
            position=line.position,
            area=line.area,
            asked_minutes=line.asked_minutes,
            granted_minutes=line.granted_minutes,
            own_words=points[line.position].strip(),
        )
        for line in disputed_lines(case.decision, None)
        if line.position in points
    )
