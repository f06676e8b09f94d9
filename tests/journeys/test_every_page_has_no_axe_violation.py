"""Every page that anyone can reach, in three languages, light and dark: nothing for axe to find."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from urllib.parse import urljoin

import pytest
from django.template.loader import render_to_string
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Route

from selvstyrt.people.domain.identity_number import IdentityNumber
from tests.journeys.house import House, build_pattern, copy_of
from tests.journeys.looks import faults
from tests.journeys.test_every_page_at_the_governor import MET_AT_THE_GOVERNOR
from tests.journeys.test_every_page_of_a_complaint import MET_IN_A_COMPLAINT
from tests.journeys.test_marit import MET_BY_MARIT
from tests.journeys.test_moving import MET_IN_A_MOVE
from tests.journeys.walk import ANYONE, NAMES, NO_PAGE, PEOPLE, log_in, wear
from tests.journeys.world import Ways, find_ways, keep, kept, only_one
from tests.people.provider import CLIENT, SECRET, running_provider

pytestmark = pytest.mark.walk
Come = Callable[..., Page]
A_NEWCOMER = IdentityNumber.synthetic(date(1991, 7, 7)).digits
# Who has most to see comes first, so that two processes are done at about the same time.
LONGEST_FIRST = sorted(PEOPLE, key=lambda person: person not in ("Torunn", "Ingrid", "Geir"))


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory, chromium: Browser) -> tuple[House, Ways]:
    """Made by the first process that asks; the other one waits for it, and opens a copy as the first does."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "every-page"
    house, ways = folder / "house", folder / "ways.json"
    with only_one(folder) as is_first:
        if is_first:
            house.mkdir()
            with build_pattern(house, None).running() as running:
                keep(find_ways(running, chromium, folder), ways)
    return House(house, f"sqlite:///{house / 'selvstyrt.sqlite3'}"), kept(ways)


@pytest.fixture(scope="module")
def ways(furnished: tuple[House, Ways]) -> Ways:
    return furnished[1]


@pytest.fixture(scope="module")
def house(furnished: tuple[House, Ways], tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The platform, with a national login that answers with somebody who has never been here."""
    with running_provider() as provider:
        provider.claims = {"pid": A_NEWCOMER, "acr": "idporten-loa-high"}
        copy = copy_of(furnished[0], tmp_path_factory.mktemp("pages") / "var", None, 0)
        copy.settings = {
            "SELVSTYRT_OIDC_ISSUER": provider.issuer,
            "SELVSTYRT_OIDC_CLIENT_ID": CLIENT,
            "SELVSTYRT_OIDC_CLIENT_SECRET": SECRET,
        }
        with copy.running():
            yield copy


@pytest.fixture
def come(house: House, chromium: Browser) -> Iterator[Come]:
    contexts: list[BrowserContext] = []

    def come_in(person: str, language: str) -> Page:
        context = chromium.new_context(base_url=house.address, reduced_motion="reduce")
        for host in ("127.0.0.1", "localhost"):
            context.add_cookies([{"name": "language", "value": language, "url": f"http://{host}"}])
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(30_000)
        log_in(page, person)
        return page

    yield come_in
    for context in contexts:
        context.close()


class Notebook:
    """What the browser complains of while a page stands."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.lines: list[str] = []
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.lines.append(f"script: {error}"))

    def _heard(self, message: ConsoleMessage) -> None:
        is_the_page_itself = message.location.get("url") == self.page.url and "status of" in message.text
        if message.type in ("error", "warning") and not is_the_page_itself:
            self.lines.append(f"console: {message.text}")

    def empty(self) -> list[str]:
        lines, self.lines = self.lines, []
        return lines


def _look(page: Page, notebook: Notebook, language: str, where: str) -> list[str]:
    return [f"{where}: {each}" for each in [*faults(page, language), *notebook.empty()]]


def _send_empty(page: Page, nth: int) -> None:
    """Send the nth form of the page with everything left out that can be left out."""
    form = page.locator("main form:has([required])").nth(nth)
    with page.expect_navigation():
        form.evaluate("""form => {
          for (const each of form.querySelectorAll("input, textarea, select")) {
            if (["radio", "checkbox"].includes(each.type)) each.checked = false;
            else if (each.type !== "hidden") each.value = "";
          }
          form.requestSubmit();
        }""")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("person", LONGEST_FIRST, ids=lambda person: person or "anyone")
def test_no_page_of_this_person_has_a_fault(ways: Ways, come: Come, person: str, language: str) -> None:
    page = come(person, language)
    notebook = Notebook(page)
    wrong, worn = [], ""
    for stop in (each for each in ways.stops if each.person == person):
        if stop.hat != worn:
            wear(page, stop.hat)
            worn = stop.hat
        wrong += _open(page, stop.path)
        wrong += _look(page, notebook, language, stop.path)
        for nth in range(page.locator("main form:has([required])").count()):
            if nth:
                wrong += _open(page, stop.path)
            _send_empty(page, nth)
            wrong += _look(page, notebook, language, f"{stop.path} sent empty ({nth})")
    assert not wrong, "\n".join(wrong)


def _open(page: Page, path: str) -> list[str]:
    answer = page.goto(path)
    return [] if answer and answer.ok else [f"{path}: {answer and answer.status}"]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_pages_of_trouble_have_no_fault(come: Come, language: str) -> None:
    page = come(ANYONE, language)
    notebook = Notebook(page)
    wrong = []
    page.goto("/no-such-page/")
    wrong += _look(page, notebook, language, "404")
    page.goto("/application/kept/")
    wrong += _look(page, notebook, language, "kept for another")
    page.goto("/accounts/code/")
    page.locator("main input[type=email]").fill("nobody@example.org")
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url("**/accounts/code/confirm/")
    wrong += _look(page, notebook, language, "code")
    _send_empty(page, 0)
    wrong += _look(page, notebook, language, "code sent empty")
    page.goto("/login/")
    page.locator("[name=csrfmiddlewaretoken]").evaluate_all("all => all.forEach(each => each.remove())")
    page.locator("main form button").first.click()
    page.wait_for_load_state()
    wrong += _look(page, notebook, language, "stale form")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_pages_one_comes_to_once_have_no_fault(come: Come, language: str) -> None:
    """Coming from the national login for the first time; a passkey made, and taken away again."""
    page = come(ANYONE, language)
    notebook = Notebook(page)
    page.goto("/accounts/oidc/idporten/")
    page.wait_for_url("**/login/first-time/")
    wrong = _look(page, notebook, language, "first time")
    _send_empty(page, 0)
    wrong += _look(page, notebook, language, "first time sent empty")

    page = come("Stranger", language)
    notebook = Notebook(page)
    _give_an_authenticator(page)
    page.goto(page.url.replace("127.0.0.1", "localhost"))  # a passkey belongs to a name, never to a number
    log_in(page, "Stranger", page.url)
    page.goto(urljoin(page.url, "/accounts/passkeys/add/"))
    page.locator("main input[name=name]").fill("Min telefon")
    page.locator("#passkey-add").click()
    page.wait_for_url("**/accounts/passkeys/")
    wrong += _look(page, notebook, language, "a list of passkeys")
    page.locator("main a[href*=remove]").first.click()
    page.wait_for_url("**/remove/")
    wrong += _look(page, notebook, language, "take a passkey away")
    assert not wrong, "\n".join(wrong)


def _give_an_authenticator(page: Page) -> None:
    """A fingerprint reader in software, which always says yes."""
    device = page.context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    device.send("WebAuthn.addVirtualAuthenticator", {"options": {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
        "hasUserVerification": True, "isUserVerified": True, "automaticPresenceSimulation": True,
    }})  # fmt: skip


def test_the_page_for_when_all_else_fails_has_no_fault(come: Come) -> None:
    """It is one page in three languages, which needs neither database nor session."""
    page = come(ANYONE, "nb")
    notebook = Notebook(page)
    text = render_to_string("500.html")

    def fail(route: Route) -> None:
        route.fulfill(status=500, body=text, content_type="text/html; charset=utf-8")

    page.route("**/falls/", fail)
    page.goto("/falls/")
    wrong = _look(page, notebook, "nb", "500")
    assert not wrong, "\n".join(wrong)


def test_every_address_of_the_house_was_visited(ways: Ways) -> None:
    elsewhere = {  # looked at among the pages of trouble, those one comes to once, and in test_parts.py
        "account_confirm_login_code", "casework:kept_for_another", "mfa_remove_webauthn", "people:first_time",
        "ui:parts", *MET_IN_A_COMPLAINT, *MET_BY_MARIT, *MET_AT_THE_GOVERNOR,
        # Built of the same form and part as `decide_appeal_costs`, for what the municipality grants by itself.
        "casework:decide_costs", *MET_IN_A_MOVE,
    }  # fmt: skip
    missed = set(NAMES) - ways.names - set(NO_PAGE) - elsewhere
    assert not missed, f"pages that nobody came to: {sorted(missed)}"
    assert not ways.names & set(NO_PAGE), "these show a page after all"
