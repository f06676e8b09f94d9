"""begin_move: an application to a new municipality is begun, with the decision of the old one in hand."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from selvstyrt.casework.actions.start_application import start_application
from selvstyrt.casework.domain.life import Channel
from selvstyrt.casework.domain.moving import check_moving_day
from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case, ImportedDecision, Move
from selvstyrt.casework.queries.own import open_draft
from selvstyrt.casework.queries.seen import seen_cases
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


@transaction.atomic
def begin_move(
    *,
    actor: Actor,
    source: Case | ImportedDecision,
    municipality: str,
    moving_on: date,
    wants_overlap: bool,
) -> tuple[Case, bool]:
    """The draft, and whether it is new: the same move begun twice is one. `source` is locked by the caller.

    Refused: a move within the municipality, a day far away, another draft waiting there, or sent already.
    """
    if municipality == source.municipality:
        raise Refused("casework.moving.same_municipality")
    check_moving_day(moving_on, clock.today())
    follows = source if isinstance(source, Case) else None
    imported = source if isinstance(source, ImportedDecision) else None
    moved = seen_cases(actor).filter(
        municipality=municipality, origin=Origin.MOVING, follows=follows, move__imported=imported
    )
    if moved.exclude(state__in=[CaseState.DRAFT, CaseState.WITHDRAWN]).exists():
        raise Refused("casework.moving.sent_already")
    begun: Case | None = moved.filter(state=CaseState.DRAFT).first()
    if begun is not None:
        return begun, False
    if open_draft(actor, actor.concerns, municipality, Channel.DIGITAL) is not None:
        raise Refused("casework.moving.other_draft")
    case = start_application(actor=actor, holder=actor.concerns, municipality=municipality)
    case.origin, case.follows = Origin.MOVING, follows
    case.save(update_fields=["origin", "follows"])
    Move.objects.create(
        municipality=municipality,
        case=case,
        moving_on=moving_on,
        moved_from=source.municipality,
        wants_overlap=wants_overlap,
        imported=imported,
        created_by=actor.person,
    )
    # Nothing of the old case in the event: the log of this one belongs to the new municipality.
    log_event(
        actor=actor, verb="begin_move", object_type="case", object_id=case.id, municipality=municipality
    )
    return case, True
