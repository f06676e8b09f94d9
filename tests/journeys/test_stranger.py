"""Stranger opens every address that the others have opened, and finds nothing: no page, no file, no name, no word."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.hands import Hand, Keys, NoScript
from tests.journeys.house import House
from tests.journeys.walk import Walk, hats, log_in, wear

pytestmark = pytest.mark.journey
OTHERS = ("Ingrid", "Leila", "Synnøve", "Aslak", "Marit", "Torunn", "Geir")
AN_ID = re.compile(r"/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/")
OWN_WORDS = re.compile(r'class="own-words"[^>]*>\s*(?:<p>)?([^<]{20,})')


@pytest.fixture(scope="module")
def house(house_of_module: House) -> House:
    return house_of_module


@pytest.fixture(scope="module")
def things_of_others(house: House, chromium: Browser) -> tuple[set[str], set[str]]:
    """Addresses that carry an id, as the people they belong to have them, and words that stand there."""
    addresses: set[str] = set()
    words: set[str] = set()
    for name in OTHERS:
        context = chromium.new_context(base_url=house.address)
        page = context.new_page()
        log_in(page, name)
        for hat in hats(page):
            wear(page, hat)
            walk = Walk(context, house.address)
            opened = [each for each in walk.go() if each.status == 200]
            addresses |= {each.path for each in opened if AN_ID.search(each.path)}
            for text in walk.texts.values():
                words |= {each.strip() for each in OWN_WORDS.findall(text)}
        context.close()
    return addresses, words


def test_nothing_of_others_opens_or_leaks(
    house: House, chromium: Browser, things_of_others: tuple[set[str], set[str]]
) -> None:
    addresses, words = things_of_others
    kinds = {"/application/", "/my-cases/", "/cases/", "/letters/", "letter.pdf", "case.zip", "/decision/"}
    assert all(any(kind in each for each in addresses) for kind in kinds), sorted(addresses)
    assert words
    context = chromium.new_context(base_url=house.address)
    page = context.new_page()
    log_in(page, "Stranger")
    for address in sorted(addresses):
        answer = context.request.get(address, max_redirects=0)
        assert answer.status == 404, address
        text = answer.text()
        leaked = [each for each in (*OTHERS, "Omar", *words) if re.search(rf"\b{re.escape(each)}", text)]
        assert not leaked, f"{address}: {leaked}"
    context.close()


@pytest.mark.parametrize("kind", [Hand, Keys, NoScript], ids=["mouse", "keys", "without-script"])
def test_stranger_is_told_what_to_do_and_has_no_more_on_any_page(
    visitor: Callable[..., Page], things_of_others: tuple[set[str], set[str]], kind: type[Hand]
) -> None:
    addresses, words = things_of_others
    stranger = kind(visitor(script=kind is not NoScript))
    stranger.page.goto("/")
    stranger.press("Be Stranger")
    stranger.page.goto(next(each for each in sorted(addresses) if each.endswith("/decision/")))
    stranger.heading("We cannot find this page")
    stranger.follow("Go to the front page")
    for place, title in (("/home/", "What waits for you"), ("/my-cases/", "My cases")):
        stranger.page.goto(place)
        stranger.heading(title)
        main = stranger.page.get_by_role("main")
        for each in (*OTHERS, "Omar", *words):
            expect(main).not_to_contain_text(each)
