"""prepare_decision: the assessment becomes a proposal for another person to confirm."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.answer_clarification import answer_clarification
from selvstyrt.casework.actions.change_state import change_state
from selvstyrt.casework.domain.proposal import CoPayment, ProposalContent, to_json
from selvstyrt.casework.models import Case, Proposal
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.clarifying import standing_of
from selvstyrt.casework.queries.guards import guards_of
from selvstyrt.casework.queries.law import law_outcome
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.casework.queries.proposals import Terms, content_now
from selvstyrt.casework.queries.reversal import check_reversal_ground
from selvstyrt.casework.queries.weighing import weighed_proposal
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.period import NotAPeriod, Period


def prepare_decision(
    *,
    actor: Actor,
    case_id: UUID,
    valid_from: date,
    valid_to: date | None,
    free_use_over_year: bool,
    conditions: str,
    reasons: str,
    contact_name: str,
    contact_phone: str,
    co_payment: CoPayment | None = None,
    co_payment_words: str = "",
    answers: Mapping[str, str] | None = None,
) -> Proposal:
    """Freeze the case as it is assessed now and send it for confirmation.

    The law is asked at this moment, on the facts as they stand. `answers` holds reasons for warnings, by the code of
    the rule; they are kept with the proposal or not at all. Raises Refused with the first open clarification, and
    for terms that cannot be: no reasons (fvl § 25), nobody to ask, a period that ends before it starts.
    """
    today = clock.today()
    with transaction.atomic():
        case = case_in_hand(actor, case_id, today)
        outcome = law_outcome(case, today)
        for guard in guards_of(actor, case, outcome, today):
            raise Refused(guard.code, **dict(guard.params))
        if outcome is None:
            raise Refused("casework.guard.law_not_assessed")
        if case.received_at is None or valid_from < norwegian_day(case.received_at):
            raise Refused("casework.starts_before_application")
        terms = Terms(
            period=_period(valid_from, valid_to),
            free_use_over_year=free_use_over_year,
            conditions=conditions,
            reasons=_said(reasons, "casework.reasons_missing"),
            contact_name=_said(contact_name, "casework.contact_missing"),
            contact_phone=_said(contact_phone, "casework.contact_missing"),
            co_payment=co_payment,
            co_payment_words=_said(co_payment_words, "casework.co_payment_missing")
            if co_payment is CoPayment.ASKED
            else "",
        )
        content = content_now(case, outcome, terms, today)
        check_reversal_ground(case, content)
        _clarify(actor, case, content, answers or {})
        number = case.proposals.count() + 1
        change_state(actor=actor, case=case, verb="prepare_decision", data={"number": number})
        proposal: Proposal = Proposal.objects.create(
            municipality=case.municipality,
            created_by=actor.person,
            case=case,
            number=number,
            prepared_by_id=actor.person,
            prepared_at=clock.now(),
            content=to_json(content),
        )
    return proposal


def _clarify(actor: Actor, case: Case, content: ProposalContent, answers: Mapping[str, str]) -> None:
    """Keep the reasons given now; whatever is open after that stops the proposal."""
    for each in standing_of(case, (), weighed_proposal(case, content)).open:
        said = answers.get(each.code, "")
        if each.blocks or not said.strip():
            raise Refused(each.message.code, **dict(each.message.params))
        answer_clarification(actor=actor, case_id=case.id, clarification=each, reason=said)


def _period(valid_from: date, valid_to: date | None) -> Period:
    try:
        return Period(valid_from, valid_to)
    except NotAPeriod as wrong:
        raise Refused("casework.ends_before_start") from wrong


def _said(text: str, code: str) -> str:
    if not text.strip():
        raise Refused(code)
    return text.strip()
