"""load_neighbours: the forty invented municipalities with their decisions, and the first edition made of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.db import transaction

from selvstyrt.casework.actions.record_synthetic_decisions import record_synthetic_decisions
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.comparison.actions.join_comparison import join_comparison
from selvstyrt.comparison.actions.join_synthetic_municipalities import join_synthetic_municipalities
from selvstyrt.comparison.actions.publish_comparison import publish_comparison
from selvstyrt.comparison.domain.dates import last_fixed_day, window
from selvstyrt.comparison.queries.membership import groups_now
from selvstyrt.config.demo.neighbours.making import SEED, decisions
from selvstyrt.config.demo.neighbours.practice import ALONE, DIFFERENCES, NEIGHBOURS, Differing
from selvstyrt.config.demo.stories.telling import GEIR, days_ago
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import SYSTEM
from selvstyrt.people.actions.register_synthetic_people import register_synthetic_people
from selvstyrt.people.domain.synthetic import SyntheticPerson

FJORDVIKS_INHABITANTS = 19_000


@transaction.atomic
def load_neighbours(
    differing: Sequence[Differing] = DIFFERENCES,
    alone: tuple[str, LifeArea, int] | None = ALONE,
    seed: int = SEED,
) -> bool:
    """Fill a loaded demo world with neighbours. False: they are there already.

    With nothing differing it is the twin world, in which everyone decides alike.
    """
    if groups_now():
        return False
    today = clock.today()
    made = list(decisions(window(last_fixed_day(today), None), differing, alone, seed))
    clerks = [
        SyntheticPerson(f"Oppdiktet saksbehandler {turn}", date(1980, 1, turn), "9899") for turn in (1, 2)
    ]
    holders = [
        SyntheticPerson(f"Oppdiktet person {turn:04}", each.birth_date, each.municipality)
        for turn, each in enumerate(made, start=1)
    ]
    first, second, *people = register_synthetic_people(actor=SYSTEM, people=[*clerks, *holders])
    with days_ago(today, 200):
        record_synthetic_decisions(actor=SYSTEM, decisions=made, holders=people, clerks=(first, second))
        sizes = {each.number: each.inhabitants for each in NEIGHBOURS}
        join_synthetic_municipalities(actor=SYSTEM, inhabitants=sizes, clerk=second)
        join_comparison(actor=GEIR, inhabitants=FJORDVIKS_INHABITANTS)
    publish_comparison(actor=SYSTEM)
    return True
