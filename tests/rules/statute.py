"""The statute written a second time, naively and for known facts only: what the door is held against."""

from __future__ import annotations

from datetime import date

from selvstyrt.rules.domain.facts import CaseFacts, ServiceKind
from selvstyrt.rules.domain.outcome import Result

_6B = {"practical_assistance", "training", "personal_assistance", "support_contact"}


def result(facts: CaseFacts) -> Result:
    """pbrl § 2-1 d read from the top, for facts without anything unknown (but the municipality's silence)."""
    day, no = facts.assessed_on, Result.NO_RIGHT_DUTY_STANDS
    if day < date(2015, 1, 1) or facts.birth_date is None:
        return no
    kept = day >= date(2020, 7, 1) and facts.bpa_before_67_under_right
    if _reached(facts.birth_date, 67) <= day and not kept:
        return no
    if facts.duration_months.low <= 24:
        return no
    minutes = counted(facts)
    if minutes >= 32 * 60:
        return Result.RIGHT
    if minutes < 25 * 60 or facts.municipality_documents_higher_cost is True:
        return no
    if facts.municipality_documents_higher_cost is None:
        return Result.RIGHT_UNLESS_HIGHER_COST
    return Result.RIGHT


def counted(facts: CaseFacts) -> int:
    if facts.assessed_on < date(2015, 1, 1):
        return 0
    total = 0
    for line in facts.services:
        if line.kind is ServiceKind.RESPITE:
            child = facts.child_birth_date
            young = child is not None and _reached(child, 18) > facts.assessed_on
            counts = young and bool(facts.respite_for_home_dwelling_child)
        else:
            counts = line.kind in _6B
        if line.night and not facts.needs_night_services_continuously:
            counts = False
        if line.several_helpers and not facts.needs_several_helpers_continuously:
            counts = False
        total += line.minutes.low if counts else 0
    return total


def _reached(born: date, years: int) -> date:
    return born.replace(year=born.year + years)
