"""deliver_decision: the decision's letters go out, and the case moves when all have arrived."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.settle_delivery import settle_delivery
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case, Decision, DecisionLetter
from selvstyrt.casework.queries.addressees import Addressee, addressees_of
from selvstyrt.casework.queries.decision_letter import decision_letter
from selvstyrt.casework.queries.deliveries import decision_of
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.actions.deliver_letter import deliver_letter
from selvstyrt.letters.actions.write_letter import write_letter


def deliver_decision(*, actor: Actor, case_id: UUID) -> bool:
    """Write what is not yet written, hand it over, and answer whether all of it has arrived.

    May be called again at any time: nobody gets a second letter, what failed is tried again, and a case that
    is
    already delivered stays as it is. A failure leaves the case DECIDED, with the reason kept by letters.
    `actor` is the platform in the case's municipality.
    """
    with transaction.atomic():
        case = Case.objects.within(actor.municipality or "").select_for_update().get(id=case_id)
        decision = decision_of(case)
        if decision is None or case.state != CaseState.DECIDED:
            return case.delivered_at is not None
        for addressee in addressees_of(case, clock.today()):
            letter = _letter(actor, case, decision, addressee)
            deliver_letter(actor=actor, letter_id=letter, channel=addressee.channel)
    return settle_delivery(actor=actor, case_id=case_id)


def _letter(actor: Actor, case: Case, decision: Decision, addressee: Addressee) -> UUID:
    """The letter to this addressee, written now unless it was before."""
    written = decision.letters.filter(addressee=addressee.person.id).first()
    if written is not None:
        return UUID(str(written.letter_id))
    letter = write_letter(
        actor=actor,
        holder=case.holder_id,
        municipality=case.municipality,
        subject=case.id,
        document=decision_letter(decision, addressee, clock.today()),
        addressee=addressee.person.id,
    )
    DecisionLetter.objects.create(
        municipality=case.municipality,
        created_by=actor.person,
        decision=decision,
        addressee_id=addressee.person.id,
        letter_id=letter,
    )
    return letter
