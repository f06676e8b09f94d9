"""Complaints in a list, as the municipality and the county governor see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from selvstyrt.casework.domain.complaint import (
    WITH_THE_MUNICIPALITY,
)
from selvstyrt.casework.models import (
    Complaint,
)
from selvstyrt.casework.queries.seen import MUNICIPAL, seen_cases
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.queries import person_cards


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
