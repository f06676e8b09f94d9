"""Ingrid, 34: works full time with functional assistance; her application is written and waits to be sent."""

from __future__ import annotations

from datetime import date

from selvstyrt.casework.domain.asked import AskedArena, AskedNeed
from selvstyrt.casework.domain.life import ArenaKind, HowOften, LifeArea
from selvstyrt.config.demo.people import demo_id
from selvstyrt.config.demo.stories.telling import Told, days_ago, oneself, write_application

INGRID = Told(
    wanted_life=(
        "Jeg vil komme meg på jobb uten å være utslitt før dagen begynner, lage middag til venner og dra på "
        "konsert uten å bestille hjelp to uker i forveien."
    ),
    needs=(
        AskedNeed(
            LifeArea.PERSONAL_CARE,
            "Opp om morgenen og i seng om kvelden, dusj og klær.",
            HowOften.DAILY,
            times=2,
            minutes_each_time=45,
            helped_today_by="Hjemmetjenesten og søsteren min",
        ),
        AskedNeed(
            LifeArea.MEALS,
            "Frokost, og middag sammen med andre.",
            HowOften.DAILY,
            times=2,
            minutes_each_time=30,
        ),
        AskedNeed(
            LifeArea.HOME,
            "Handle, vaske og holde orden hjemme.",
            HowOften.WEEKLY,
            times=2,
            minutes_each_time=120,
        ),
        AskedNeed(
            LifeArea.LEISURE,
            "Treffe venner, konserter og kor.",
            HowOften.WEEKLY,
            times=2,
            minutes_each_time=180,
        ),
        AskedNeed(
            LifeArea.TRAVEL,
            "Besøke mor en helg i måneden.",
            HowOften.MONTHLY,
            times=1,
            minutes_each_time=12 * 60,
        ),
    ),
    arenas=(AskedArena(ArenaKind.FUNCTIONAL_ASSISTANCE, "NAV", 37 * 60 + 30),),
    phone="40 00 00 00",
)


def tell_ingrid(today: date) -> None:
    """Everything is filled in; what is left is to read it through and send it."""
    with days_ago(today, 2, hour=20):
        write_application(oneself("Ingrid"), demo_id("Ingrid"), INGRID)
