"""save_assessment: the whole page of the assessment at once, or nothing of it."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.save_assessment_line import save_assessment_line
from selvstyrt.casework.actions.save_facts import save_facts
from selvstyrt.casework.domain.assessing import WholeAssessment
from selvstyrt.core.domain.actor import Actor


@transaction.atomic
def save_assessment(*, actor: Actor, case_id: UUID, whole: WholeAssessment) -> None:
    """Each changed line and the changed facts are logged by the action that saves them."""
    save_facts(actor=actor, case_id=case_id, facts=whole.facts, considered=whole.considered)
    for line_id, found in whole.lines.items():
        save_assessment_line(actor=actor, case_id=case_id, line_id=UUID(line_id), found=found)
