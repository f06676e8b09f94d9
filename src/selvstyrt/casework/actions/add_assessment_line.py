"""add_assessment_line: split a line, or add one that was not asked for."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.models import AssessmentLine
from selvstyrt.casework.queries.assessing import assessment_in_hand
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.domain.hours import Hours


@transaction.atomic
def add_assessment_line(
    *,
    actor: Actor,
    case_id: UUID,
    area: LifeArea | None = None,
    split: UUID | None = None,
    asked: Hours | None = None,
) -> AssessmentLine:
    """With `split` so many of the asked hours move from that line to a new one of the same need.

    Some asked hours must be left on both. Without `split` a line in `area` for which nothing was asked.
    """
    assessment = assessment_in_hand(actor, case_id, clock.today(), "add_assessment_line")
    lines = AssessmentLine.objects.within(assessment.municipality).filter(assessment=assessment)
    own = {"municipality": assessment.municipality, "created_by": actor.person, "assessment": assessment}
    if split is None:
        if area is None:
            raise Refused("casework.area_missing")
        line: AssessmentLine = AssessmentLine.objects.create(area=area, asked_minutes=0, **own)
    else:
        parent = lines.filter(id=split).first()
        if parent is None:
            raise NotSeen
        if asked is None or not 0 < asked.minutes < parent.asked_minutes:
            raise Refused("casework.split_out_of_range", asked=Hours(parent.asked_minutes))
        parent.asked_minutes -= asked.minutes
        parent.save(update_fields=["asked_minutes"])
        line = AssessmentLine.objects.create(
            need_id=parent.need_id,
            area=parent.area,
            asked_minutes=asked.minutes,
            helpers=parent.helpers,
            at_night=parent.at_night,
            **own,
        )
    log_event(
        actor=actor,
        verb="add_assessment_line",
        object_type="case",
        object_id=case_id,
        municipality=assessment.municipality,
        data={"line": str(line.id), "split": str(split) if split else None},
    )
    return line
