"""Letters of many decisions, each of another person with other hours, words and reasons."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path
from uuid import uuid4

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.proposal import HeardWords, ProposalContent, ProposedLine
from selvstyrt.casework.models import Case, Setup
from selvstyrt.casework.queries.addressees import Addressee
from selvstyrt.casework.queries.decision_letter import letter_of
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import SYSTEM
from selvstyrt.core.domain.period import Period
from selvstyrt.letters.domain.delivery import Channel
from selvstyrt.letters.domain.document import LetterDocument, Recipient
from selvstyrt.people.actions.register_organisation import register_organisation
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.domain.roles import OrganisationKind
from selvstyrt.rules.domain.facts_json import facts_from_json, facts_to_json
from selvstyrt.rules.domain.outcome_json import outcome_to_json
from selvstyrt.rules.queries import assess

HERE, TODAY = "9901", date(2026, 5, 18)
OMAR = Path(__file__).parents[1] / "examples" / "cases" / "omar.json"
AREAS = list(LifeArea)[:8]
WHY = "Kommunen har vært hjemme hos søkeren og sett på dette sammen med søkeren."
REASONS = f"{WHY} Behovet er kartlagt over to uker, med egne ord og en dagbok over døgnet.\n\n" * 3


def documents() -> Iterator[LetterDocument]:
    """One letter after the other, without end; the municipality stands in the database once."""
    if not Setup.objects.within(HERE).exists():
        _municipality()
    facts = facts_from_json(json.loads(OMAR.read_text()))
    law = (facts_to_json(facts), outcome_to_json(assess(facts)))
    for turn in count(1):
        person = PersonCard(uuid4(), f"Person {turn}", date(1990, 1, 1), "nb", HERE, is_protected=False)
        to = Addressee(person, person, _address(turn), Channel.PLATFORM)
        case = Case(municipality=HERE, number=f"BPA-2026-{turn:05}", received_at=clock.now())
        yield letter_of(case, _content(turn, *law), to, TODAY)


def _content(turn: int, facts: dict[str, object], outcome: dict[str, object]) -> ProposalContent:
    return ProposalContent(
        period=Period(date(2026, 7, 1), None),
        free_use_over_year=True,
        conditions="",
        reasons=f"{REASONS}Sak {turn}.",
        duty_considered=WHY,
        best_interests="",
        contact_name="Torunn",
        contact_phone="57 00 00 12",
        lines=tuple(_line(turn, place, area) for place, area in enumerate(AREAS)),
        views=(HeardWords("holder", f"Jeg vil styre dagen selv, alle {turn} dagene.", date(2026, 5, 12)),),
        elsewhere=(),
        facts=facts,
        outcome=outcome,
        law_version="bench",
    )


def _line(turn: int, place: int, area: LifeArea) -> ProposedLine:
    asked, less = 300 + (turn * 7 + place * 45) % 600, 30 * (place % 2)
    why = f"{WHY} ({turn})" if less else ""
    return ProposedLine(str(place), area.value, "personal_assistance", "", asked, asked - less, reason=why)


def _address(turn: int) -> Recipient:
    return Recipient(f"Person {turn}", (f"Fjordgata {turn}",), "6999", "Fjordvik")


def _municipality() -> None:
    governor = register_organisation(
        actor=SYSTEM,
        name="Statsforvalteren i Fjordane",
        number="974761211",
        kind=OrganisationKind.COUNTY_GOVERNOR,
    )
    register_organisation(
        actor=SYSTEM,
        name="Fjordvik kommune",
        number="964338531",
        kind=OrganisationKind.MUNICIPALITY,
        municipality=HERE,
        county_governor=governor,
    )
    Setup.objects.create(
        municipality=HERE,
        letterhead="Fjordvik kommune\nHelse og mestring\nPostboks 12, 6999 Fjordvik",
        contact_name="Servicetorget",
        contact_phone="57 00 00 00",
    )
