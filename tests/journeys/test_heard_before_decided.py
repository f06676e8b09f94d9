"""Torunn tells Omar's parents what she is thinking of and writes down a call; Leila answers; each reads the other."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from playwright.sync_api import Page

from selvstyrt.core import clock
from tests.journeys.hands import Hand, Keys, NoScript

pytestmark = pytest.mark.journey


@pytest.fixture(params=[Keys, NoScript], ids=["keys", "without-script"])
def come_as(request: pytest.FixtureRequest, visitor: Callable[..., Page]) -> Callable[[str], Hand]:
    def come(name: str) -> Hand:
        hand: Hand = request.param(visitor(script=request.param is not NoScript))
        hand.page.goto("/login/")
        hand.press(name)
        hand.page.goto("/home/")
        return hand

    return come


def test_the_person_is_heard_before_hours_are_cut(come_as: Callable[[str], Hand]) -> None:
    torunn = come_as("Torunn")
    torunn.follow("Cases")
    torunn.follow("Omar")
    torunn.follow("Dialogue")
    _tell(torunn)
    _write_down_a_call(torunn)
    _answer(come_as("Leila"))
    torunn.page.reload()
    torunn.sees("He wakes three times every night.")


def _tell(torunn: Hand) -> None:
    torunn.follow("Send an advance notice")
    torunn.write("Hours a week you are thinking of", "20")
    torunn.write("Why?", "He sleeps better now, so we are thinking of fewer hours at night.")
    torunn.date("Last day to answer", clock.today())
    torunn.press("Send the notice")
    torunn.sees("Choose a day to come, so that there is time to answer.")
    torunn.date("Last day to answer", clock.today() + timedelta(days=14))
    torunn.press("Send the notice")
    torunn.sees("The advance notice is sent.")
    torunn.sees("Write down the answer")


def _write_down_a_call(torunn: Hand) -> None:
    torunn.follow("Write down a call")
    torunn.write("With whom", "Yusuf")
    torunn.write("What was said", "The nights are as before, says Yusuf.")
    torunn.press("Save the note")
    torunn.sees("The call is written down.")


def _answer(leila: Hand) -> None:
    leila.pick("Act as", leila.page.locator("select[name=choice] option", has_text="Omar").inner_text())
    leila.press("Switch")
    leila.follow("My cases")
    leila.follow("Application ")
    leila.sees("He sleeps better now")
    leila.sees("The nights are as before, says Yusuf.")
    leila.follow("Answer the notice")
    leila.write("Your answer", "He wakes three times every night.")
    leila.press("Send the answer")
    leila.sees("Received. The receipt number is")
    sent = leila.page.get_by_role("main").inner_text()
    assert re.search(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b", sent), sent
    assert "He wakes three times every night." in sent
