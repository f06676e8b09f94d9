"""On paper there is the content and nothing to press; at 400 % zoom the main job can be done."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.hands import Hand, Keys
from tests.journeys.house import House

pytestmark = pytest.mark.walk


@pytest.fixture(scope="module")
def house(house_of_module: House) -> House:
    return house_of_module


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_paper_has_the_content_only(visitor: Callable[..., Page], dark: bool) -> None:
    page = visitor(dark=dark)
    page.goto("/")
    page.get_by_role("button", name="Be Aslak").first.click()
    page.goto("/my-cases/")
    page.get_by_role("link", name="Application ").first.click()
    page.wait_for_load_state()
    page.emulate_media(media="print", color_scheme="dark" if dark else "light")
    for hidden in (".languages", ".who", ".ds-breadcrumbs", ".bottom", ".look", "nav.menu"):
        for each in page.locator(hidden).all():
            expect(each).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('main p')).color") == "rgb(0, 0, 0)"


@pytest.mark.parametrize("kind", [Hand, Keys], ids=["mouse", "keys"])
def test_an_application_is_sent_at_400_percent(visitor: Callable[..., Page], kind: type[Hand]) -> None:
    """1280 px at 400 % is 320 px wide and 256 px high (WCAG 1.4.10)."""
    hand = kind(visitor(width=320))
    hand.page.set_viewport_size({"width": 320, "height": 256})
    hand.page.goto("/login/")
    hand.press("Stranger")
    hand.page.goto("/application/new/")
    hand.pick("Municipality", "Fjordvik kommune")
    _fits(hand.page)
    hand.press("Begin")
    _fits(hand.page)
    hand.write("The life I want", "To come out every day.")
    hand.press("Save and go on")
    hand.choose("Travel and getting around", "checkbox")
    hand.press("Save and go on")
    _fits(hand.page)
    hand.follow("Look it over and send")
    _fits(hand.page)
    hand.press("Send the application")
    hand.heading("The application is sent")
    _fits(hand.page)


def _fits(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url
