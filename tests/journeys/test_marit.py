"""Marit gets 24 hours and complains. The county governor sets it aside, the new decision changes nothing, which is
shown to those who follow it, and the second complaint is met. The whole story by real key presses.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from selvstyrt.core import clock
from tests.journeys.hands import Keys
from tests.journeys.looks import faults

pytestmark = pytest.mark.journey
AREAS = ("Getting up and personal care", "Meals", "Home and housework", "Leisure and friends")
AT_24 = ("14", "6", "3", "1")  # of 14, 10.5, 4.5 and 6 hours that were asked for
WHY = (
    "",
    "Marit makes some of the meals herself.",
    "Shopping is brought to the door.",
    "She has a weekly visitor.",
)
DUTY = "BPA lets Marit lead her own day and live independently (CRPD art. 19), so we offer it whatever the hours."
MET_BY_MARIT = frozenset(
    {"casework:complaint_change"}
)  # looked at here, so that the walk need not come to it


@pytest.fixture
def come_as(visitor: Callable[..., Page]) -> Callable[[str], Keys]:
    """Each at a device of their own, using nothing but keys."""

    def come(name: str) -> Keys:
        hand = Keys(visitor(width=1280))
        hand.page.goto("/login/")
        hand.press(name)
        hand.page.goto("/home/")
        return hand

    return come


def test_a_reversal_that_changes_nothing_is_seen_and_the_second_complaint_is_met(
    come_as: Callable[[str], Keys],
) -> None:
    torunn, geir, hilde, marit = (come_as(name) for name in ("Torunn", "Geir", "Hilde", "Marit"))
    torunn.follow("Cases")
    torunn.follow("Marit")
    first = torunn.page.url
    _is_heard_and_assessed(torunn)
    _decided(torunn, geir, first)
    _complains(marit, "24 hours is less than what a day with me takes.")
    _sent_on(torunn)
    _set_aside(hilde)
    second = _opened_anew(torunn, first)
    _decided(torunn, geir, second)
    _is_shown_to_those_who_follow_it(marit, geir, hilde)
    _complains(marit, "Nothing has changed.")
    third = _changed_by_the_municipality(torunn)
    _decided(torunn, geir, third)
    _reads_the_whole_story(marit)


def _is_heard_and_assessed(torunn: Keys) -> None:
    torunn.follow("Dialogue")
    torunn.follow("Write down a view")
    torunn.choose("The holder")
    torunn.write("In their own words", "Marit wants to lead her own day.")
    torunn.date("Heard on", clock.today())
    torunn.press("Save the view")
    torunn.follow("Assessment")
    for area, hours, why in zip(AREAS, AT_24, WHY, strict=True):
        torunn.write(f"Assessed hours a week, {area}", hours)
        torunn.pick(f"Kind of service, {area}", "Practical assistance and training (counts)")
        torunn.write(f"Why less than asked, {area}", why)
    months = torunn.page.get_by_label("The need will last at least (months)")
    torunn.reach(months)
    torunn.page.keyboard.press("Control+A")
    torunn.page.keyboard.type("25")
    torunn.press("Save the assessment")
    torunn.write("The duty to offer BPA, considered for this person", DUTY)
    torunn.press("Save the assessment")


def _decided(torunn: Keys, geir: Keys, case: str) -> None:
    """Prepared with an answer to whatever is asked, confirmed by another, delivered at once."""
    torunn.page.goto(case)
    torunn.follow("Prepare the decision")
    torunn.date("First day", clock.today() + timedelta(days=14))
    torunn.write(
        "Main reasons", "We have weighed what Marit tells of her days, and her right to live independently."
    )
    torunn.choose("Nothing is to be paid")
    for box in range(torunn.page.get_by_role("textbox", name="Your answer").count()):
        torunn.write("Your answer", "We have looked at this with Marit at home, and it is covered.", box)
    torunn.press("Send to be confirmed")
    geir.follow("To be confirmed")
    geir.follow("Marit")
    geir.choose("I have read the proposal as it stands on this page", "checkbox")
    geir.press("Confirm the decision")
    geir.sees("Delivered on")


def _complains(marit: Keys, words: str) -> None:
    marit.follow("What waits for you")
    marit.follow("A decision has come for you")
    marit.follow("Complain about the decision")
    marit.write("What else do you want to say?", words)
    marit.press("Look it over")
    marit.press("Send the complaint")
    marit.sees("Receipt number")


def _looked_over(torunn: Keys) -> None:
    torunn.follow("Complaints")
    torunn.follow("Marit")
    torunn.follow("Look it over")
    for point in range(4):
        torunn.choose("Met", nth=2 * point)  # "Not met" stands between them
    torunn.press("Save")


def _writes(torunn: Keys, **more: str) -> None:
    told = ["What we build on", "What the disagreement is about", "The rules", "Our assessment"]
    answers = torunn.page.get_by_role("textbox", name="Answer about")
    for label in (*told, *more):
        torunn.write(label, more.get(label, "We build on the visit and on what Marit tells."))
    for each in range(answers.count()):
        torunn.write("Answer about", "We have looked at this once more.", each)


def _sent_on(torunn: Keys) -> None:
    _looked_over(torunn)
    torunn.follow("Write to the county governor")
    _writes(torunn)
    torunn.press("Save")
    torunn.press("Keep the decision and send the complaint on")
    torunn.sees("Sent on")


def _set_aside(hilde: Keys) -> None:
    hilde.follow("Complaints")
    hilde.follow("Marit")
    hilde.press("Take the complaint in hand")
    hilde.follow("Write the decision")
    for box in range(hilde.page.get_by_role("textbox", name="Answer about").count()):
        hilde.write("Answer about", "The municipality has not said what her evenings need.", box)
    hilde.write(
        "The right to BPA in pbrl § 2-1 d, tested by itself",
        "The hours that count are not known well enough.",
    )
    hilde.write("Is the whole package of services sound?", "It cannot be said from what has been found out.")
    hilde.choose("No", nth=1)  # after "Not known"
    hilde.choose("Set aside: the municipality decides anew")
    hilde.write("Main reasons", "The case is not informed well enough (fvl § 17).")
    hilde.date("By when must the municipality have done it?", clock.today() + timedelta(days=30))
    hilde.press("Save")
    hilde.press("Decide the complaint and send the letter")
    hilde.sees("Set aside")


def _opened_anew(torunn: Keys, first: str) -> str:
    torunn.page.goto(first)
    torunn.sees("set by the county governor")
    torunn.follow("Open the case for a new decision")
    torunn.choose("New decision after the county governor’s")
    torunn.write("Why?", "The county governor has set the decision aside.")
    torunn.press("Open the case")
    second = torunn.page.url
    assert second != first
    torunn.follow("Assessment")
    torunn.press("Begin the assessment")
    _is_heard_and_assessed(torunn)
    return second


def _is_shown_to_those_who_follow_it(marit: Keys, geir: Keys, hilde: Keys) -> None:
    geir.follow("To be confirmed")
    geir.sees("1 reversal is not followed as it should be")
    hilde.follow("Reversals")
    hilde.sees("Next to no change")
    hilde.sees("Marit")
    marit.follow("My cases")
    marit.page.get_by_role("heading", level=2).get_by_role("link").last.focus()
    marit.page.keyboard.press("Enter")
    marit.sees("No change, or a small one")
    marit.sees("It can be complained of like any other")


def _changed_by_the_municipality(torunn: Keys) -> str:
    _looked_over(torunn)
    torunn.follow("Write what you change")
    assert faults(torunn.page, "en") == []
    torunn.page.set_viewport_size({"width": 1280, "height": 900})
    _writes(torunn, **{"What is changed, and why": "Marit gets the hours she asks for."})
    torunn.choose("Wholly")
    torunn.press("Save")
    torunn.press("Change the decision in a new case")
    third = torunn.page.url
    torunn.follow("Assessment")
    for area, hours in zip(AREAS, ("14", "10.5", "4.5", "6"), strict=True):
        expect(torunn.find("textbox", f"Assessed hours a week, {area}")).not_to_have_value("")
        torunn.write(f"Assessed hours a week, {area}", hours)
    torunn.press("Save the assessment")
    return third


def _reads_the_whole_story(marit: Keys) -> None:
    marit.follow("What waits for you")
    marit.follow("A decision has come for you")
    marit.sees("35 h")
    marit.page.goto(marit.page.url.replace("/cases/", "/story/").replace("decision/", ""))
    marit.heading("The whole story")
    rows = marit.page.get_by_role("main").get_by_role("row")
    told = [rows.nth(each).inner_text() for each in range(1, rows.count())]
    happened = (
        "Application received", "Decision: granted in part", "Complaint", "The municipality keeps its decision",
        "The county governor: the decision is set aside", "New case: to be decided anew", "Decision: granted in part",
        "What came of it: no change", "Complaint", "New case: the municipality changes its decision",
        "The municipality: the complaint is met wholly", "Decision: granted",
    )  # fmt: skip
    assert len(told) == len(happened)
    assert sorted(told, key=_first_number) == told
    for what in set(happened):
        assert sum(what in row for row in told) >= happened.count(what), (what, told)
    assert faults(marit.page, "en") == []


def _first_number(row: str) -> int:
    return int(row.split()[0])
