"""What the county governor asked the municipality for, how long it waited, and the files of the answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from selvstyrt.casework.domain.appeal_clock import days_waited
from selvstyrt.casework.models import Appeal, AppealFile, Case, Complaint, DocumentRequest
from selvstyrt.casework.queries.appeals import appeal_seen
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen


@dataclass(frozen=True, slots=True)
class AskedFor:
    """One request, with the days it waited and what came."""

    request: DocumentRequest
    days: int
    files: list[AppealFile]


def requests_of(appeal: Appeal, today: date) -> list[AskedFor]:
    """Everything that was asked for, oldest first; for who has been let to see the appeal or its case."""
    return [
        AskedFor(
            each,
            days_waited(
                norwegian_day(each.asked_at),
                norwegian_day(each.answered_at) if each.answered_at else None,
                today,
            ),
            list(each.files.all()),
        )
        for each in appeal.document_requests.prefetch_related("files")
    ]


def requests_about(complaint: Complaint, today: date) -> list[AskedFor]:
    """The same from the complaint; nothing before it is with the county governor."""
    appeal: Appeal | None = getattr(complaint, "appeal", None)
    return requests_of(appeal, today) if appeal else []


def request_in_case(case: Case, request_id: UUID) -> DocumentRequest:
    """A request about this case, or NotSeen; for who has been let to see the case."""
    rows = DocumentRequest.objects.within(case.municipality).select_related("appeal")
    found: DocumentRequest | None = rows.filter(id=request_id, appeal__complaint__case=case).first()
    if found is None:
        raise NotSeen
    return found


def answered_file(actor: Actor, case_id: UUID, file_id: UUID) -> AppealFile:
    """A file of an answer, for those who see the case: the person reads what the county governor reads."""
    case = case_seen(actor, case_id)
    rows = AppealFile.objects.within(case.municipality)
    found: AppealFile | None = rows.filter(
        id=file_id, request__isnull=False, appeal__complaint__case=case
    ).first()
    if found is None:
        raise NotSeen
    return found


def appeal_paper(actor: Actor, appeal_id: UUID, file_id: UUID) -> AppealFile:
    """A file of the appeal itself, for the county governor, or NotSeen."""
    found: AppealFile | None = appeal_seen(actor, appeal_id).files.filter(id=file_id).first()
    if found is None:
        raise NotSeen
    return found
