"""The clocks of cases, from what is stored about them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from selvstyrt.casework.domain.clocks import Clock, Limits, clocks
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.case_dates import case_dates, dates_of, norwegian_day
from selvstyrt.casework.queries.deliveries import first_opened
from selvstyrt.casework.queries.office import setup_of
from selvstyrt.rules.queries.deadlines import complaint_weeks, preliminary_reply_months


@dataclass(frozen=True, slots=True)
class Running:
    """How a case in a list stands: its clocks, and whether the applicant is being asked something."""

    clocks: tuple[Clock, ...] = ()
    is_asking: bool = False


def running_of(cases: Sequence[Case], limits: Limits, today: date) -> dict[UUID, Running]:
    """Cases of one municipality that the caller has been let to see; one query however many there are.

    A draft has no clocks: nothing has been received. In a list the complaint counts from delivery, which is
    never later than from opening.
    """
    found = {case.id: Running() for case in cases}
    received = [case for case in cases if _is_received(case)]
    for case, dates in dates_of(received, received[0].municipality).items() if received else ():
        is_asking = any(each.answered_on is None for each in dates.questions)
        found[case] = Running(clocks(dates, limits, today), is_asking)
    return found


def clocks_of(cases: Sequence[Case], today: date) -> dict[UUID, tuple[Clock, ...]]:
    """The clocks of cases that the caller has been let to see: two queries for each municipality among them."""
    by_municipality: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        by_municipality[case.municipality].append(case)
    return {
        case: each.clocks
        for municipality, own in by_municipality.items()
        for case, each in running_of(own, limits_of(municipality, today), today).items()
    }


def clocks_of_case(case: Case, today: date) -> tuple[Clock, ...]:
    """The clocks of one case that the caller has been let to see, the first opening of the decision
    included.
    """
    if not _is_received(case):
        return ()
    opened_at = first_opened(case) if case.delivered_at else None
    dates = replace(case_dates(case), opened_on=norwegian_day(opened_at) if opened_at else None)
    return clocks(dates, limits_of(case.municipality, today), today)


def limits_of(municipality: str, today: date) -> Limits:
    """The law's numbers on this day and the municipality's own targets."""
    setup = setup_of(municipality)
    return Limits(
        preliminary_reply_months=preliminary_reply_months(today),
        complaint_weeks=complaint_weeks(today),
        first_contact_days=setup.target_first_contact_days if setup else None,
        decision_days=setup.target_decision_days if setup else None,
    )


def _is_received(case: Case) -> bool:
    return case.received_at is not None and case.state != CaseState.DRAFT
