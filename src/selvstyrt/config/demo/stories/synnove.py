"""Synnøve, 66: has had BPA under the right; a new decision is prepared before she turns 67."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from selvstyrt.casework.actions.prepare_decision import prepare_decision
from selvstyrt.casework.actions.record_view import record_view
from selvstyrt.casework.actions.save_facts import save_facts
from selvstyrt.casework.actions.submit_application import submit_application
from selvstyrt.casework.domain.asked import AskedNeed
from selvstyrt.casework.domain.assessing import Considered
from selvstyrt.casework.domain.facts import AssessedFacts
from selvstyrt.casework.domain.life import HowOften, LifeArea, ViewOf
from selvstyrt.casework.domain.proposal import CoPayment
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

SYNNOVE = Told(
    wanted_life="Jeg vil fortsette å leve som nå: synge i kor, passe barnebarn og reise til hytta.",
    needs=(
        AskedNeed(
            LifeArea.PERSONAL_CARE,
            "Stell, dusj og påkledning.",
            HowOften.DAILY,
            times=2,
            minutes_each_time=75,
        ),
        AskedNeed(LifeArea.MEALS, "Matlaging.", HowOften.DAILY, times=2, minutes_each_time=30),
        AskedNeed(LifeArea.HOME, "Hus, klær og innkjøp.", HowOften.WEEKLY, times=3, minutes_each_time=120),
        AskedNeed(
            LifeArea.CULTURE_SPORT,
            "Korøvelser og konserter.",
            HowOften.WEEKLY,
            times=2,
            minutes_each_time=180,
        ),
    ),
)


def tell_synnove(today: date) -> None:
    """Everything she asked for is found necessary; the proposal waits for Geir."""
    synnove = oneself("Synnøve")
    with days_ago(today, 26):
        case_id = write_application(synnove, demo_id("Synnøve"), SYNNOVE)
        submit_application(actor=synnove, case_id=case_id)
    with days_ago(today, 20):
        lines = take_and_begin(case_id)
    visit(
        case_id,
        moment_ago(today, 14, 12),
        "Synnøve",
        "Hverdagen er som før. Hun bruker timene på kor og familie.",
    )
    with days_ago(today, 3):
        for line in lines:
            assess_line(case_id, line, line.asked_minutes)
        _hear_and_weigh(case_id, today)
        prepare_decision(
            actor=TORUNN,
            case_id=case_id,
            valid_from=today + timedelta(days=14),
            valid_to=None,
            free_use_over_year=True,
            conditions="",
            reasons=(
                "Synnøve har hatt BPA siden hun var 59. Behovet er det samme som før, og timene dekker "
                "livet hun lever i dag."
            ),
            contact_name="Torunn",
            contact_phone="55 50 01 01",
            co_payment=CoPayment.NONE,
        )


def _hear_and_weigh(case_id: UUID, today: date) -> None:
    record_view(
        actor=TORUNN,
        case_id=case_id,
        whose=ViewOf.HOLDER,
        text="Synnøve vil beholde ordningen sin og de samme assistentene.",
        heard_on=today - timedelta(days=10),
    )
    save_facts(
        actor=TORUNN,
        case_id=case_id,
        facts=AssessedFacts(duration_months_low=25, had_right_before_67=True),
        considered=Considered(),
    )
