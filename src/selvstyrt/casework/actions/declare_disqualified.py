"""declare_disqualified: say that one may not work on a case (fvl § 6)."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.give_case import give_case
from selvstyrt.casework.models import Disqualification
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.letters.actions.bar_reader import bar_reader


@transaction.atomic
def declare_disqualified(*, actor: Actor, case_id: UUID, reason: str) -> Disqualification:
    """From now on the case and its letters are closed to the one who declares; if it was theirs, nobody has it."""
    if actor.role not in (Role.CASEWORKER, Role.APPROVER):
        raise Refused("casework.not_your_move", verb="declare_disqualified")
    case = case_seen(actor, case_id)
    if not reason.strip():
        raise Refused("casework.reason_missing")
    declared: Disqualification = Disqualification.objects.create(
        municipality=case.municipality,
        case=case,
        person_id=actor.person,
        reason=reason.strip(),
        created_by=actor.person,
    )
    if case.caseworker_id == actor.person:
        give_case(actor=actor, case=case, caseworker=None, verb="release_case")
    bar_reader(actor=actor, subject=case.id, person=actor.person, municipality=case.municipality)
    log_event(
        actor=actor,
        verb="declare_disqualified",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
    )
    return declared
