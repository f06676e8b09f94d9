"""Every page that anyone can reach, in three languages, light and dark: nothing for axe to find.

Pages that the same address makes of the same elements are looked at once in each language: the second need of an
application is built like the first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import urljoin

import pytest
from django.template.loader import render_to_string
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Route

from selvstyrt.core import clock
from selvstyrt.people.domain.identity_number import IdentityNumber
from tests.journeys.conftest import open_copy
from tests.journeys.hands import Hand
from tests.journeys.house import House
from tests.journeys.looks import faults
from tests.journeys.walk import ANYONE, NAMES, PEOPLE, Walk, hats, log_in, name_of, wear
from tests.people.provider import CLIENT, SECRET, running_provider

pytestmark = pytest.mark.walk
Come = Callable[..., Page]
_TAG = re.compile(r"<[a-z][^>]*>")
_OWN_VALUE = re.compile(
    r'\b(id|for|href|value|name|action|aria-describedby|aria-labelledby|aria-label|datetime|lang)="[^"]*"'
)
A_NEWCOMER = IdentityNumber.synthetic(date(1991, 7, 7)).digits
PARTS = frozenset({"ui:parts"})  # the same for everyone: test_parts.py looks at it
# Addresses that never show a page, each with the reason.
NO_PAGE = {
    **dict.fromkeys(
        (
            "account_login", "account_inactive", "mfa_index", "openid_connect_login", "openid_connect_callback",
            "socialaccount_login_cancelled", "mfa_login_webauthn",
        ),
        "sends on to another page",
    ),
    **dict.fromkeys(("people:act_as", "people:demo_login", "people:logout", "people:withdraw"), "only a button"),
    **dict.fromkeys(("ui:appearance", "ui:set_language", "ui:stay"), "only a button"),
    **dict.fromkeys(
        (
            "casework:add_assessment_line", "casework:begin_assessment", "casework:close_case",
            "casework:confirm_decision", "casework:discard_draft", "casework:end_stand_in",
            "casework:remove_arena", "casework:remove_attachment", "casework:remove_need",
            "casework:retry_delivery", "casework:return_proposal", "casework:take_case",
        ),
        "only a button",
    ),
    **dict.fromkeys(
        (
            "casework:attachment", "casework:case_file_archive", "casework:import_template",
            "letters:letter_pdf",
        ),
        "a file",
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Stop:
    """A page to look at: who meets it, in which hat, where."""

    person: str
    hat: str
    path: str


@dataclass
class World:
    """The house with the people's ways through it."""

    house: House
    stops: list[Stop]
    names: set[str]
    invitation: str


@pytest.fixture(scope="module")
def house(pattern: House, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The platform, with a national login that answers with somebody who has never been here."""
    with running_provider() as provider:
        provider.claims = {"pid": A_NEWCOMER, "acr": "idporten-loa-high"}
        national = {
            "SELVSTYRT_OIDC_ISSUER": provider.issuer,
            "SELVSTYRT_OIDC_CLIENT_ID": CLIENT,
            "SELVSTYRT_OIDC_CLIENT_SECRET": SECRET,
        }
        with open_copy(pattern, tmp_path_factory.mktemp("pages") / "var", **national) as house:
            yield house


@pytest.fixture(scope="module")
def world(house: House, chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> World:
    invitation = _furnish(house, chromium, tmp_path_factory.mktemp("files"))
    found = World(house, [], set(), invitation)
    built: set[object] = set()
    for person in PEOPLE:
        context = chromium.new_context(base_url=house.address)
        page = context.new_page()
        log_in(page, person)
        for hat in hats(page) if person else [""]:
            wear(page, hat)
            walk = Walk(context, house.address, leaving_out=PARTS)
            walk.go(*([] if person else [invitation]))
            found.names |= {each.name for each in walk.met.values() if each.is_page}
            for path, text in walk.texts.items():
                if _is_new(built, path, text):
                    found.stops.append(Stop(person, hat, path))
        context.close()
    return found


def _is_new(built: set[object], path: str, text: str) -> bool:
    """Is there an element in its content, or in what stands around it, that has not been looked at?"""
    _head, body = text.split("<body", 1)
    before, content = body.split("<main", 1)
    around, inside = _elements(before), (name_of(path), _elements(content))
    if around in built and inside in built:
        return False
    built.update((around, inside))
    return True


def _elements(text: str) -> frozenset[str]:
    return frozenset(_OWN_VALUE.sub(r"\1", each) for each in _TAG.findall(text))


def _furnish(house: House, chromium: Browser, folder: Path) -> str:
    """What the demo world lacks: a visit that has taken place, a checked spreadsheet, and an invitation."""
    torunn = _at_work(house, chromium, "Torunn")
    torunn.follow("Cases")
    torunn.follow("Omar")
    torunn.follow("Dialogue")
    torunn.follow("Book a meeting")
    torunn.pick("Kind of meeting", "Phone call")
    torunn.date("Date", clock.today() - timedelta(days=1))
    torunn.page.get_by_label("Time").fill("10:00")
    torunn.page.locator("main form button[type=submit]").click()
    torunn.sees("Write the minutes")
    geir = _at_work(house, chromium, "Geir")
    sheet = folder / "decisions.xlsx"
    sheet.write_bytes(geir.page.request.get("/setup/import/template/").body())
    geir.page.goto("/setup/import/")
    geir.page.locator("main input[type=file]").set_input_files(sheet)
    geir.page.locator("main form button[type=submit]").click()
    geir.page.goto("/staff/new/")
    geir.write("Birth date", "01.02.1980")
    geir.write("Name", "Petter")
    geir.write("E-mail for an invitation", "petter@example.org")
    geir.choose("Caseworker")
    geir.page.locator("main form button[type=submit]").click()
    geir.heading("Staff and authority")
    for each in (torunn, geir):
        each.page.context.close()
    return _sent_link(house)


def _at_work(house: House, chromium: Browser, name: str) -> Hand:
    """This person in the last of their roles, in English."""
    context = chromium.new_context(base_url=house.address, locale="en-GB")
    context.add_cookies([{"name": "language", "value": "en", "url": house.address}])
    page = context.new_page()
    log_in(page, name)
    wear(page, hats(page)[-1])
    page.goto("/home/")
    return Hand(page)


def _sent_link(house: House) -> str:
    written = (house.var / "server.log").read_text()
    links = re.findall(r"(/invitation/[^/\s]+/)", written)
    assert links, written
    return str(links[-1])


@pytest.fixture
def come(world: World, chromium: Browser) -> Iterator[Come]:
    contexts: list[BrowserContext] = []

    def come_in(person: str, language: str) -> Page:
        context = chromium.new_context(base_url=world.house.address, reduced_motion="reduce")
        for host in ("127.0.0.1", "localhost"):
            context.add_cookies([{"name": "language", "value": language, "url": f"http://{host}"}])
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(6_000)
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


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person or "anyone")
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_no_page_of_this_person_has_a_fault(world: World, come: Come, person: str, language: str) -> None:
    page = come(person, language)
    notebook = Notebook(page)
    wrong, worn = [], ""
    for stop in (each for each in world.stops if each.person == person):
        if stop.hat != worn:
            wear(page, stop.hat)
            worn = stop.hat
        page.goto(stop.path)
        wrong += _look(page, notebook, language, stop.path)
        for nth in range(page.locator("main form:has([required])").count()):
            page.goto(stop.path)
            _send_empty(page, nth)
            wrong += _look(page, notebook, language, f"{stop.path} sent empty ({nth})")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_pages_of_trouble_have_no_fault(world: World, come: Come, language: str) -> None:
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
def test_the_pages_one_comes_to_once_have_no_fault(world: World, come: Come, language: str) -> None:
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


def test_the_page_for_when_all_else_fails_has_no_fault(world: World, come: Come) -> None:
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


def test_every_address_of_the_house_was_visited(world: World) -> None:
    elsewhere = {  # looked at among the pages of trouble, those one comes to once, and in test_parts.py
        "account_confirm_login_code", "casework:kept_for_another", "mfa_remove_webauthn", "people:first_time",
        "ui:parts",
    }  # fmt: skip
    missed = set(NAMES) - world.names - set(NO_PAGE) - elsewhere
    assert not missed, f"pages that nobody came to: {sorted(missed)}"
    assert not world.names & set(NO_PAGE), "these show a page after all"
