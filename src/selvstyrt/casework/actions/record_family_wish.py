"""record_family_wish: what somebody in the family has said in writing about helping, or about no longer helping."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.ask_question import WHILE_OPEN
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.models import FamilyWish
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def record_family_wish(
    *,
    actor: Actor,
    case_id: UUID,
    who: str,
    area: LifeArea,
    wants_to_help: bool,
    text: str,
    written_on: date,
    valid_to: date | None = None,
) -> FamilyWish:
    """Kept as it was written; the last word of each counts. Refused without a name or words, and with a day to come."""
    case = case_in_hand(actor, case_id, clock.today())
    if case.state not in WHILE_OPEN:
        raise Refused("casework.wrong_state", verb="record_family_wish", state=case.state)
    if not who.strip():
        raise Refused("casework.who_missing")
    if not text.strip():
        raise Refused("casework.text_missing")
    if written_on > clock.today():
        raise Refused("casework.written_in_the_future")
    if valid_to is not None and valid_to < written_on:
        raise Refused("casework.ends_before_start")
    wish: FamilyWish = FamilyWish.objects.create(
        municipality=case.municipality,
        created_by=actor.person,
        case=case,
        who=who.strip(),
        area=area,
        wants_to_help=wants_to_help,
        text=text.strip(),
        written_on=written_on,
        valid_to=valid_to,
    )
    log_event(
        actor=actor,
        verb="record_family_wish",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
        data={"wish": str(wish.id), "area": area.value},
    )
    return wish
