"""The whole case as the party may see it (fvl § 18), less what § 19 exempts, with the reason shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from selvstyrt.casework.models import (
    Attachment,
    Case,
    ClarificationAnswer,
    Meeting,
    Question,
    SentItem,
    StatedView,
)
from selvstyrt.casework.queries.decided import REACHED
from selvstyrt.casework.queries.deliveries import decision_of
from selvstyrt.casework.queries.hearing import Heard, heard_in
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.casework.queries.timeline import CaseTimeline, timeline_of_case
from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.domain.handover import LetterCard
from selvstyrt.letters.queries import letters_about
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.queries import organisation_of_municipality, person_card


@dataclass(frozen=True, slots=True)
class CaseFile:
    """The documents of one case. The municipality's own drafts and comments are not among them (fvl § 18
    a).
    """

    case: Case
    holder: PersonCard
    municipality: str
    letters: list[LetterCard]
    sent: list[SentItem]
    questions: list[Question]
    meetings: list[Meeting]
    views: list[StatedView]
    clarified: list[ClarificationAnswer]
    heard: Heard
    files: list[Attachment]
    withheld: list[Attachment]
    timeline: CaseTimeline
    decision: dict[str, Any] | None


def case_file(actor: Actor, case_id: UUID, today: date) -> CaseFile:
    """Everything the party may see; the office gets the same, to hand it on."""
    case = case_seen(actor, case_id)
    body = organisation_of_municipality(case.municipality)
    attachments = list(case.attachments.all())
    decision = decision_of(case) if case.state in REACHED else None
    return CaseFile(
        case=case,
        holder=person_card(case.holder_id),
        municipality=body.name if body else case.municipality,
        letters=letters_about(actor, case.id),
        sent=list(case.sent_items.all()),
        questions=list(case.questions.all()),
        meetings=list(case.meetings.all()),
        views=list(case.views.all()),
        clarified=list(case.clarification_answers.all()),
        heard=heard_in(case),
        files=[each for each in attachments if not each.withheld_because],
        withheld=[each for each in attachments if each.withheld_because],
        timeline=timeline_of_case(case, today),
        decision=decision.proposal.content if decision else None,
    )


def as_data(file: CaseFile) -> dict[str, Any]:
    """The same as plain data: codes, texts, numbers, ISO times."""
    case = file.case
    return {
        "case": case.number,
        "holder": file.holder.name,
        "municipality": {"number": case.municipality, "name": file.municipality},
        "state": case.state,
        "received_at": _iso(case.received_at),
        "delivered_at": _iso(case.delivered_at),
        "sent": [
            {
                "receipt": each.receipt,
                "kind": each.kind,
                "sent_at": _iso(each.sent_at),
                "content": each.content,
            }
            for each in file.sent
        ],
        "questions": [
            {
                "asked_at": _iso(each.asked_at),
                "text": each.text,
                "answer": each.answer,
                "answered_at": _iso(each.answered_at),
            }
            for each in file.questions
        ],
        "meetings": [
            {"kind": each.kind, "at": _iso(each.at), "with_whom": each.with_whom, "minutes": each.minutes}
            for each in file.meetings
        ],
        "views": [
            {"whose": each.whose, "text": each.text, "heard_on": each.heard_on.isoformat()}
            for each in file.views
        ],
        "clarifications": [
            {"code": each.code, "reason": each.reason, "answered_at": _iso(each.answered_at)}
            for each in file.clarified
        ],
        **_heard_as_data(file.heard),
        "attachments": [{"name": each.name, "sha256": each.sha256, "size": each.size} for each in file.files],
        "withheld": [{"name": each.name, "because": each.withheld_because} for each in file.withheld],
        "letters": [
            {"title": each.title, "written_at": _iso(each.written_at), "opened_at": _iso(each.opened_at)}
            for each in file.letters
        ],
        "happened": [
            {
                "at": _iso(row.happening.at),
                "code": row.happening.code,
                "who": row.happening.who,
                "name": row.name,
            }
            for row in file.timeline.rows
        ],
        "decision": file.decision,
    }


def _heard_as_data(heard: Heard) -> dict[str, Any]:
    """Of a call that is kept from the party only that it was, and the reason."""
    return {
        "advance_notices": [
            {
                "sent_at": _iso(each.sent_at),
                "planned_minutes": each.planned_minutes,
                "reason": each.reason,
                "answer_by": each.answer_by.isoformat(),
                "answer": each.answer,
                "answered_at": _iso(each.answered_at),
            }
            for each in heard.notices
        ],
        "calls": [
            {"at": _iso(each.at), "withheld_because": each.withheld_because}
            if each.withheld_because
            else {"at": _iso(each.at), "with_whom": each.with_whom, "text": each.text}
            for each in heard.calls
        ],
        "family_wishes": [
            {
                "who": each.who,
                "area": each.area,
                "wants_to_help": each.wants_to_help,
                "text": each.text,
                "written_on": each.written_on.isoformat(),
                "valid_to": each.valid_to.isoformat() if each.valid_to else None,
            }
            for each in heard.wishes
        ],
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
