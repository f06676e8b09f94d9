"""Omar's parents: one answers for him, the other sees the same case, and all three are heard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from selvstyrt.core import clock
from tests.journeys.hands import Hand, Keys, NoScript

pytestmark = pytest.mark.journey
ANSWER = "Han våkner to ganger, og vi står opp på skift."
VIEWS = {
    "The child": "Jeg vil svømme mer og slippe å vekke mamma.",
    "Leila (": "Nettene sliter mest på oss.",
    "Yusuf (": "Jeg mener at skolen først bør gjøre mer.",
}


@pytest.fixture(params=[Hand, Keys, NoScript], ids=["mouse", "keys", "without-script"])
def come_as(request: pytest.FixtureRequest, visitor: Callable[..., Page]) -> Callable[[str], Hand]:
    def come(name: str) -> Hand:
        hand: Hand = request.param(visitor(script=request.param is not NoScript))
        hand.page.goto("/login/")
        hand.press(name)
        hand.page.goto("/home/")
        return hand

    return come


def test_one_parent_answers_the_other_sees_it_and_all_are_heard(come_as: Callable[[str], Hand]) -> None:
    leila, yusuf, torunn = come_as("Leila"), come_as("Yusuf"), come_as("Torunn")
    _act_for_omar(leila)
    leila.follow("The municipality has a question")
    leila.follow("Answer")
    expect(leila.page.get_by_role("banner")).to_contain_text("You act for Omar")
    leila.write("Your answer", ANSWER)
    leila.press("Send the answer")

    _act_for_omar(yusuf)
    yusuf.follow("My cases")
    yusuf.follow("Application ")
    yusuf.sees(ANSWER)
    expect(yusuf.page.get_by_role("banner")).to_contain_text("You act for Omar")

    torunn.follow("Cases")
    torunn.follow("Omar")
    torunn.follow("Dialogue")
    torunn.sees(ANSWER)
    for whose, words in VIEWS.items():
        torunn.follow("Write down a view")
        torunn.choose(whose)
        torunn.write("In their own words", words)
        torunn.date("Heard on", clock.today())
        torunn.press("Save the view")
    for words in VIEWS.values():
        torunn.sees(words)


def test_who_one_acts_for_ends_when_one_switches_back(come_as: Callable[[str], Hand]) -> None:
    leila = come_as("Leila")
    _act_for_omar(leila)
    oneself = leila.page.locator("select[name=choice] option").first.inner_text()
    leila.pick("Act as", oneself)
    leila.press("Switch")
    leila.page.goto("/my-cases/")
    expect(leila.page.get_by_role("banner")).not_to_contain_text("You act for Omar")
    leila.sees("There are no cases yet.")


def _act_for_omar(parent: Hand) -> None:
    expect(parent.page.get_by_role("banner")).not_to_contain_text("You act for")
    omar = parent.page.locator("select[name=choice] option", has_text="Omar").inner_text()
    parent.pick("Act as", omar)
    parent.press("Switch")
    expect(parent.page.get_by_role("banner")).to_contain_text("You act for Omar")
    parent.page.goto("/home/")
