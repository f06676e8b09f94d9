"""Aslak takes his decision with him to Oddevik, by keys alone: both clocks, the warning, what Sigrun sees."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from selvstyrt.core import clock
from tests.journeys.hands import Keys
from tests.journeys.looks import DESK, faults
from tests.journeys.walk import hats, log_in, wear

pytestmark = pytest.mark.journey
# What this story looks at, so that the walk need not come to it.
MET_IN_A_MOVE = frozenset({"casework:take_imported_along", "casework:my_move", "casework:change_move"})
SOON, LATER = timedelta(days=35), timedelta(days=120)


@pytest.fixture
def come_as(visitor: Callable[..., Page]) -> Callable[[str], Keys]:
    def come(name: str) -> Keys:
        keys = Keys(visitor())
        keys.page.goto("/")
        keys.press(f"Be {name}")
        keys.page.goto("/home/")
        return keys

    return come


def test_a_decision_moves_along_and_no_day_without_assistance_goes_unseen(
    come_as: Callable[[str], Keys],
) -> None:
    aslak = come_as("Aslak")
    _take_along(aslak)
    _see_the_days(aslak)
    number = _send(aslak)
    sigrun = come_as("Sigrun")
    sigrun.follow("Applications that nobody has taken")
    sigrun.follow("Aslak")
    sigrun.sees(number)
    sigrun.follow("Application", nth=1)  # the first is the way to type in one from paper
    sigrun.sees("Moves from Fjordvik kommune")
    sigrun.sees("talk together about it")
    sigrun.sees("cannot be seen here")


def _take_along(aslak: Keys) -> None:
    aslak.page.goto("/my-cases/")
    aslak.follow("Application")
    aslak.follow("Read the decision")
    aslak.follow("Take my decision with me")
    aslak.heading("Take my decision with me")
    aslak.pick("The municipality you move to", "Oddevik kommune")
    aslak.date("Moving day", clock.today() + SOON)
    home = aslak.find("checkbox", "Home and housework")
    expect(home).to_be_checked()
    aslak.reach(home)
    aslak.page.keyboard.press("Space")
    expect(home).not_to_be_checked()
    aslak.press("Begin the draft")
    aslak.heading("My move")


def _see_the_days(aslak: Keys) -> None:
    """Oddevik aims at 42 days, a week too late; four months leave time enough."""
    aslak.sees("Days that hang on a yes")
    aslak.sees("That is 7 days, if Oddevik kommune keeps its own target")
    aslak.sees("falls after the moving day already")
    expect(aslak.page.get_by_role("img", name="Assistance from Fjordvik kommune")).to_be_visible()
    aslak.follow("Change the moving day")
    aslak.date("Moving day", clock.today() + LATER)
    aslak.press("Save")
    aslak.heading("My move")
    aslak.sees("own target for a decision falls before the moving day")


def _send(aslak: Keys) -> str:
    aslak.follow("Look over the application")
    aslak.sees("Moves from Fjordvik kommune")
    main = aslak.page.get_by_role("main")
    expect(main).to_contain_text("Getting up and personal care")
    expect(main).not_to_contain_text("Home and housework")
    aslak.press("Send the application")
    aslak.follow("Follow the case")
    number = aslak.page.get_by_role("heading", level=1).inner_text().split()[-1]
    aslak.follow("My move: both municipalities’ clocks")
    aslak.sees("The new municipality must have answered")
    return number


@pytest.mark.walk
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_no_page_of_a_move_has_a_fault(visitor: Callable[..., Page], language: str) -> None:
    wrong: list[str] = []
    page = visitor(language=language)
    log_in(page, "Aslak")
    wear(page, hats(page)[-1])

    def look() -> None:
        wrong.extend(f"{page.url}: {each}" for each in faults(page, language))
        page.set_viewport_size(DESK)

    page.goto("/my-cases/")
    page.locator(".cards a").first.click()
    page.goto(f"{page.url.split('?')[0]}move/")
    look()
    page.locator("[name=municipality]").select_option(index=1)
    page.locator(
        "main form.form button[type=submit]"
    ).first.click()  # no day yet: the error stands at its field
    look()
    page.locator("[name=moving_on]").fill((clock.today() + SOON).isoformat())
    page.locator("main form.form button[type=submit]").first.click()
    look()
    mine = page.url
    page.goto(mine.replace("my-cases", "application").replace("my-move", "move"))
    look()
    page.locator("[name=wants_overlap]").uncheck()
    page.locator("main form.form button[type=submit]").first.click()
    look()
    assert not wrong, "\n".join(wrong)
