"""What the law says about a case as it is assessed now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import Prefetch, prefetch_related_objects

from selvstyrt.casework.domain.facts import ArenaHours, AssessedFacts, AssessedLine, case_facts
from selvstyrt.casework.domain.life import ArenaKind
from selvstyrt.casework.domain.service_kinds import Service
from selvstyrt.casework.models import Assessment, AssessmentLine, Case, OtherArena
from selvstyrt.people.queries.persons import person_card
from selvstyrt.rules.domain.facts import CaseFacts
from selvstyrt.rules.domain.outcome import Outcome
from selvstyrt.rules.domain.step import Step
from selvstyrt.rules.queries.assess import assess
from selvstyrt.rules.queries.case_explanation import case_explanation


def assessed_line(row: AssessmentLine) -> AssessedLine:
    """A line as the domain reads it."""
    return AssessedLine(
        area=row.area,
        service=Service(row.service) if row.service else None,
        asked_minutes=row.asked_minutes,
        assessed_minutes=row.assessed_minutes,
        helpers=row.helpers,
        at_night=row.at_night,
        reason=row.reason,
    )


def assessed_facts(row: Assessment) -> AssessedFacts:
    """The facts of an assessment as the domain reads them."""
    return AssessedFacts(
        duration_months_low=row.duration_months_low,
        duration_months_high=row.duration_months_high,
        had_right_before_67=row.had_right_before_67,
        higher_cost_documented=row.higher_cost_documented,
        night_continuous=row.night_continuous,
        helpers_continuous=row.helpers_continuous,
        respite_for_home_child=row.respite_for_home_child,
        child_birth_date=row.child_birth_date,
    )


def arena_hours(rows: Iterable[OtherArena]) -> list[ArenaHours]:
    return [ArenaHours(ArenaKind(row.kind), row.minutes_a_week) for row in rows]


def begun_assessment(case: Case) -> Assessment | None:
    """The assessment with its lines and their needs, read once for the case; None until it has begun."""
    found: Assessment | None = getattr(case, "assessment", None)
    if found is not None:
        lines = AssessmentLine.objects.within(case.municipality).select_related("need")
        prefetch_related_objects([found], Prefetch("lines", queryset=lines))
    return found


def arenas_read(case: Case) -> list[OtherArena]:
    """Assistance from other payers, read once for the case."""
    prefetch_related_objects([case.application], "arenas")
    return list(case.application.arenas.all())


def law_facts(case: Case, today: date, birth_date: date | None = None) -> CaseFacts | None:
    """The facts given to the law package, None while the assessment has not begun.

    `birth_date` saves a query for who has already read the holder's card.
    """
    assessment = begun_assessment(case)
    if assessment is None:
        return None
    return case_facts(
        assessed_facts(assessment),
        [assessed_line(row) for row in assessment.lines.all()],
        arena_hours(arenas_read(case)),
        birth_date or person_card(case.holder_id).birth_date,
        today,
    )


def law_outcome(case: Case, today: date, birth_date: date | None = None) -> Outcome | None:
    """What the law says about the case as it is assessed now; None while the assessment has not begun."""
    facts = law_facts(case, today, birth_date)
    return None if facts is None else assess(facts)


def explanation_of(facts: CaseFacts) -> Step:
    """What the law's answer to these facts rests on; those of a decision are kept with it."""
    return case_explanation(facts)
