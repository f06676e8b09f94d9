"""decide_appeal: the county governor decides the complaint, once."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.casework.actions.move_appeal import move_appeal
from selvstyrt.casework.actions.move_complaint import move_complaint
from selvstyrt.casework.actions.tell_appellant import tell_appellant
from selvstyrt.casework.domain.appeal import REVERSALS, AppealOutcome
from selvstyrt.casework.domain.appeal_draft import AppealContent, check_days, draft_gaps
from selvstyrt.casework.domain.appeal_worse import Worse, check_worse
from selvstyrt.casework.models import Appeal, AppealDecision, ReversalDuty
from selvstyrt.casework.queries.appeal_letter import office_sender, outcome_letter
from selvstyrt.casework.queries.appeals import appeal_in_hand, draft_of_appeal, ways_worse
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.rules.queries.deadlines import detriment_notice_months


def decide_appeal(*, actor: Actor, appeal_id: UUID) -> AppealDecision:
    """Decide as the draft stands: the person gets the letter, a reversal leaves the municipality a duty.

    Refused while a part is missing, while it is worse for the complainant without the conditions of fvl § 34(3),
    and when a colleague was first.
    """
    try:
        with transaction.atomic():
            return _decide(actor, appeal_in_hand(actor, appeal_id))
    except IntegrityError as second:
        raise Refused("casework.changed_meanwhile", verb="decide_appeal") from second


def _decide(actor: Actor, appeal: Appeal) -> AppealDecision:
    content, today = draft_of_appeal(appeal), clock.today()
    if draft_gaps(content, tuple(each.position for each in appeal.points.all())):
        raise Refused("casework.appeal.not_whole")
    check_days(content, today)
    ways = ways_worse(appeal, content)
    check_worse(
        ways,
        grounds=content.worse_grounds,
        notified_on=content.worse_notified_on,
        received_on=appeal.municipality_received_on,
        months=detriment_notice_months(today),
        today=today,
    )
    move_appeal(actor=actor, appeal=appeal, verb="decide_appeal")
    decision = _keep(actor, appeal, content, ways)
    if appeal.complaint is not None:
        move_complaint(actor=actor, complaint=appeal.complaint, verb="decide_appeal")
        if decision.outcome in REVERSALS:
            ReversalDuty.objects.create(
                municipality=appeal.municipality,
                created_by=actor.person,
                case=appeal.complaint.case,
                appeal_decision=decision,
                opened_at=decision.decided_at,
            )
    sender = office_sender(actor, appeal, today)
    tell_appellant(actor=actor, appeal=appeal, write=lambda each: outcome_letter(decision, each, sender))
    return decision


def _keep(actor: Actor, appeal: Appeal, content: AppealContent, ways: tuple[Worse, ...]) -> AppealDecision:
    """The decision as it went out, and each answer with its point."""
    is_tried = content.outcome is not AppealOutcome.REJECTED
    kept: AppealDecision = AppealDecision.objects.create(
        municipality=appeal.municipality,
        created_by=actor.person,
        appeal=appeal,
        outcome=content.outcome or "",
        reasons=content.reasons,
        self_government=content.self_government if is_tried and content.reviews_discretion else "",
        points=_answered(appeal, content if is_tried else AppealContent()),
        tested=_tested(content) if is_tried else None,
        due_on=content.due_on if content.outcome in REVERSALS else None,
        decided_by_id=actor.person,
        decided_at=clock.now(),
        **_changed(content, ways),
    )
    return kept


def _answered(appeal: Appeal, content: AppealContent) -> list[dict[str, Any]]:
    said = []
    for point in appeal.points.all():
        point.answer = content.answers.get(point.position, "")
        point.save(update_fields=["answer"])
        said.append(
            {
                "position": point.position,
                "area": point.area,
                "own_words": point.own_words,
                "answer": point.answer,
            }
        )
    return said


def _tested(content: AppealContent) -> dict[str, Any]:
    return {
        "right": content.right_tested,
        "package": content.package_sound,
        "discretion": bool(content.reviews_discretion),
    }


def _changed(content: AppealContent, ways: tuple[Worse, ...]) -> dict[str, Any]:
    """The new terms; empty unless the county governor makes a new decision."""
    terms = content.terms
    if terms is None:
        return {}
    return {
        "minutes_a_week": terms.minutes_a_week,
        "free_use_over_year": terms.free_use_over_year,
        "valid_from": terms.valid_from,
        "valid_to": terms.valid_to,
        "worse": [each.value for each in ways],
        "worse_grounds": content.worse_grounds if ways else "",
        "worse_notified_on": content.worse_notified_on if ways else None,
    }
