"""Marit, 51: assessed at 24 hours. Nobody has heard her or considered the duty to offer BPA, so nothing
can be prepared."""

from __future__ import annotations

from datetime import date

from selvstyrt.casework.actions.save_facts import save_facts
from selvstyrt.casework.actions.send_preliminary_reply import send_preliminary_reply
from selvstyrt.casework.actions.submit_application import submit_application
from selvstyrt.casework.domain.asked import AskedNeed
from selvstyrt.casework.domain.assessing import Considered
from selvstyrt.casework.domain.facts import AssessedFacts
from selvstyrt.casework.domain.life import HowOften, LifeArea
from selvstyrt.config.demo.people import demo_id
from selvstyrt.config.demo.stories.telling import (
    TORUNN,
    Told,
    assess_line,
    days_ago,
    moment_ago,
    oneself,
    take_and_begin,
    visit,
    write_application,
)

MARIT = Told(
    wanted_life="Jeg vil styre dagen selv, og ikke vente på hvem som kommer og når.",
    needs=(
        AskedNeed(
            LifeArea.PERSONAL_CARE,
            "Stell morgen, middag og kveld.",
            HowOften.DAILY,
            times=3,
            minutes_each_time=40,
        ),
        AskedNeed(LifeArea.MEALS, "Lage og spise mat.", HowOften.DAILY, times=3, minutes_each_time=30),
        AskedNeed(LifeArea.HOME, "Klær, rydding og innkjøp.", HowOften.WEEKLY, times=3, minutes_each_time=90),
        AskedNeed(
            LifeArea.LEISURE, "Komme meg ut blant folk.", HowOften.WEEKLY, times=3, minutes_each_time=120
        ),
    ),
)
# 14 h + 6 h + 3 h + 1 h: 24 hours, one below what § 2-1 d asks for.
FOUND = (
    (14 * 60, ""),
    (6 * 60, "Marit lager noen av måltidene selv."),
    (3 * 60, "Innkjøp gjøres med varelevering."),
    (60, "Under 25 timer."),
)


def tell_marit(today: date) -> None:
    """Sent seven weeks ago; a preliminary reply was sent in time; the hours are assessed."""
    marit = oneself("Marit")
    with days_ago(today, 49):
        case_id = write_application(marit, demo_id("Marit"), MARIT)
        submit_application(actor=marit, case_id=case_id)
    with days_ago(today, 40):
        lines = take_and_begin(case_id)
    visit(
        case_id,
        moment_ago(today, 36, 12),
        "Marit",
        "Marit viste hvordan dagene er nå, med fire ulike hjelpere.",
    )
    with days_ago(today, 24):
        send_preliminary_reply(
            actor=TORUNN,
            case_id=case_id,
            reason="Vi trenger et hjemmebesøk før vi kan vurdere behovet.",
            expected_on=today,
        )
    with days_ago(today, 5):
        for line, (minutes, reason) in zip(lines, FOUND, strict=True):
            assess_line(case_id, line, minutes, reason=reason)
        save_facts(
            actor=TORUNN,
            case_id=case_id,
            facts=AssessedFacts(duration_months_low=25, higher_cost_documented=None),
            considered=Considered(),
        )
