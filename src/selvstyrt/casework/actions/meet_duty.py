"""meet_duty: a new decision after a reversal has reached the person; what came of it is kept beside it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from selvstyrt.casework.domain.effect import Terms, aim_of, grade, shares
from selvstyrt.casework.models import AppealDecision, Case, Decision, DutyMet
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor


def meet_duty(*, actor: Actor, case: Case) -> DutyMet | None:
    """Compare and grade, once, in the transaction that delivers the decision; None for a case that answers no
    reversal. `case` has just been delivered.
    """
    opening = getattr(case, "opening", None)
    if opening is None or opening.duty is None or case.delivered_at is None:
        return None
    reversed_by = opening.duty.appeal_decision
    before, after, ordered = _before(reversed_by), _terms(case.decision), _ordered(reversed_by)
    asked = reversed_by.appeal.asked_minutes_a_week
    aim = aim_of(asked, ordered)
    effect = grade(before, aim, after)
    met: DutyMet = DutyMet.objects.create(
        municipality=case.municipality,
        created_by=actor.person,
        duty=opening.duty,
        decision=case.decision,
        effect=effect,
        at=case.delivered_at,
        compared={
            "before": _plain(before),
            "asked_minutes_a_week": asked,
            "ordered": _plain(ordered) if ordered else None,
            "after": _plain(after),
            "shares": {
                each.part.value: [each.got.numerator, each.got.denominator]
                for each in shares(before, aim, after)
            },
        },
    )
    log_event(
        actor=actor,
        verb="meet_duty",
        object_type="case",
        object_id=opening.duty.case_id,
        municipality=case.municipality,
        data={"effect": effect.value, "case": str(case.id)},
    )
    return met


def _before(reversed_by: AppealDecision) -> Terms:
    """The decision complained of, as it stood when the complaint reached the county governor."""
    old = reversed_by.appeal
    return Terms(old.minutes_a_week, old.free_use_over_year, old.valid_from, old.valid_to)


def _terms(decision: Decision) -> Terms:
    return Terms(decision.minutes_a_week, decision.free_use_over_year, decision.valid_from, decision.valid_to)


def _ordered(reversed_by: AppealDecision) -> Terms | None:
    """What the county governor changed it to; None when it was set aside to be decided anew."""
    if reversed_by.minutes_a_week is None or reversed_by.valid_from is None:
        return None
    return Terms(
        reversed_by.minutes_a_week,
        reversed_by.free_use_over_year,
        reversed_by.valid_from,
        reversed_by.valid_to,
    )


def _plain(terms: Terms) -> dict[str, Any]:
    told = asdict(terms)
    for name in ("valid_from", "valid_to"):
        told[name] = told[name].isoformat() if told[name] else None
    return told
