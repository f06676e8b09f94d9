"""add_appeal_files: papers that came to the county governor are laid with the complaint."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.keep_appeal_file import keep_appeal_file
from selvstyrt.casework.models import AppealFile
from selvstyrt.casework.queries.appeals import appeal_in_hand
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def add_appeal_files(
    *, actor: Actor, appeal_id: UUID, files: Sequence[tuple[str, bytes]]
) -> list[AppealFile]:
    """Add them (name, content); all or none. Refused when there are none."""
    appeal = appeal_in_hand(actor, appeal_id)
    if not files:
        raise Refused("casework.nothing_written")
    return [
        keep_appeal_file(actor=actor, appeal=appeal, name=name, content=content) for name, content in files
    ]
