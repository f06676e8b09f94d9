"""appoint_stand_in: let a colleague look after the cases of one who is away."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.models import StandIn
from selvstyrt.casework.queries.office import caseworkers
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def appoint_stand_in(
    *, actor: Actor, absent: UUID, stand_in: UUID, valid_from: date, valid_to: date
) -> StandIn:
    """Both are caseworkers in the actor's municipality; both days are included. Any colleague may do it."""
    if actor.role not in (Role.CASEWORKER, Role.ADMINISTRATOR) or not actor.municipality:
        raise Refused("casework.not_your_move", verb="appoint_stand_in")
    if absent == stand_in:
        raise Refused("casework.stand_in_is_same")
    if valid_to < valid_from:
        raise Refused("casework.ends_before_start")
    if not {absent, stand_in} <= {each.person for each in caseworkers(actor, clock.today())}:
        raise Refused("casework.not_a_caseworker_here")
    period: StandIn = StandIn.objects.create(
        municipality=actor.municipality,
        absent_id=absent,
        stand_in_id=stand_in,
        valid_from=valid_from,
        valid_to=valid_to,
        created_by=actor.person,
    )
    log_event(
        actor=actor,
        verb="appoint_stand_in",
        object_type="stand_in",
        object_id=period.id,
        data={"absent": str(absent), "stand_in": str(stand_in)},
    )
    return period
