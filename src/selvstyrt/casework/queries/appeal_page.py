"""One complaint as its page at the county governor shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from selvstyrt.casework.domain.appeal import DeferralBy
from selvstyrt.casework.domain.appeal_clock import AppealClock, appeal_clock
from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.domain.deferral import RUNNING
from selvstyrt.casework.models import (
    Appeal,
    AppealDecision,
    AppealFile,
    AppealPoint,
    Attachment,
    Complaint,
    DeferralDecision,
)
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.complaints import ComplaintPage, sent_complaint
from selvstyrt.casework.queries.costs import Costs, costs_of
from selvstyrt.casework.queries.document_requests import AskedFor, requests_about, requests_of
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.queries import organisation_of_municipality, person_card


@dataclass(frozen=True, slots=True)
class AppealPage:
    """The complaint with the documents of its case, those kept from the party among them.

    Without `complaint` it came from outside the platform: its terms, points and files were typed in here.
    """

    appeal: Appeal
    complaint: ComplaintPage | None
    holder: PersonCard
    municipality: str
    officer: str
    is_mine: bool
    clock: AppealClock
    points: list[AppealPoint]
    decision: AppealDecision | None
    deferrals: list[DeferralDecision]
    asked: list[AskedFor]
    costs: Costs | None
    case_files: list[Attachment]
    files: list[AppealFile]


def deferrals_of(appeal: Appeal) -> list[DeferralDecision]:
    """What is decided about deferred effect, by the municipality and here, oldest first."""
    if appeal.complaint is None:
        return list(appeal.deferrals.all())
    return list(appeal.complaint.deferrals.all())


def municipality_of(appeal: Appeal) -> str:
    """What the municipality complained of is called."""
    body = organisation_of_municipality(appeal.municipality)
    return body.name if body else appeal.municipality_name or appeal.municipality


def appeal_page(actor: Actor, appeal: Appeal, today: date) -> AppealPage:
    """For who has been let to see it by `appeal_seen`."""
    decision: AppealDecision | None = getattr(appeal, "decision", None)
    done_on = norwegian_day(decision.decided_at) if decision else None
    case = appeal.complaint.case if appeal.complaint else None
    return AppealPage(
        appeal=appeal,
        complaint=sent_complaint(case) if case else None,
        holder=person_card(appeal.holder_id),
        municipality=municipality_of(appeal),
        officer=person_card(appeal.officer_id).name if appeal.officer_id else "",
        is_mine=appeal.officer_id == actor.person,
        clock=appeal_clock(norwegian_day(appeal.received_at), done_on, today),
        points=list(appeal.points.all()),
        decision=decision,
        deferrals=deferrals_of(appeal),
        asked=requests_of(appeal, today),
        costs=costs_of(case) if case else None,
        case_files=list(case.attachments.all()) if case else [],
        files=list(appeal.files.filter(request__isnull=True)),
    )


def outcome_told(complaint: Complaint) -> dict[str, Any]:
    """What was decided and asked about a complaint on its way, for a page of who has been let to see it."""
    appeal: Appeal | None = getattr(complaint, "appeal", None)
    decision: AppealDecision | None = getattr(appeal, "decision", None)
    told: dict[str, Any] = {
        "deferrals": list(complaint.deferrals.all()),
        "asked": requests_about(complaint, clock.today()),
        "costs": costs_of(complaint.case),
    }
    if appeal is None or decision is None:
        return told
    return {**told, "outcome": decision, "municipality": municipality_of(appeal)}


def may_defer(complaint: Complaint) -> bool:
    """The complaint runs, and the municipality has not decided whether its decision waits."""
    decided = any(each.by == DeferralBy.MUNICIPALITY for each in complaint.deferrals.all())
    return not decided and ComplaintState(complaint.state) in RUNNING
