"""take_imported_along: a running decision from before is named in a draft to a new municipality."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.begin_move import begin_move
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.moving import imported_to_bring
from selvstyrt.core.domain.actor import Actor


@transaction.atomic
def take_imported_along(
    *, actor: Actor, imported_id: UUID, municipality: str, moving_on: date, wants_overlap: bool
) -> Case:
    """Begin the draft. The platform knows only hours and period of such a decision: the needs are written anew."""
    case, _is_new = begin_move(
        actor=actor,
        source=imported_to_bring(actor, imported_id),
        municipality=municipality,
        moving_on=moving_on,
        wants_overlap=wants_overlap,
    )
    return case
