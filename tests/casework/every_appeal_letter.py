"""The county governor's letters over a complaint, one or more of each kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from selvstyrt.casework.domain.appeal import AppealOutcome, DeferralBy
from selvstyrt.casework.models import Appeal, AppealDecision, CostsClaim, Decision, DeferralDecision
from selvstyrt.casework.queries.addressees import Addressee
from selvstyrt.casework.queries.appeal_letter import outcome_letter
from selvstyrt.casework.queries.costs_letter import costs_letter
from selvstyrt.casework.queries.deferral_letter import deferral_letter
from selvstyrt.letters.domain.document import Contact, LetterDocument, Sender
from tests.casework.assessed import DECIDES_ON

ON = DECIDES_ON.date()
LONG = "Kommunen har ikke spurt om hva som skjer om natta, og det er avgjørende for timetallet. " * 4
OFFICE = Sender("Statsforvalteren i Fjordfylket", (), Contact("Hilde", "55 50 03 01"))
Writes = Callable[[Decision, Addressee], LetterDocument]


def appeal_over(decision: Decision) -> Appeal:
    return Appeal(municipality=decision.municipality, number="7K3M-9TQ2", decided_on=ON)


def _outcome(outcome: AppealOutcome, **more: Any) -> Writes:
    def write(decision: Decision, to: Addressee) -> LetterDocument:
        appeal = appeal_over(decision)
        told = AppealDecision(appeal=appeal, outcome=outcome, reasons=LONG, decided_at=DECIDES_ON, **more)
        return outcome_letter(told, to, OFFICE)

    return write


TRIED: dict[str, Any] = {
    "points": [
        {"position": 1, "area": "leisure", "own_words": LONG, "answer": LONG},
        {"position": 2, "area": "study", "own_words": "", "answer": "Høgskolen har ansvaret."},
    ],
    "tested": {"right": LONG, "package": LONG, "discretion": True},
    "self_government": LONG,
}
TERMS: dict[str, Any] = {
    "minutes_a_week": 2400,
    "free_use_over_year": False,
    "valid_from": ON,
    "valid_to": ON,
}
WORSE: dict[str, Any] = {
    "worse": ["hours", "free_use", "period"],
    "worse_grounds": LONG,
    "worse_notified_on": ON,
}


def _deferral(by: DeferralBy, *, is_deferred: bool) -> Writes:
    def write(decision: Decision, to: Addressee) -> LetterDocument:
        told = DeferralDecision(
            appeal=appeal_over(decision),
            by=by,
            is_deferred=is_deferred,
            reasons=LONG,
            decided_at=DECIDES_ON,
        )
        return deferral_letter(told, to, OFFICE, "7K3M-9TQ2")

    return write


def _costs(granted: int) -> Writes:
    def write(decision: Decision, to: Addressee) -> LetterDocument:
        told = CostsClaim(
            appeal=appeal_over(decision),
            amount_ore=450_050,
            granted_ore=granted,
            reasons=LONG,
            decided_at=DECIDES_ON,
        )
        return costs_letter(told, to, OFFICE, "7K3M-9TQ2")

    return write


APPEAL_KINDS: dict[str, tuple[Writes, ...]] = {
    "costs_letter.costs_letter": (_costs(0), _costs(450_050)),
    "deferral_letter.deferral_letter": (
        _deferral(DeferralBy.MUNICIPALITY, is_deferred=True),
        _deferral(DeferralBy.MUNICIPALITY, is_deferred=False),
        _deferral(DeferralBy.COUNTY_GOVERNOR, is_deferred=False),
    ),
    "appeal_letter.outcome_letter": (
        _outcome(AppealOutcome.REJECTED, points=[]),
        _outcome(AppealOutcome.UPHELD, **TRIED),
        _outcome(AppealOutcome.SET_ASIDE, **TRIED, due_on=ON),
        _outcome(AppealOutcome.CHANGED, **TRIED, **TERMS),
        _outcome(AppealOutcome.PARTLY_CHANGED, **TRIED, **TERMS, **WORSE, due_on=ON),
    ),
}
