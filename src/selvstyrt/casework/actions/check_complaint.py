"""check_complaint: a person in the municipality looks over whether the complaint has what the law asks for."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.move_complaint import move_complaint
from selvstyrt.casework.domain.complaint import Checked, FormalPoint, check_formal
from selvstyrt.casework.models import ComplaintReview
from selvstyrt.casework.queries.complaints import sent_complaint
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor


@transaction.atomic
def check_complaint(*, actor: Actor, case_id: UUID, checks: Mapping[FormalPoint, Checked]) -> ComplaintReview:
    """Write down each point as met, not met or not known. Nothing follows by itself of what is not met.

    May be done over until the complaint is sent on. Refused for a point left out, or without its reason.
    """
    case = case_in_hand(actor, case_id, clock.today())
    complaint = sent_complaint(case).complaint
    check_formal(checks)
    move_complaint(actor=actor, complaint=complaint, verb="check_complaint")
    found: ComplaintReview
    found, _new = ComplaintReview.objects.within(case.municipality).update_or_create(
        complaint=complaint,
        defaults={
            "checks": {point: [each.found, each.reason.strip()] for point, each in checks.items()},
            "checked_by_id": actor.person,
            "checked_at": clock.now(),
        },
        create_defaults={
            "municipality": case.municipality,
            "created_by": actor.person,
            "checks": {point: [each.found, each.reason.strip()] for point, each in checks.items()},
            "checked_by_id": actor.person,
            "checked_at": clock.now(),
        },
    )
    return found
