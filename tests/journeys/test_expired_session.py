"""The session ends in the middle of step 7, and somebody else logs in on the same device.

What was typed is kept for the person who typed it, and nobody else sees that it exists.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.hands import Hand, Keys, NoScript
from tests.journeys.house import House

pytestmark = pytest.mark.journey
TYPED = "Jeg trenger hjelp til å bære skift på hyttetur, og det er ingen andre sin sak."
FIELD = "What do you want assistance with?"


@pytest.fixture(params=[Hand, Keys, NoScript], ids=["mouse", "keys", "without-script"])
def device(request: pytest.FixtureRequest, visitor: Callable[..., Page]) -> Hand:
    hand: Hand = request.param(visitor(script=request.param is not NoScript))
    return hand


@pytest.fixture(scope="module")
def house(house_of_module: House) -> House:
    return house_of_module


def test_what_was_typed_waits_for_the_one_who_typed_it(device: Hand, house: House) -> None:
    _log_in(device, "Ingrid")
    step = _type_in_step_7(device)
    house.end_all_sessions()
    device.press("Save and go on")
    device.heading("Log in")

    device.press("Yusuf")
    _sees_nothing(device, step)
    device.press("Log out")

    _log_in(device, "Ingrid")
    device.page.goto(step)
    device.sees("We kept what you typed")
    expect(device.find("textbox", FIELD)).to_have_value(TYPED)
    device.write("How many times?", "1")
    device.write("How long each time?", "2")
    device.pick("How often?", "Every month")
    device.press("Save and go on")
    device.page.goto(step)
    device.sees(TYPED)
    expect(device.find("textbox", FIELD)).to_have_value("")
    device.press("Remove", nth=-1)  # as it was, for the next way of using the page


def test_a_form_that_is_sent_in_somebody_elses_login_shows_nothing(device: Hand, house: House) -> None:
    _log_in(device, "Ingrid")
    step = _type_in_step_7(device)
    other_window = type(device)(device.page.context.new_page())
    _log_out_and_in(other_window, "Yusuf")
    device.press("Save and go on")
    device.heading("This form belonged to another login")
    assert TYPED not in device.page.content()
    assert "Ingrid" not in device.page.content()
    _sees_nothing(device, step)
    device.press("Log out")
    _log_in(device, "Ingrid")
    device.page.goto(step)
    expect(device.find("textbox", FIELD)).to_have_value(TYPED)


def _log_in(device: Hand, name: str) -> None:
    device.page.goto("/login/")
    device.press(name)
    device.page.goto("/home/")


def _log_out_and_in(device: Hand, name: str) -> None:
    device.page.goto("/home/")
    device.press("Log out")
    _log_in(device, name)


def _type_in_step_7(device: Hand) -> str:
    device.follow("is not sent yet")
    steps = device.page.locator(".wizard-steps ol a")
    device.follow(steps.nth(6).inner_text())
    device.sees("Step 7 of")
    device.write(FIELD, TYPED)
    return device.page.url


def _sees_nothing(device: Hand, step: str) -> None:
    for address in (step, "/home/", "/application/new/", "/my-cases/", "/me/"):
        device.page.goto(address)
        assert TYPED not in device.page.content(), address
        assert "Ingrid" not in device.page.content(), address
