"""What the person of a case had before it."""

from __future__ import annotations

from datetime import date

from selvstyrt.casework.domain.clarifications.weighed import Before
from selvstyrt.casework.models import Case, DecisionLine
from selvstyrt.casework.queries.imported import running_of_holder


def before_of(case: Case) -> Before | None:
    """The holder's last decision in this municipality before this case: made here, or imported from before."""
    found = [*_decided_here(case), *_imported(case)]
    return max(found, key=lambda each: (each.valid_from, bool(each.areas)), default=None)


def _imported(case: Case) -> list[Before]:
    if not getattr(case, "had_imported", True):
        return []
    rows = running_of_holder(case.municipality, case.holder_id)
    return [Before(row.minutes_a_week, row.period.valid_from, row.period.valid_to) for row in rows]


def _decided_here(case: Case) -> list[Before]:
    if not getattr(case, "had_decision", True):
        return []
    rows = (
        DecisionLine.objects.within(case.municipality)
        .filter(decision__case__holder=case.holder_id)
        .exclude(decision__case=case)
        .order_by("-decision__valid_from", "decision", "position")
        .values_list("decision__valid_from", "decision__valid_to", "area", "granted_minutes")
    )
    areas: dict[tuple[date, date | None], dict[str, int]] = {}
    for first, last, area, minutes in rows:
        sums = areas.setdefault((first, last), {})
        sums[area] = sums.get(area, 0) + minutes
    return [
        Before(sum(sums.values()), first, last, tuple(sums.items())) for (first, last), sums in areas.items()
    ]
