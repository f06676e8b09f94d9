"""change_need: a need of the draft is told anew."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.domain.asked import AskedNeed, fingerprint
from selvstyrt.casework.domain.frequency import check_week, shown_times
from selvstyrt.casework.models import Need
from selvstyrt.casework.queries.draft import need_of, need_values
from selvstyrt.casework.queries.locked import draft_locked
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def change_need(
    *, actor: Actor, case_id: UUID, need_id: UUID, asked: AskedNeed, seen: str | None = None
) -> Need:
    """Change a need. Refused when it was changed since the form was opened, or the week has no room for it."""
    draft = draft_locked(actor, case_id)
    need = need_of(draft, need_id)
    if need_values(need) == asdict(asked):
        return need
    if seen is not None and seen != fingerprint(need_values(need)):
        raise Refused("casework.saved_elsewhere")
    minutes = asked.minutes_a_week
    others = sum(each.minutes_a_week // each.helpers for each in draft.needs if each.id != need_id)
    check_week(others + minutes // asked.helpers)
    for name, value in asdict(asked).items():
        setattr(need, name, value)
    need.minutes_a_week = minutes
    need.times_a_week = shown_times(asked.how_often, asked.times)
    need.save()
    log_event(
        actor=actor,
        verb="change_need",
        object_type="case",
        object_id=case_id,
        municipality=draft.case.municipality,
        data={"need": str(need_id)},
    )
    return need
