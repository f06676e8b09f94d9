"""A complaint from Aslak's decision to Hilde's desk: each page in three languages, and nothing for axe to find."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from selvstyrt.core import clock
from tests.journeys.looks import DESK, faults
from tests.journeys.walk import hats, log_in, wear

pytestmark = pytest.mark.walk
WORDS = "Eg treng meir tid til å studere. På hybelen gjer eg alt sjølv."
# What this story looks at, so that the walk need not come to it.
MET_IN_A_COMPLAINT = frozenset(
    f"casework:{name}"
    for name in (
        "own_complaint", "complain", "send_complaint", "comment_complaint", "withdraw_complaint", "complaints",
        "case_complaint", "check_complaint", "complaint_statement", "appeals", "appeal", "write_appeal",
        "decide_deferral", "decide_appeal_deferral", "request_documents", "answer_document_request",
        "claim_costs", "decide_appeal_costs", "follow_case",
    )
)  # fmt: skip


class Look:
    """Somebody's page in one language, and everything wrong that was seen on the way."""

    def __init__(self, page: Page, language: str, wrong: list[str]) -> None:
        self.page, self.language, self.wrong = page, language, wrong

    def at(self, path: str = "") -> None:
        if path:
            answer = self.page.goto(path)
            assert answer is not None
            assert answer.ok, f"{path}: {answer.status}"
        where = self.page.url
        self.wrong += [f"{where}: {each}" for each in faults(self.page, self.language)]
        self.page.set_viewport_size(DESK)

    def send(self) -> None:
        with self.page.expect_navigation():
            self.page.locator("main form.form button[type=submit]").first.click()

    def send_to(self, address: str) -> None:
        with self.page.expect_navigation():
            self.page.locator(f"main form[action$='{address}'] button[type=submit]").first.click()


def decide(hilde: Look, here: str) -> None:
    """Written half, written whole, decided."""
    hilde.at(f"{here}write/")
    hilde.page.locator("[name=due_on]").fill("2020-01-01")  # a day that is over
    hilde.page.locator("[name=outcome][value=partly_changed]").check()
    hilde.send()
    hilde.at()
    for field in hilde.page.locator("main form.form textarea").all():
        field.fill("Statsforvaltaren har vurdert alt samla.")
    hilde.page.locator("[name=due_on]").fill("")
    hilde.page.locator("[name=reviews_discretion][value=yes]").check()
    hilde.page.locator("[name=minutes_a_week]").fill("45")
    hilde.page.locator("[name=free_use_over_year][value=no]").check()  # worse in one way, so that it is shown
    today = clock.today().isoformat()
    hilde.page.locator("[name=valid_from]").fill(today)
    hilde.page.locator("[name=worse_notified_on]").fill(today)
    hilde.send()
    hilde.at()
    hilde.send_to("/decide/")
    hilde.at()


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_no_page_of_a_complaint_has_a_fault(visitor: Callable[..., Page], language: str) -> None:
    wrong: list[str] = []

    def come(name: str) -> Look:
        page = visitor(language=language)
        log_in(page, name)
        wear(page, hats(page)[-1])
        return Look(page, language, wrong)

    aslak = come("Aslak")
    aslak.page.goto("/my-cases/")
    aslak.page.locator(".cards a").first.click()
    own = aslak.page.url.split("?")[0]
    case = own.rstrip("/").rsplit("/", 1)[-1]
    aslak.at(f"{own}complaint/write/")
    aslak.page.locator("main form.form textarea").first.fill(WORDS)
    aslak.send()
    aslak.at()
    aslak.at(f"{own}complaint/withdraw/")
    aslak.page.goto(f"{own}complaint/send/")
    aslak.send()
    aslak.at()
    aslak.at(f"{own}complaint/")

    torunn = come("Torunn")
    for path in ("/complaints/", f"/cases/{case}/complaint/", f"/cases/{case}/complaint/check/"):
        torunn.at(path)
    for name in ("party", "deadline", "concrete", "signed"):
        torunn.page.locator(f"[name={name}][value=met]").check()
    torunn.send()
    torunn.at(f"/cases/{case}/complaint/statement/")
    for field in torunn.page.locator("main form.form textarea").all():
        field.fill("Kommunen byggjer på heimebesøket.")
    torunn.send()
    torunn.at(f"/cases/{case}/complaint/")
    torunn.send_to("/forward/")
    torunn.at()
    torunn.at(f"/cases/{case}/follow/")
    torunn.at(f"/cases/{case}/complaint/wait/")
    torunn.page.locator("[name=is_deferred][value=no]").check()
    torunn.page.locator("[name=reasons]").fill("Vedtaket gir ikkje mindre enn før.")
    torunn.send()

    aslak.at(f"{own}complaint/comment/")
    aslak.page.locator("[name=text]").fill("Eg var ikkje heime den dagen.")
    aslak.send()
    aslak.at()
    hilde = come("Hilde")
    for path in ("/home/", "/appeals/"):
        hilde.at(path)
    hilde.page.locator("main table a").first.click()
    hilde.at()
    hilde.send_to("/take/")
    hilde.at()
    here = hilde.page.url
    hilde.at(f"{here}wait/")
    hilde.page.locator("[name=is_deferred][value=yes]").check()
    hilde.page.locator("[name=reasons]").fill("Studiet begynner før klaga er avgjord.")
    hilde.send()
    hilde.at(f"{here}ask/")
    hilde.page.locator("[name=text]").fill("Kva har høgskulen svart?")
    hilde.send()
    hilde.at()
    torunn.at("/home/")
    torunn.at(f"/cases/{case}/complaint/")
    torunn.page.locator("main a[href*='/asked/']").click()
    torunn.at()
    torunn.page.locator("[name=answer]").fill("Høgskulen har ikkje svart.")
    torunn.send()
    torunn.at()
    decide(hilde, here)
    aslak.at(f"{own}complaint/")
    aslak.at(f"{own}complaint/costs/")
    aslak.page.locator("[name=amount]").fill("4 500,50")
    aslak.page.locator("[name=text]").fill("Advokat i to timar.")
    aslak.send()
    hilde.at(here)
    hilde.at(f"{here}costs/")
    hilde.page.locator("[name=granted]").fill("9000")  # more than was claimed
    hilde.page.locator("[name=reasons]").fill("Det var nødvendig.")
    hilde.send()
    hilde.at()
    hilde.page.locator("[name=granted]").fill("4500")
    hilde.send()
    hilde.at()
    for reader, path in ((aslak, f"{own}complaint/"), (torunn, f"/cases/{case}/complaint/")):
        reader.at(path)
    assert not wrong, "\n".join(wrong)
