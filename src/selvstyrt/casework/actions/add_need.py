"""add_need: one need more in the draft."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.domain.asked import AskedNeed
from selvstyrt.casework.domain.frequency import check_week, shown_times
from selvstyrt.casework.models import Need
from selvstyrt.casework.queries.draft import need_values
from selvstyrt.casework.queries.locked import draft_locked
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def add_need(*, actor: Actor, case_id: UUID, need_id: UUID, asked: AskedNeed) -> Need:
    """Add a need under the id its form was given, so that sending the form twice adds it once.

    Refused when the week has no room for it, when the id already stands for another need, or when the
    application is no longer a draft.
    """
    draft = draft_locked(actor, case_id)
    there = Need.objects.within(draft.case.municipality).filter(id=need_id).first()
    if there is not None:
        if there.application_id == draft.application.id and need_values(there) == asdict(asked):
            return there
        raise Refused("casework.saved_elsewhere")
    minutes = asked.minutes_a_week
    together = sum(need.minutes_a_week // need.helpers for need in draft.needs)
    check_week(together + minutes // asked.helpers)
    need = Need.objects.create(
        id=need_id,
        municipality=draft.case.municipality,
        application=draft.application,
        created_by=actor.person,
        minutes_a_week=minutes,
        times_a_week=shown_times(asked.how_often, asked.times),
        **asdict(asked),
    )
    log_event(
        actor=actor,
        verb="add_need",
        object_type="case",
        object_id=case_id,
        municipality=draft.case.municipality,
        data={"need": str(need_id)},
    )
    return need
