"""Grants: what delivered decisions give, for the room of schemes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from selvstyrt.casework.domain.decision import Result
from selvstyrt.casework.domain.handover_grant import Grant
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Decision
from selvstyrt.casework.queries.seen import seen_cases
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.hours import Hours
from selvstyrt.core.domain.period import Period

REACHED = (CaseState.DELIVERED, CaseState.CLOSED)


def grants_since(actor: Actor, moment: datetime) -> Iterator[Grant]:
    """What has been granted and delivered since the moment in cases the actor may see, oldest first."""
    cases = seen_cases(actor).filter(state__in=REACHED, delivered_at__gte=moment)
    rows = Decision.objects.across("narrowed to the cases the actor may see").filter(case__in=cases)
    granted = rows.exclude(result=Result.REFUSED).select_related("case").order_by("case__delivered_at")
    return (_grant(row) for row in granted)


def _grant(row: Decision) -> Grant:
    return Grant(
        decision=row.id,
        case=row.case_id,
        holder=row.case.holder_id,
        municipality=row.municipality,
        hours_a_week=Hours(row.minutes_a_week),
        period=Period(row.valid_from, row.valid_to),
        free_use_over_year=row.free_use_over_year,
        conditions=row.conditions,
        law_version=row.law_version,
    )
