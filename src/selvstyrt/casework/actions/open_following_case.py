"""open_following_case: a new case that points at an old one, with what was applied for carried along."""

from __future__ import annotations

from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.casework.actions.carry_application import carry_application
from selvstyrt.casework.actions.carry_assessment import carry_assessment
from selvstyrt.casework.actions.change_state import change_state
from selvstyrt.casework.actions.keep_sent_item import keep_sent_item
from selvstyrt.casework.actions.tell_applicant import tell_applicant
from selvstyrt.casework.domain.following import CITIZEN, check_may_follow
from selvstyrt.casework.domain.life import SentKind
from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.domain.reversal import ReversalGround, check_ground
from selvstyrt.casework.domain.snapshot import as_json
from selvstyrt.casework.models import Case, CaseOpening, ReversalDuty
from selvstyrt.casework.queries.draft import draft_of
from selvstyrt.casework.queries.following import open_duty, stands
from selvstyrt.casework.queries.following_letter import following_letter
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.casework.queries.receipts import free_receipt
from selvstyrt.casework.queries.submitted import submitted_application
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


def open_following_case(
    *,
    actor: Actor,
    case_id: UUID,
    origin: Origin,
    why: str,
    ground: ReversalGround | None = None,
    to_detriment: bool | None = None,
) -> Case:
    """Open it, with a number of its own and clocks that start now. The old case and its decision stay as they are.

    The municipality's own goes with a letter to the person; what the person asks for gives a receipt. A change after
    a complaint starts with the old assessment, everything else with what was asked for. Refused when this may not
    follow the case, when one is open already, and for own reversal without a ground that carries it (fvl § 35).
    """
    try:
        with transaction.atomic():
            old = case_locked(actor, case_id)
            check_may_follow(origin, actor.role, stands(old, clock.today()), why)
            new = _begin(actor, old, origin)
            opening = _why(actor, old, new, why.strip(), _ground(old, origin, ground, to_detriment))
            needs = carry_application(actor=actor, old=old, new=new)
            change_state(
                actor=actor,
                case=new,
                verb="open_following_case",
                number=free_receipt(),
                received_at=opening.opened_at,
                data={"origin": origin.value, "follows": str(old.id)},
            )
            if origin is Origin.COMPLAINT_MET:
                carry_assessment(actor=actor, old=old, new=new, needs=needs)
            else:
                _tell(actor, old, new, opening)
    except IntegrityError as second:
        raise Refused("casework.following.already_open") from second
    return new


def _begin(actor: Actor, old: Case, origin: Origin) -> Case:
    new: Case = Case.objects.create(
        municipality=old.municipality,
        created_by=actor.person,
        holder_id=old.holder_id,
        origin=origin,
        follows=old,
        caseworker_id=None if actor.role in CITIZEN else actor.person,
    )
    return new


def _ground(
    old: Case, origin: Origin, ground: ReversalGround | None, to_detriment: bool | None
) -> tuple[str, bool | None]:
    if origin is not Origin.OWN_REVERSAL:
        return "", None
    if to_detriment is None:
        raise Refused("casework.reversal.detriment_unsaid")
    carries = check_ground(ground, to_detriment=to_detriment, is_notified=old.delivered_at is not None)
    return carries.value, to_detriment


def _why(actor: Actor, old: Case, new: Case, why: str, ground: tuple[str, bool | None]) -> CaseOpening:
    duty: ReversalDuty | None = open_duty(old) if new.origin == Origin.AFTER_APPEAL else None
    opening: CaseOpening = CaseOpening.objects.create(
        municipality=new.municipality,
        created_by=actor.person,
        case=new,
        why=why,
        by_holder=actor.role in CITIZEN,
        standing=stands(old, clock.today()).standing,
        ground=ground[0],
        to_detriment=ground[1],
        duty=duty,
        opened_by_id=actor.person,
        opened_at=clock.now(),
    )
    return opening


def _tell(actor: Actor, old: Case, new: Case, opening: CaseOpening) -> None:
    """A letter from the municipality, or the copy of what the person has sent."""
    if opening.by_holder:
        told = as_json(submitted_application(draft_of(new)))
        keep_sent_item(
            actor=actor,
            case=new,
            kind=SentKind.APPLICATION,
            content={**told, "follows": old.number, "why": opening.why},
            receipt=str(new.number),
        )
        return
    tell_applicant(
        actor=actor, case=new, write=lambda each: following_letter(old, new, opening, each, clock.today())
    )
