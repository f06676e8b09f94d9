"""The timeline of a case: what has happened and what comes next, as codes that the catalogue puts in
words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from selvstyrt.casework.domain.complaint import WITH_THE_MUNICIPALITY, ComplaintState
from selvstyrt.casework.domain.states import CaseState


class Who(StrEnum):
    """Who did it, or whose turn it is."""

    APPLICANT = "applicant"
    CASEWORKER = "caseworker"
    APPROVER = "approver"
    MUNICIPALITY = "municipality"
    PLATFORM = "platform"
    COUNTY_GOVERNOR = "county_governor"


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that has happened. `person` is who did it, where a person did."""

    at: datetime
    code: str
    who: Who
    person: UUID | None = None
    params: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class NextStep:
    """What comes next, whose turn it is and when: a day to reckon with, or the hour of a meeting."""

    code: str
    who: Who
    due: date | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """How the case stands, as far as the next step hangs on it."""

    state: CaseState
    open_questions: int = 0
    meetings: tuple[datetime, ...] = ()  # still to come
    reply_due: date | None = None  # the law's: an answer or a preliminary reply
    decision_due: date | None = None  # expected: told in the preliminary reply, else the target
    notice_until: date | None = None  # an advance notice can be answered
    complaint_until: date | None = None
    delivery_failed: bool = False
    complaint: ComplaintState | None = None  # one that was sent and not withdrawn


def in_order(happenings: Iterable[Happening]) -> tuple[Happening, ...]:
    """The newest first; of two at the same moment the one given later is the newer."""
    oldest_first = sorted(happenings, key=lambda each: each.at)
    return tuple(oldest_first[::-1])


def next_steps(now: Situation) -> tuple[NextStep, ...]:
    """What comes next, the nearest first: the applicant's own turn, then meetings, then the case's way on."""
    steps = []
    if now.open_questions and now.state in (CaseState.SUBMITTED, CaseState.IN_ASSESSMENT, CaseState.PREPARED):
        steps.append(NextStep("answer_question", Who.APPLICANT))
    if now.notice_until and now.state in (CaseState.SUBMITTED, CaseState.IN_ASSESSMENT):
        steps.append(NextStep("answer_notice", Who.APPLICANT, due=now.notice_until))
    steps += [NextStep("meeting", Who.CASEWORKER, at=at) for at in sorted(now.meetings)]
    return (*steps, *_way_on(now))


def _way_on(now: Situation) -> tuple[NextStep, ...]:
    match now.state:
        case CaseState.DRAFT:
            return (NextStep("send_application", Who.APPLICANT),)
        case CaseState.SUBMITTED:
            return (NextStep("begin", Who.CASEWORKER, due=now.reply_due), _decision(now))
        case CaseState.IN_ASSESSMENT:
            return (_decision(now),)
        case CaseState.PREPARED:
            return (NextStep("confirm", Who.APPROVER, due=now.decision_due),)
        case CaseState.DECIDED if now.delivery_failed:
            return (NextStep("deliver_again", Who.MUNICIPALITY),)
        case CaseState.DECIDED:
            return (NextStep("deliver", Who.PLATFORM),)
        case CaseState.DELIVERED | CaseState.CLOSED if now.complaint in WITH_THE_MUNICIPALITY:
            return (NextStep("review_complaint", Who.MUNICIPALITY),)
        case CaseState.DELIVERED | CaseState.CLOSED if now.complaint is ComplaintState.FORWARDED:
            return (NextStep("appeal", Who.COUNTY_GOVERNOR),)
        case CaseState.DELIVERED | CaseState.CLOSED if now.complaint in (
            ComplaintState.ANSWERED,
            ComplaintState.CHANGED,
        ):
            return ()
        case CaseState.DELIVERED | CaseState.CLOSED if now.complaint_until:
            return (NextStep("complain", Who.APPLICANT, due=now.complaint_until),)
        case _:
            return ()


def _decision(now: Situation) -> NextStep:
    return NextStep("decide", Who.CASEWORKER, due=now.decision_due)
