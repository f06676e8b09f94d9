"""confirm_decision: a second person with authority makes the proposal a decision."""

from __future__ import annotations

from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.casework.actions.change_state import change_state
from selvstyrt.casework.actions.deliver_decision import deliver_decision
from selvstyrt.casework.domain.approval import check_seen
from selvstyrt.casework.domain.decision import ProposalState
from selvstyrt.casework.domain.platform import platform_in
from selvstyrt.casework.domain.proposal import ProposalContent, from_json
from selvstyrt.casework.models import Case, Decision, DecisionLine, GuardCheck, Proposal
from selvstyrt.casework.queries.approval import approval_points, clarified
from selvstyrt.casework.queries.clarifying import Standing
from selvstyrt.casework.queries.proposals import waiting_proposal
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused


def confirm_decision(*, actor: Actor, case_id: UUID, number: int) -> Decision:
    """Confirm proposal `number` exactly as it stands; its letter is delivered once this is safely stored.

    Raises Refused when it is not the number that waits, when the approver prepared it or lacks authority,
    when
    the law package or the applicant's information has changed since, or when another approver was first.
    """
    try:
        with transaction.atomic():
            case = case_seen(actor, case_id)
            change_state(actor=actor, case=case, verb="confirm_decision", data={"number": number})
            proposal = waiting_proposal(actor, case_id)
            check_seen(waits=proposal.number, seen=number)
            content, today = from_json(proposal.content), clock.today()
            standing = clarified(proposal, content, today)
            for point in approval_points(actor, proposal, today, standing):
                raise Refused(point.code, **dict(point.params))
            check = _mark(actor, proposal, standing)
            decision = _decide(actor, case, proposal, content, check)
            platform = platform_in(case.municipality)
            transaction.on_commit(lambda: _deliver(platform, case.id), robust=True)
    except IntegrityError as second:
        raise Refused("casework.changed_meanwhile", verb="confirm_decision") from second
    return decision


def _deliver(platform: Actor, case_id: UUID) -> None:
    deliver_decision(actor=platform, case_id=case_id)


def _mark(actor: Actor, proposal: Proposal, standing: Standing) -> GuardCheck:
    """What the guard found; the database takes no mark with anything open, and no decision without its mark."""
    check: GuardCheck = GuardCheck.objects.create(
        id=proposal.id,
        municipality=proposal.municipality,
        created_by=actor.person,
        proposal=proposal,
        checked_at=clock.now(),
        open_count=len(standing.open),
        answered=[
            {
                "code": each.clarification.code,
                "fingerprint": each.clarification.fingerprint,
                "answer": str(each.answer.id),
            }
            for each in standing.answered
        ],
    )
    return check


def _decide(
    actor: Actor, case: Case, proposal: Proposal, content: ProposalContent, check: GuardCheck
) -> Decision:
    proposal.state = ProposalState.CONFIRMED
    proposal.answered_by_id, proposal.answered_at = actor.person, clock.now()
    proposal.save(update_fields=["state", "answered_by", "answered_at"])
    decision: Decision = Decision.objects.create(
        municipality=case.municipality,
        created_by=actor.person,
        case=case,
        proposal=proposal,
        guard_check=check,
        prepared_by_id=proposal.prepared_by_id,
        confirmed_by_id=actor.person,
        confirmed_at=proposal.answered_at,
        result=content.result,
        valid_from=content.period.valid_from,
        valid_to=content.period.valid_to,
        minutes_a_week=content.granted.minutes,
        free_use_over_year=content.free_use_over_year,
        conditions=content.conditions,
        reasons=content.reasons,
        inputs=content.facts,
        outcome=content.outcome,
        law_version=content.law_version,
        contact_name=content.contact_name,
        contact_phone=content.contact_phone,
    )
    DecisionLine.objects.bulk_create(
        DecisionLine(
            municipality=case.municipality,
            created_by=actor.person,
            decision=decision,
            position=position,
            area=line.area,
            service=line.service,
            own_words=line.own_words,
            asked_minutes=line.asked_minutes,
            granted_minutes=line.granted_minutes,
            reason=line.reason,
        )
        for position, line in enumerate(content.lines, start=1)
    )
    return decision
