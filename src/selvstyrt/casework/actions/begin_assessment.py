"""begin_assessment: take up a submitted case; one line for each need, hours left empty."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.change_state import change_state
from selvstyrt.casework.models import Application, Assessment, AssessmentLine
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor


@transaction.atomic
def begin_assessment(*, actor: Actor, case_id: UUID) -> Assessment:
    """What was asked is copied beside; hours and facts stay empty until the caseworker has assessed them."""
    case = case_in_hand(actor, case_id, clock.today())
    change_state(actor=actor, case=case, verb="begin_assessment")
    own = {"municipality": case.municipality, "created_by": actor.person}
    application = Application.objects.within(case.municipality).prefetch_related("needs").get(case=case)
    assessment: Assessment = Assessment.objects.create(case=case, **own)
    for need in application.needs.all():  # one by one: each later than the last keeps their order
        AssessmentLine.objects.create(
            assessment=assessment,
            need=need,
            area=need.area,
            asked_minutes=need.minutes_a_week,
            helpers=need.helpers,
            at_night=need.at_night,
            **own,
        )
    return assessment
