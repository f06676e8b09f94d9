"""Aslak, 22: moves away to study; the decision has been delivered, in nynorsk."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from selvstyrt.casework.actions.answer_advance_notice import answer_advance_notice
from selvstyrt.casework.actions.confirm_decision import confirm_decision
from selvstyrt.casework.actions.deliver_decision import deliver_decision
from selvstyrt.casework.actions.note_call import note_call
from selvstyrt.casework.actions.notify_in_advance import notify_in_advance
from selvstyrt.casework.actions.prepare_decision import prepare_decision
from selvstyrt.casework.actions.record_view import record_view
from selvstyrt.casework.actions.save_facts import save_facts
from selvstyrt.casework.actions.submit_application import submit_application
from selvstyrt.casework.domain.asked import AskedArena, AskedNeed
from selvstyrt.casework.domain.assessing import Considered
from selvstyrt.casework.domain.facts import AssessedFacts
from selvstyrt.casework.domain.life import ArenaKind, HowOften, LifeArea, ViewOf
from selvstyrt.casework.domain.platform import platform_in
from selvstyrt.casework.domain.proposal import CoPayment
from selvstyrt.casework.domain.service_kinds import Service
from selvstyrt.config.demo.people import FJORDVIK, demo_id
from selvstyrt.config.demo.stories.telling import (
    GEIR,
    TORUNN,
    Told,
    assess_line,
    days_ago,
    moment_ago,
    oneself,
    take_and_begin,
    write_application,
)
from selvstyrt.core.domain.hours import Hours

ASLAK = Told(
    wanted_life="Eg vil flytte heimanfrå, studere til ingeniør og vere ein vanleg student.",
    needs=(
        AskedNeed(
            LifeArea.PERSONAL_CARE, "Opp, stell og i seng.", HowOften.DAILY, times=2, minutes_each_time=90
        ),
        AskedNeed(LifeArea.MEALS, "Handle, lage mat og ete.", HowOften.DAILY, times=3, minutes_each_time=30),
        AskedNeed(LifeArea.HOME, "Vask, klede og orden.", HowOften.WEEKLY, times=2, minutes_each_time=120),
        AskedNeed(
            LifeArea.STUDY, "Notat og hjelp på lesesalen.", HowOften.WEEKDAYS, times=1, minutes_each_time=60
        ),
        AskedNeed(
            LifeArea.LEISURE,
            "Klatring og kveldar med vener.",
            HowOften.WEEKLY,
            times=3,
            minutes_each_time=120,
        ),
    ),
    arenas=(AskedArena(ArenaKind.OTHER, "Høgskulen", 5 * 60),),
)


def tell_aslak(today: date) -> None:
    """Sent two months ago; everything but the hours in higher education is granted."""
    aslak = oneself("Aslak")
    with days_ago(today, 60):
        case_id = write_application(aslak, demo_id("Aslak"), ASLAK)
        submit_application(actor=aslak, case_id=case_id)
    with days_ago(today, 52):
        lines = take_and_begin(case_id)
    with days_ago(today, 40):
        granted = sum(line.asked_minutes for line in lines if line.area != LifeArea.STUDY)
        notice = notify_in_advance(
            actor=TORUNN,
            case_id=case_id,
            planned=Hours(granted),
            reason="Vi tenkjer å gi alt du har søkt om, utanom hjelp i undervisninga: den er høgskulen sitt ansvar.",
            answer_by=today - timedelta(days=26),
        )
    with days_ago(today, 33):
        answer_advance_notice(
            actor=aslak,
            case_id=case_id,
            notice_id=notice.id,
            text="Det er greitt, så lenge høgskulen får beskjed før eg flyttar.",
        )
    with days_ago(today, 31):
        note_call(
            actor=TORUNN,
            case_id=case_id,
            at=moment_ago(today, 31, 9),
            with_whom="Studierettleiaren på høgskulen",
            text="Høgskulen har fått vite at Aslak kjem, og tek kontakt med han om hjelp i undervisninga.",
        )
    with days_ago(today, 12):
        for line in lines:
            if line.area == LifeArea.STUDY:
                assess_line(
                    case_id,
                    line,
                    0,
                    Service.HIGHER_EDUCATION,
                    "Hjelp i undervisninga er høgskulen sitt ansvar. Vi har bede høgskulen kontakte deg.",
                )
            else:
                assess_line(case_id, line, line.asked_minutes)
        _decide(case_id, today)


def _decide(case_id: UUID, today: date) -> None:
    record_view(
        actor=TORUNN,
        case_id=case_id,
        whose=ViewOf.HOLDER,
        text="Aslak vil bu åleine og velje assistentane sine sjølv.",
        heard_on=today - timedelta(days=20),
    )
    save_facts(
        actor=TORUNN,
        case_id=case_id,
        facts=AssessedFacts(duration_months_low=25),
        considered=Considered(),
    )
    proposal = prepare_decision(
        actor=TORUNN,
        case_id=case_id,
        valid_from=today + timedelta(days=30),
        valid_to=None,
        free_use_over_year=True,
        conditions="",
        reasons="Behovet er stort og varig. Timane skal gjere det mogleg å flytte heimanfrå og studere.",
        contact_name="Torunn",
        contact_phone="55 50 01 01",
        co_payment=CoPayment.NONE,
        answers={
            "article_19": "Aslak får alt han treng for å bu åleine og studere. Berre hjelpa i undervisninga kjem frå "
            "ein annan, og den er avtalt med høgskulen."
        },
    )
    confirm_decision(actor=GEIR, case_id=case_id, number=proposal.number)
    deliver_decision(
        actor=platform_in(FJORDVIK), case_id=case_id
    )  # on that day, not when the world is loaded
