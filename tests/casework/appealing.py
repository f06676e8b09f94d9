"""Aslak's complaint at the county governor: Hilde has it, or is about to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from selvstyrt.casework.actions.check_complaint import check_complaint
from selvstyrt.casework.actions.decide_appeal import decide_appeal
from selvstyrt.casework.actions.forward_complaint import forward_complaint
from selvstyrt.casework.actions.save_appeal import save_appeal
from selvstyrt.casework.actions.save_complaint import save_complaint
from selvstyrt.casework.actions.save_statement import save_statement
from selvstyrt.casework.actions.send_complaint import send_complaint
from selvstyrt.casework.actions.take_appeal import take_appeal
from selvstyrt.casework.domain.appeal import AppealOutcome
from selvstyrt.casework.domain.appeal_draft import AppealContent
from selvstyrt.casework.domain.complaint import STATEMENT, Checked, FormalPoint, Met
from selvstyrt.casework.models import Appeal, AppealDecision, Case
from selvstyrt.config.demo.people import demo_id
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from tests.world import actor, oneself

STUDY = 4  # the one line of Aslak's decision that gives less than was asked
WORDS = "Eg kan ikkje skrive på førelesingar."


def aslaks_case() -> Case:
    found: Case = Case.objects.of_person(demo_id("Aslak")).get(origin="application")
    return found


def aslaks_appeal() -> Appeal:
    found: Appeal = Appeal.objects.of_person(demo_id("Aslak")).order_by("-created_at")[0]
    return found


def torunn() -> Actor:
    return actor("Torunn", Role.CASEWORKER)


def hilde() -> Actor:
    return actor("Hilde", Role.COUNTY_GOVERNOR)


def complained(**changes: Any) -> UUID:
    """Aslak has sent a complaint; the id of the case."""
    case, own = aslaks_case().id, oneself("Aslak")
    save_complaint(actor=own, case_id=case, **({"points": {STUDY: WORDS}, "overall": ""} | changes))
    send_complaint(actor=own, case_id=case)
    return case


def sent_on(**changes: Any) -> Appeal:
    """Torunn has kept the decision and sent the complaint on."""
    case = complained(**changes)
    check_complaint(actor=torunn(), case_id=case, checks=dict.fromkeys(FormalPoint, Checked(Met.MET)))
    answers = {STUDY: "Høgskulen har ansvaret."}
    save_statement(actor=torunn(), case_id=case, texts=dict.fromkeys(STATEMENT, "Tekst."), answers=answers)
    forward_complaint(actor=torunn(), case_id=case)
    return aslaks_appeal()


def in_hand(**changes: Any) -> Appeal:
    """Hilde has taken it."""
    appeal = sent_on(**changes)
    take_appeal(actor=hilde(), appeal_id=appeal.id)
    return aslaks_appeal()


UPHELD = AppealContent(
    outcome=AppealOutcome.UPHELD,
    answers={STUDY: "Høgskulen skal hjelpe i undervisninga."},
    right_tested="Vilkåra i § 2-1 d er oppfylte.",
    package_sound="Tenestene er til saman forsvarlege.",
    reviews_discretion=False,
    reasons="Vedtaket er rett.",
)
SET_ASIDE = replace(UPHELD, outcome=AppealOutcome.SET_ASIDE, reasons="Kommunen har ikkje undersøkt nok.")


def changed(appeal: Appeal, **changes: Any) -> AppealContent:
    """Five hours more than before, nothing taken away."""
    better = replace(
        UPHELD,
        outcome=AppealOutcome.CHANGED,
        reasons="Hjelp til å skrive høyrer til.",
        minutes_a_week=appeal.minutes_a_week + 300,
        free_use_over_year=True,
        valid_from=appeal.valid_from,
        valid_to=appeal.valid_to,
    )
    return replace(better, **changes)


def decided(content: AppealContent | None = None, **changes: Any) -> AppealDecision:
    """Hilde has decided it; as changed in favour unless said otherwise."""
    appeal = in_hand(**changes)
    save_appeal(actor=hilde(), appeal_id=appeal.id, content=content or changed(appeal))
    return decide_appeal(actor=hilde(), appeal_id=appeal.id)


def in_days(days: int) -> date:
    return clock.today() + timedelta(days=days)
