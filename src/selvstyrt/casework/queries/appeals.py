"""Complaints that were sent on to a county governor: before that there is nothing for that office to see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from selvstyrt.casework.models import Attachment, Case, Complaint
from selvstyrt.casework.queries.complaints import (
    ComplaintPage,
    ComplaintRow,
    complaint_rows,
    sent_complaint,
)
from selvstyrt.core.access import Read
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.walls import WalledQuerySet
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.queries import municipalities_under, organisation_of_municipality, person_card


def _appeals(actor: Actor) -> WalledQuerySet[Complaint]:
    """What was sent on to this county governor from the municipalities under it, less one's own affairs.

    A complaint that is withdrawn is no longer the county governor's: it closes again.
    """
    if actor.role is not Role.COUNTY_GOVERNOR or actor.organisation is None:
        return Complaint.objects.none()
    rows = Complaint.objects.across("a county governor handles complaints from several municipalities")
    under = municipalities_under(actor.organisation)
    mine = rows.filter(municipality__in=under, state="forwarded", forwarded__isnull=False)
    return mine.exclude(case__holder=actor.person).select_related("case", "forwarded")


def appeals(actor: Actor) -> list[ComplaintRow]:
    """Everything that was sent on, the one that has waited longest first."""
    return complaint_rows(list(_appeals(actor).order_by("forwarded__forwarded_at")))


def appealed_case(actor: Actor, case_id: UUID) -> Case:
    """The case behind a complaint that was sent on, or NotSeen."""
    found = _appeals(actor).filter(case=case_id).first()
    if found is None:
        raise NotSeen
    case: Case = found.case
    return case


def appeal_read(actor: Actor, case_id: UUID, **_url: Any) -> Read:
    """For `@opens(reads=…)`: the look is written where the person sees who has opened the case."""
    case = appealed_case(actor, case_id)
    return Read(holder=case.holder_id, object_type="case", object_id=case.id, found=case)


@dataclass(frozen=True, slots=True)
class Appeal:
    """The complaint with the documents of its case, those kept from the party among them."""

    page: ComplaintPage
    holder: PersonCard
    municipality: str
    files: list[Attachment]


def appeal_of(case: Case) -> Appeal:
    """For who has been let to see it by `appealed_case`."""
    body = organisation_of_municipality(case.municipality)
    return Appeal(
        page=sent_complaint(case),
        holder=person_card(case.holder_id),
        municipality=body.name if body else case.municipality,
        files=list(case.attachments.all()),
    )


def appealed_file(actor: Actor, case_id: UUID, attachment_id: UUID) -> Attachment:
    """A file of that case, or NotSeen."""
    found: Attachment | None = appealed_case(actor, case_id).attachments.filter(id=attachment_id).first()
    if found is None:
        raise NotSeen
    return found


def appealed_file_read(actor: Actor, case_id: UUID, attachment_id: UUID) -> Read:
    """For `@opens(reads=…)` of the page that gives a file out."""
    appealed_file(actor, case_id, attachment_id)
    case = appealed_case(actor, case_id)
    return Read(holder=case.holder_id, object_type="attachment", object_id=attachment_id)
