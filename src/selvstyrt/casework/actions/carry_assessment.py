"""carry_assessment: the assessment of a case goes along to the case in which its decision is changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

from selvstyrt.casework.actions.change_state import change_state
from selvstyrt.casework.models import Assessment, AssessmentLine, Case, Need
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor

FACTS = (
    "duration_months_low",
    "duration_months_high",
    "had_right_before_67",
    "higher_cost_documented",
    "higher_cost_reason",
    "night_continuous",
    "helpers_continuous",
    "respite_for_home_child",
    "child_birth_date",
    "best_interests",
    "duty_considered",
    "reasons",
)
LINE = ("area", "service", "asked_minutes", "assessed_minutes", "helpers", "at_night", "reason")


def carry_assessment(*, actor: Actor, old: Case, new: Case, needs: Mapping[UUID, Need]) -> Assessment:
    """Begin the assessment with the lines and facts of the old one as they stood: what is not changed is kept.

    `needs` are the new case's needs by the old ones' ids. Called in another action's transaction.
    """
    change_state(actor=actor, case=new, verb="begin_assessment")
    before = Assessment.objects.within(old.municipality).get(case=old)
    own = {"municipality": new.municipality, "created_by": actor.person}
    begun: Assessment = Assessment.objects.create(
        case=new, **{name: getattr(before, name) for name in FACTS}, **own
    )
    start = clock.now()
    for place, line in enumerate(before.lines.all()):
        AssessmentLine.objects.create(
            assessment=begun,
            need=needs[line.need_id] if line.need_id else None,
            created_at=start + timedelta(microseconds=place),
            **{name: getattr(line, name) for name in LINE},
            **own,
        )
    return begun
