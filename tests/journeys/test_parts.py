"""The page of parts in a real browser: nothing for axe to find, focus where it belongs, no script needed."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.house import House
from tests.journeys.looks import violations

pytestmark = pytest.mark.walk
Visitor = Callable[..., Page]


@pytest.fixture(scope="module")
def house(house_of_module: House) -> House:
    return house_of_module


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_part_is_accessible(visitor: Visitor, language: str) -> None:
    for dark, width in ((False, 320), (True, 320), (False, 1280), (True, 1280)):
        page = visitor(language=language, dark=dark, width=width)
        for address in ("/ui/parts/", "/ui/parts/?errors=1", "/no-such-page/"):
            page.goto(address)
            assert violations(page) == []
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_error_summary_takes_the_keyboard_and_leads_to_the_field(visitor: Visitor) -> None:
    page = visitor(language="en")
    page.goto("/ui/parts/?errors=1")
    expect(page.locator(".ds-error-summary")).to_be_focused()
    page.get_by_role("link", name="Hours a week –").press("Enter")
    expect(page.get_by_label("Hours a week")).to_be_focused()


def test_the_skip_link_is_first_and_leads_to_the_content(visitor: Visitor) -> None:
    page = visitor(language="en")
    page.goto("/ui/parts/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_language_and_look_change_without_a_script(visitor: Visitor) -> None:
    page = visitor(script=False, language="nb")
    page.goto("/ui/parts/")
    page.get_by_role("button", name="Nynorsk").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Byggjeklossar")
    page.get_by_role("button", name="Mørk").click()
    expect(page.locator("html")).to_have_attribute("data-color-scheme", "dark")
