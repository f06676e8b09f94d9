"""What comes to Hilde by itself: a complaint on paper, and a request for supervision; nothing for axe to find."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page

from selvstyrt.core import clock
from selvstyrt.people.domain.identity_number import IdentityNumber
from tests.journeys.test_every_page_of_a_complaint import Look
from tests.journeys.walk import hats, log_in, wear

pytestmark = pytest.mark.walk
# What this story looks at, so that the walk need not come to it.
MET_AT_THE_GOVERNOR = frozenset(
    f"casework:{name}"
    for name in (
        "register_appeal", "add_appeal_point", "add_appeal_files", "note_withdrawal", "supervision",
        "request_supervision", "supervision_requests", "answer_supervision",
    )
)  # fmt: skip
PAPERS = {
    "identity_number": IdentityNumber.synthetic(date(1980, 4, 2)).digits,
    "name": "Kari Nordmann",
    "address": "Storgata 1",
    "postal_code": "6856",
    "place": "Sogndal",
    "municipality": "4640",
    "municipality_name": "Sogndal kommune",
    "asked": "40",
    "granted": "24,5",
    "overall": "Timane strekk ikkje til.",
}


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_no_page_at_the_county_governor_has_a_fault(visitor: Callable[..., Page], language: str) -> None:
    wrong: list[str] = []

    def come(name: str) -> Look:
        page = visitor(language=language)
        log_in(page, name)
        wear(page, hats(page)[-1])
        return Look(page, language, wrong)

    marit, hilde = come("Marit"), come("Hilde")
    marit.at("/supervision/")
    marit.at("/supervision/ask/")
    marit.send()
    marit.at()  # nothing was written
    marit.page.locator("[name=text]").fill("Ingen svarer.")
    marit.send()
    marit.at()
    hilde.at("/supervision-requests/")
    hilde.page.locator("main table a").first.click()
    hilde.at()
    hilde.page.locator("[name=answer]").fill("Vi ser på det.")
    hilde.send()
    hilde.at()
    marit.at("/supervision/")
    _register(hilde)
    assert not wrong, "\n".join(wrong)


def _register(hilde: Look) -> None:
    hilde.at("/appeals/register/")
    for name, value in PAPERS.items():
        hilde.page.locator(f"[name={name}]").fill(value)
    today = clock.today()
    for name, days in (("decided_on", 60), ("municipality_received_on", 40), ("received_on", 50)):
        hilde.page.locator(f"[name={name}]").fill((today - timedelta(days=days)).isoformat())
    hilde.page.locator("[name=valid_from]").fill(today.isoformat())
    hilde.send()
    hilde.at()  # it came here before the municipality got it
    hilde.page.locator("[name=received_on]").fill(today.isoformat())
    hilde.send()
    hilde.at()
    here = hilde.page.url
    hilde.send_to("/take/")
    hilde.at(f"{here}points/")
    hilde.page.locator("[name=area]").select_option("leisure")
    hilde.page.locator("[name=asked]").fill("8")
    hilde.page.locator("[name=granted]").fill("2:30")
    hilde.page.locator("[name=own_words]").fill("Eg vil på øving.")
    hilde.send()
    hilde.at()
    hilde.at(f"{here}add-papers/")
    hilde.send()
    hilde.at()
    hilde.at(f"{here}taken-back/")
    hilde.send()
    hilde.at()
