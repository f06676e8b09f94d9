"""Omar, 9: Leila has applied for respite on his behalf; Torunn has asked a question."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from selvstyrt.casework.actions.ask_question import ask_question
from selvstyrt.casework.actions.book_meeting import book_meeting
from selvstyrt.casework.actions.submit_application import submit_application
from selvstyrt.casework.domain.asked import AskedArena, AskedNeed
from selvstyrt.casework.domain.life import ArenaKind, ContactKind, HowOften, Leading, LifeArea
from selvstyrt.config.demo.people import demo_id
from selvstyrt.config.demo.stories.telling import TORUNN, Told, days_ago, take_and_begin, write_application
from selvstyrt.core.clock import OSLO
from selvstyrt.core.domain.actor import Actor, Role

LEILA = Actor(person=demo_id("Leila"), role=Role.HELPER, acting_for=demo_id("Omar"))
OMAR = Told(
    wanted_life=(
        "Omar vil gå på svømming og være med venner etter skolen. Vi som foreldre trenger å sove, og "
        "å få tid til søsteren hans."
    ),
    needs=(
        AskedNeed(
            LifeArea.PERSONAL_CARE,
            "Stell, påkledning og hjelp på badet morgen og kveld.",
            HowOften.DAILY,
            times=2,
            minutes_each_time=60,
            helped_today_by="Vi foreldre",
        ),
        AskedNeed(
            LifeArea.LEISURE,
            "Svømming og venner, med en som kjenner Omar.",
            HowOften.WEEKLY,
            times=3,
            minutes_each_time=150,
        ),
        AskedNeed(
            LifeArea.CULTURE_SPORT,
            "Avlastning annenhver lørdag, slik at vi kan følge søsteren på kamp.",
            HowOften.FORTNIGHTLY,
            times=1,
            minutes_each_time=8 * 60,
        ),
    ),
    arenas=(
        AskedArena(ArenaKind.SCHOOL, "Fjordvik kommune", 25 * 60),
        AskedArena(ArenaKind.AFTER_SCHOOL, "Fjordvik kommune", 12 * 60),
    ),
    leading=Leading.PARENT,
)


def tell_omar(today: date) -> None:
    """Sent three weeks ago, taken by Torunn, a question open and a home visit booked."""
    with days_ago(today, 21):
        case_id = write_application(LEILA, demo_id("Omar"), OMAR)
        submit_application(actor=LEILA, case_id=case_id)
    with days_ago(today, 16):
        take_and_begin(case_id)
    with days_ago(today, 9):
        ask_question(
            actor=TORUNN,
            case_id=case_id,
            text="Hvordan er nettene hjemme nå, og hvem står opp når Omar våkner?",
        )
        book_meeting(
            actor=TORUNN,
            case_id=case_id,
            kind=ContactKind.HOME_VISIT,
            at=datetime.combine(today + timedelta(days=6), time(13), tzinfo=OSLO),
            with_whom="Omar, Leila og Yusuf",
        )
