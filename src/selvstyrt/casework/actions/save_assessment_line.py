"""save_assessment_line: what the caseworker found for one line."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.domain.assessing import faults_of_line
from selvstyrt.casework.domain.facts import AssessedLine
from selvstyrt.casework.models import AssessmentLine
from selvstyrt.casework.queries.assessing import assessment_in_hand
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused


@transaction.atomic
def save_assessment_line(
    *, actor: Actor, case_id: UUID, line_id: UUID, found: AssessedLine
) -> AssessmentLine:
    """The area and what was asked stay as they are. Refused without a reason for less."""
    assessment = assessment_in_hand(actor, case_id, clock.today(), "save_assessment_line")
    line: AssessmentLine | None = (
        AssessmentLine.objects.within(assessment.municipality)
        .filter(assessment=assessment, id=line_id)
        .first()
    )
    if line is None:
        raise NotSeen
    asked = AssessedLine(
        area=line.area,
        service=found.service,
        asked_minutes=line.asked_minutes,
        assessed_minutes=found.assessed_minutes,
        helpers=found.helpers,
        at_night=found.at_night,
        reason=found.reason.strip(),
    )
    for fault in faults_of_line(asked):
        raise Refused(fault.message.code, **dict(fault.message.params))
    values = {
        "service": asked.service or "",
        "assessed_minutes": asked.assessed_minutes,
        "helpers": asked.helpers,
        "at_night": asked.at_night,
        "reason": asked.reason,
    }
    changed = sorted(name for name, value in values.items() if getattr(line, name) != value)
    if not changed:
        return line
    for name in changed:
        setattr(line, name, values[name])
    line.save(update_fields=changed)
    log_event(
        actor=actor,
        verb="save_assessment_line",
        object_type="case",
        object_id=case_id,
        municipality=assessment.municipality,
        data={"line": str(line_id), "changed": changed, "assessed_minutes": asked.assessed_minutes},
    )
    return line
