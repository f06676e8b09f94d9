"""save_facts: store the facts of the case that the law asks for, and the caseworker's own texts, once."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.domain.assessing import Considered, faults_of_facts
from selvstyrt.casework.domain.facts import AssessedFacts
from selvstyrt.casework.models import Assessment
from selvstyrt.casework.queries.assessing import assessment_in_hand
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def save_facts(*, actor: Actor, case_id: UUID, facts: AssessedFacts, considered: Considered) -> Assessment:
    """None stays not known. Refused with the first fault; the form has shown all of them at their fields."""
    assessment = assessment_in_hand(actor, case_id, clock.today(), "save_facts")
    for fault in faults_of_facts(facts, considered):
        raise Refused(fault.message.code, **dict(fault.message.params))
    values = {**asdict(facts), **asdict(considered)}
    changed = sorted(name for name, value in values.items() if getattr(assessment, name) != value)
    if not changed:
        return assessment
    for name in changed:
        setattr(assessment, name, values[name])
    assessment.save(update_fields=changed)
    log_event(
        actor=actor,
        verb="save_facts",
        object_type="case",
        object_id=case_id,
        municipality=assessment.municipality,
        data={"changed": changed},
    )
    return assessment
