"""Aslak complains over his decision, Torunn keeps it and sends it on, Aslak comments, Hilde reads.

By real key presses only, from the delivered decision to the county governor's desk: nobody touches a mouse.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.hands import Keys

pytestmark = pytest.mark.journey
OWN_WORDS = "I cannot take notes at lectures, and the college says that it gives no help with that."
WHOLE = "I want the five hours of study that I asked for."
COMMENT = "Nobody has asked the college. I did, and the answer is no."
STATEMENT = {
    "What we build on": "The home visit in March, and what Aslak has written himself.",
    "What the disagreement is about": "Five hours a week for lectures and reading.",
    "The rules": "The services that count, and who has to give help at a college.",
    "Answer about Study and school": "We understand that notes matter, and think that the college has to see to them.",
    "Our assessment": "We keep the decision. It speaks for Aslak that the college has not answered yet.",
}


@pytest.fixture
def come(visitor: Callable[..., Page]) -> Callable[[str], Keys]:
    """Come in on a device of one's own and be somebody, by keys."""

    def be(name: str) -> Keys:
        keys = Keys(visitor(width=1280))
        keys.page.goto("/login/")
        keys.press(name)
        keys.page.goto("/home/")
        return keys

    return be


def test_a_complaint_goes_from_the_decision_to_the_county_governor(come: Callable[[str], Keys]) -> None:
    aslak, torunn = come("Aslak"), come("Torunn")
    _write(aslak)
    receipt = _send(aslak)
    _look_it_over(torunn, receipt)
    _send_on(torunn)
    _comment(aslak)
    _read_by_the_county_governor(come("Hilde"))


def _write(aslak: Keys) -> None:
    aslak.follow("My cases")
    aslak.follow("Application")
    aslak.follow("Read the decision")
    aslak.follow("Complain about the decision")
    aslak.heading("Complain about the decision")
    disputed = aslak.find("checkbox", "I disagree about Study and school")
    expect(disputed).to_be_checked()  # the line that gives less than was asked is ready
    aslak.write("In your words, about Study and school", OWN_WORDS)
    aslak.write("What else do you want to say?", WHOLE)
    aslak.choose("Send me the documents of the case", "checkbox")
    aslak.press("Look it over")
    aslak.heading("Look over the complaint and send it")
    for said in (OWN_WORDS, WHOLE, "You ask for the documents of the case"):
        aslak.sees(said)


def _send(aslak: Keys) -> str:
    aslak.press("Send the complaint")
    aslak.sees("This is a copy of what was sent")
    aslak.sees(OWN_WORDS)
    receipt = aslak.page.get_by_role("definition").first.inner_text()
    aslak.follow("Back to the case")
    aslak.follow("See how the complaint stands")
    aslak.sees("Complaint sent to the municipality")
    aslak.sees(receipt)
    return receipt


def _look_it_over(torunn: Keys, receipt: str) -> None:
    torunn.follow("Complaints")
    torunn.follow("Aslak")
    torunn.sees(receipt)
    torunn.sees(OWN_WORDS)
    torunn.follow("Look it over")
    for turn in range(4):
        torunn.choose("Met", nth=2 * turn)  # each point has "Met" and "Not met"
    torunn.press("Save")
    torunn.sees("Still missing:")


def _send_on(torunn: Keys) -> None:
    torunn.follow("Write to the county governor")
    for label, words in STATEMENT.items():
        torunn.write(label, words)
    torunn.press("Save")
    torunn.press("Keep the decision and send the complaint on")
    torunn.sees("The complainant has got a copy")


def _comment(aslak: Keys) -> None:
    aslak.follow("My cases")
    aslak.follow("Application")
    aslak.follow("See how the complaint stands")
    for words in STATEMENT.values():
        aslak.sees(words)
    aslak.follow("Comment on it")
    aslak.write("What do you think of what the municipality has written?", COMMENT)
    aslak.press("Send the comment")
    aslak.sees(COMMENT)


def _read_by_the_county_governor(hilde: Keys) -> None:
    hilde.follow("Complaints")
    hilde.follow("Aslak")
    for words in (OWN_WORDS, WHOLE, COMMENT, *STATEMENT.values()):
        hilde.sees(words)
