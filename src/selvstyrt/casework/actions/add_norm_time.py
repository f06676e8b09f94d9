"""add_norm_time: a row in the municipality's own table of usual times, kept for comparison only."""

from __future__ import annotations

from django.db import IntegrityError, transaction

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.models import NormTime
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused


def add_norm_time(
    *, actor: Actor, area: LifeArea, task: str, times_a_week: int, minutes_each_time: int
) -> NormTime:
    """Only the administrator of the own municipality. Refused for a task without a name, or one that is there."""
    if actor.role is not Role.ADMINISTRATOR or not actor.municipality:
        raise NotSeen
    if not task.strip():
        raise Refused("casework.text_missing")
    try:
        with transaction.atomic():
            row: NormTime = NormTime.objects.create(
                municipality=actor.municipality,
                created_by=actor.person,
                area=area,
                task=task.strip(),
                times_a_week=times_a_week,
                minutes_each_time=minutes_each_time,
            )
            log_event(
                actor=actor,
                verb="add_norm_time",
                object_type="norm_time",
                object_id=row.id,
                data={"area": area.value, "task": row.task, "minutes": times_a_week * minutes_each_time},
            )
    except IntegrityError as second:
        raise Refused("casework.norm_time_known") from second
    return row
