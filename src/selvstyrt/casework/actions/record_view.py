"""record_view: write down what the holder, the child, a parent or a guardian thinks, in their own words."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.ask_question import WHILE_OPEN
from selvstyrt.casework.domain.life import ViewOf
from selvstyrt.casework.models import StatedView
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def record_view(
    *,
    actor: Actor,
    case_id: UUID,
    whose: ViewOf,
    text: str,
    heard_on: date,
    person: UUID | None = None,
) -> StatedView:
    """A view is never edited: a later one is added. A parent's view names which parent (fvl § 17)."""
    case = case_in_hand(actor, case_id, clock.today())
    if case.state not in WHILE_OPEN:
        raise Refused("casework.wrong_state", verb="record_view", state=case.state)
    if not text.strip():
        raise Refused("casework.text_missing")
    if heard_on > clock.today():
        raise Refused("casework.heard_in_the_future")
    if whose is ViewOf.PARENT and person is None:
        raise Refused("casework.which_parent")
    view: StatedView = StatedView.objects.create(
        municipality=case.municipality,
        case=case,
        whose=whose,
        person_id=case.holder_id if whose in (ViewOf.HOLDER, ViewOf.CHILD) else person,
        text=text.strip(),
        heard_on=heard_on,
        created_by=actor.person,
    )
    log_event(
        actor=actor,
        verb="record_view",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
        data={"whose": whose, "view": str(view.id)},
    )
    return view
