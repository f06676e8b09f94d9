"""save_appeal: the county governor's decision while it is written."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.domain.appeal_draft import AppealContent, check_days, to_data
from selvstyrt.casework.models import AppealDraft
from selvstyrt.casework.queries.appeals import appeal_in_hand, draft_mark
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def save_appeal(*, actor: Actor, appeal_id: UUID, content: AppealContent, seen: str | None = None) -> None:
    """Keep what is written. Refused when something was saved since `seen`, or when its days cannot be right."""
    appeal = appeal_in_hand(actor, appeal_id)
    if seen is not None and seen != draft_mark(appeal):
        raise Refused("casework.complaint.saved_since")
    check_days(content, clock.today())
    AppealDraft.objects.within(appeal.municipality).update_or_create(
        appeal=appeal,
        defaults={"content": to_data(content)},
        create_defaults={
            "content": to_data(content),
            "municipality": appeal.municipality,
            "created_by": actor.person,
        },
    )
    log_event(
        actor=actor,
        verb="save_appeal",
        object_type="appeal",
        object_id=appeal.id,
        municipality=appeal.municipality,
    )
