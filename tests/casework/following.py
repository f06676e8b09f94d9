"""Ingrid's case taken further: delivered, complained over, reversed by the county governor, decided anew."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from typing import Any

from selvstyrt.casework.actions.begin_assessment import begin_assessment
from selvstyrt.casework.actions.check_complaint import check_complaint
from selvstyrt.casework.actions.deliver_decision import deliver_decision
from selvstyrt.casework.actions.forward_complaint import forward_complaint
from selvstyrt.casework.actions.open_following_case import open_following_case
from selvstyrt.casework.actions.record_view import record_view
from selvstyrt.casework.actions.save_assessment_line import save_assessment_line
from selvstyrt.casework.actions.save_complaint import save_complaint
from selvstyrt.casework.actions.save_facts import save_facts
from selvstyrt.casework.actions.save_statement import save_statement
from selvstyrt.casework.actions.send_complaint import send_complaint
from selvstyrt.casework.domain.appeal import AppealOutcome, AppealState
from selvstyrt.casework.domain.assessing import Considered
from selvstyrt.casework.domain.complaint import STATEMENT, Change, Checked, ComplaintState, FormalPoint, Met
from selvstyrt.casework.domain.effect import Terms
from selvstyrt.casework.domain.facts import AssessedFacts, AssessedLine
from selvstyrt.casework.domain.life import ViewOf
from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.domain.platform import platform_in
from selvstyrt.casework.models import (
    Appeal,
    AppealDecision,
    Assessment,
    Case,
    Complaint,
    Decision,
    ReversalDuty,
)
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.people.models import Organisation
from tests.casework.assessed import FJORDVIK, Office, person

LEISURE = 2  # the line of Ingrid's decision that gives less than was asked: 13 of 16 hours
WORDS = "Mai kan ikke alltid."


def delivered(at: Office, **terms: Any) -> Decision:
    """Prepared, confirmed and arrived."""
    at.prepare(**terms)
    decision = at.confirm()
    assert deliver_decision(actor=platform_in(FJORDVIK), case_id=at.case.id)
    return decision


def complained(at: Office) -> Complaint:
    save_complaint(actor=at.holder, case_id=at.case.id, points={LEISURE: WORDS}, overall="")
    send_complaint(actor=at.holder, case_id=at.case.id)
    return Complaint.objects.within(FJORDVIK).get(case=at.case)


def looked_over(at: Office) -> None:
    met = dict.fromkeys(FormalPoint, Checked(Met.MET))
    check_complaint(actor=at.torunn, case_id=at.case.id, checks=met)


def written(at: Office, change: Change | None = None) -> None:
    save_statement(
        actor=at.torunn,
        case_id=at.case.id,
        texts={part: f"Om {part}." for part in STATEMENT},
        answers={LEISURE: "Vi har spurt Mai."},
        change=change,
    )


def forwarded(at: Office) -> Complaint:
    complaint = complained(at)
    looked_over(at)
    written(at)
    forward_complaint(actor=at.torunn, case_id=at.case.id)
    return complaint


def reversed_by_governor(
    at: Office,
    *,
    outcome: AppealOutcome = AppealOutcome.SET_ASIDE,
    due_on: date | None = None,
    ordered: Terms | None = None,
) -> ReversalDuty:
    """What the county governor leaves behind, row by row."""
    complaint = Complaint.objects.within(FJORDVIK).get(case=at.case)
    decision = Decision.objects.within(FJORDVIK).get(case=at.case)
    office = Organisation.objects.get(municipality=FJORDVIK).county_governor
    officer = at.persons.get("Hilde") or person("Hilde")
    at.persons["Hilde"] = officer
    own: dict[str, Any] = {"municipality": FJORDVIK, "created_by": officer.id}
    appeal = Appeal.objects.within(FJORDVIK).filter(complaint=complaint).first() or Appeal(
        office=office,
        holder_id=at.case.holder_id,
        complaint=complaint,
        number=f"SF-{complaint.id.hex[:8]}",
        received_at=clock.now(),
        municipality_received_on=clock.today(),
        decided_on=clock.today(),
        minutes_a_week=decision.minutes_a_week,
        asked_minutes_a_week=36 * 60,
        free_use_over_year=decision.free_use_over_year,
        valid_from=decision.valid_from,
        valid_to=decision.valid_to,
        **own,
    )
    appeal.state, appeal.officer = AppealState.DECIDED, officer
    appeal.save()
    Complaint.objects.within(FJORDVIK).filter(id=complaint.id).update(state=ComplaintState.ANSWERED)
    terms: dict[str, Any] = asdict(ordered) if ordered else {}
    kept = AppealDecision.objects.create(
        appeal=appeal,
        outcome=outcome,
        reasons="Behovet er ikke godt nok utredet.",
        points=[],
        due_on=due_on,
        decided_by=officer,
        decided_at=clock.now(),
        **terms,
        **own,
    )
    duty: ReversalDuty = ReversalDuty.objects.create(
        case=at.case, appeal_decision=kept, opened_at=clock.now(), **own
    )
    return duty


def governor(at: Office) -> Actor:
    """Hilde, of the office over Fjordvik."""
    body = Organisation.objects.get(municipality=FJORDVIK)
    return Actor(
        person=at.persons["Hilde"].id, role=Role.COUNTY_GOVERNOR, organisation=body.county_governor_id
    )


def followed(
    at: Office, origin: Origin = Origin.AFTER_APPEAL, why: str = "Ny vurdering.", **more: Any
) -> Office:
    """The office with the new case in Torunn's hands."""
    new = open_following_case(actor=at.torunn, case_id=at.case.id, origin=origin, why=why, **more)
    return replace(at, case=new)


def assessed_anew(at: Office, leisure: int) -> None:
    """Every need as before but the hours for leisure."""
    begin_assessment(actor=at.torunn, case_id=at.case.id)
    record_view(
        actor=at.torunn,
        case_id=at.case.id,
        whose=ViewOf.HOLDER,
        text="Jeg vil styre dagen selv.",
        heard_on=clock.today(),
    )
    save_facts(
        actor=at.torunn,
        case_id=at.case.id,
        facts=AssessedFacts(
            duration_months_low=36,
            duration_months_high=36,
            had_right_before_67=False,
            higher_cost_documented=False,
            night_continuous=False,
            helpers_continuous=False,
        ),
        considered=Considered(
            duty_considered=(
                "BPA er den formen som gir Ingrid mest styring og et selvstendig liv (CRPD art. 19). "
                "Timene fra NAV gjelder jobben alene."
            ),
            reasons="Behovet er kartlagt hjemme hos Ingrid på nytt.",
        ),
    )
    for line in Assessment.objects.within(FJORDVIK).get(case=at.case).lines.all():
        given = leisure if line.area == "leisure" else line.asked_minutes
        save_assessment_line(
            actor=at.torunn,
            case_id=at.case.id,
            line_id=line.id,
            found=AssessedLine(
                area=line.area,
                service="personal_assistance",
                asked_minutes=line.asked_minutes,
                assessed_minutes=given,
                reason="" if given >= line.asked_minutes else "Kulturkvelden dekkes av Mai.",
            ),
        )


def decided_anew(at: Office, leisure: int, **terms: Any) -> Decision:
    """Assessed, prepared, confirmed and arrived, in a case that follows."""
    assessed_anew(at, leisure)
    return delivered(at, **terms)


def the_case(at: Office) -> Case:
    return Case.objects.within(FJORDVIK).get(id=at.case.id)
