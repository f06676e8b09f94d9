"""The clocks of cases, from what is stored about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from django.db.models import prefetch_related_objects

from selvstyrt.casework.domain.clocks import Asked, CaseDates, Clock, Limits, clocks
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.deliveries import first_opened
from selvstyrt.casework.queries.office import setup_of
from selvstyrt.core.clock import OSLO
from selvstyrt.rules.queries.deadlines import complaint_weeks, preliminary_reply_months

HANGS_ON = ("questions", "meetings", "views", "preliminary_replies")


def clocks_of(cases: Sequence[Case], today: date) -> dict[UUID, tuple[Clock, ...]]:
    """The clocks of cases that the caller has been let to see; the same few queries however many there are.

    A draft has none: nothing has been received. In a list the complaint counts from delivery, which is never
    later than from opening.
    """
    received = [case for case in cases if case.received_at is not None and case.state != CaseState.DRAFT]
    prefetch_related_objects(received, *HANGS_ON)
    found: dict[UUID, tuple[Clock, ...]] = {case.id: () for case in cases}
    limits = {code: _limits(code, today) for code in {case.municipality for case in received}}
    for case in received:
        found[case.id] = clocks(case_dates(case), limits[case.municipality], today)
    return found


def clocks_of_case(case: Case, today: date) -> tuple[Clock, ...]:
    """The clocks of one case that the caller has been let to see, the first opening of the decision
    included.
    """
    if case.received_at is None or case.state == CaseState.DRAFT:
        return ()
    opened_at = first_opened(case) if case.delivered_at else None
    dates = replace(case_dates(case), opened_on=norwegian_day(opened_at) if opened_at else None)
    return clocks(dates, _limits(case.municipality, today), today)


def norwegian_day(moment: datetime) -> date:
    """The day in Norway on which a moment falls."""
    return moment.astimezone(OSLO).date()


def case_dates(case: Case) -> CaseDates:
    """The days that the clocks of a received case hang on."""
    if case.received_at is None:
        raise ValueError("A case that was not received has no clocks")
    questions, meetings = list(case.questions.all()), list(case.meetings.all())
    replies = list(case.preliminary_replies.all())
    contacts = [norwegian_day(each.asked_at) for each in questions]
    contacts += [norwegian_day(each.created_at) for each in meetings]
    contacts += [each.heard_on for each in case.views.all()]
    return CaseDates(
        received_on=norwegian_day(case.received_at),
        questions=tuple(
            Asked(norwegian_day(each.asked_at), norwegian_day(each.answered_at) if each.answered_at else None)
            for each in questions
        ),
        first_contact_on=min(contacts, default=None),
        preliminary_reply_on=norwegian_day(replies[0].sent_at) if replies else None,
        delivered_on=norwegian_day(case.delivered_at) if case.delivered_at else None,
        is_withdrawn=case.state == CaseState.WITHDRAWN,
    )


def _limits(municipality: str, today: date) -> Limits:
    """The law's numbers on this day and the municipality's own targets."""
    setup = setup_of(municipality)
    return Limits(
        preliminary_reply_months=preliminary_reply_months(today),
        complaint_weeks=complaint_weeks(today),
        first_contact_days=setup.target_first_contact_days if setup else None,
        decision_days=setup.target_decision_days if setup else None,
    )
