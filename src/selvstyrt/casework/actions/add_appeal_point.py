"""add_appeal_point: a point of a complaint that was typed in."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.db.models import Max

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.models import AppealPoint
from selvstyrt.casework.queries.appeals import appeal_in_hand
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def add_appeal_point(
    *,
    actor: Actor,
    appeal_id: UUID,
    point_id: UUID,
    area: LifeArea,
    asked_minutes: int,
    granted_minutes: int,
    own_words: str = "",
    municipality_answer: str = "",
) -> AppealPoint:
    """Add it under the id the form was given: sent twice, it stands once. Refused for a complaint made here, whose
    points are the person's own.
    """
    appeal = appeal_in_hand(actor, appeal_id)
    if appeal.complaint_id is not None:
        raise Refused("casework.appeal.points_are_the_persons")
    there: AppealPoint | None = appeal.points.filter(id=point_id).first()
    if there is not None:
        return there
    last = appeal.points.aggregate(last=Max("position"))["last"] or 0
    point: AppealPoint = AppealPoint.objects.create(
        id=point_id,
        municipality=appeal.municipality,
        created_by=actor.person,
        appeal=appeal,
        position=last + 1,
        area=area.value,
        asked_minutes=asked_minutes,
        granted_minutes=granted_minutes,
        own_words=own_words.strip(),
        municipality_answer=municipality_answer.strip(),
    )
    log_event(
        actor=actor,
        verb="add_appeal_point",
        object_type="appeal",
        object_id=appeal.id,
        municipality=appeal.municipality,
    )
    return point
