"""give_case: the only writer of who has a case; called by the actions that assign and hand over."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from selvstyrt.casework.domain.states import ENDED
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.disqualified import is_disqualified
from selvstyrt.casework.queries.office import caseworkers
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


def give_case(
    *, actor: Actor, case: Case, caseworker: UUID | None, verb: str, data: dict[str, Any] | None = None
) -> Case:
    """Write the new caseworker (None: nobody) and log it; only if the case still stands where it was read."""
    if caseworker is not None:
        _check_receiver(actor, case, caseworker)
    changed = (
        Case.objects.within(case.municipality)
        .filter(id=case.id, caseworker=case.caseworker_id)
        .exclude(state__in=ENDED)
        .update(caseworker=caseworker)
    )
    if changed != 1:
        raise Refused("casework.changed_meanwhile", verb=verb)
    told = {
        "from": str(case.caseworker_id) if case.caseworker_id else None,
        "to": str(caseworker) if caseworker else None,
    }
    case.caseworker_id = caseworker
    log_event(
        actor=actor,
        verb=verb,
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
        data={**told, **(data or {})},
    )
    return case


def _check_receiver(actor: Actor, case: Case, caseworker: UUID) -> None:
    """The receiver is a caseworker here today and not disqualified from the case."""
    if caseworker not in {each.person for each in caseworkers(actor, clock.today())}:
        raise Refused("casework.not_a_caseworker_here")
    if is_disqualified(caseworker, case, clock.today()):
        itself = caseworker == actor.person
        raise Refused("casework.guard.disqualified" if itself else "casework.receiver_disqualified")
