"""The letter and the page tell the same decision: every number of both comes from the one that is stored."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Office, office
from tests.casework.office_world import account_of
from tests.letters import tagged
from tests.letters.people_of_fjordvik import Messenger, Post

from selvstyrt.casework.domain.proposal import ProposalContent, from_json, to_json
from selvstyrt.casework.models import Decision, DecisionLine, Proposal
from selvstyrt.casework.queries.addressees import addressees_of
from selvstyrt.casework.queries.decision_letter import decision_letter
from selvstyrt.core import clock
from selvstyrt.core.domain.period import Period
from selvstyrt.letters import ports
from selvstyrt.letters.domain.document import Facts, LetterDocument, Table
from selvstyrt.letters.domain.handover import WrittenLetter
from selvstyrt.letters.queries import letter_for, letters_about
from selvstyrt.letters.typesetting.render import typeset
from selvstyrt.ui import words

pytestmark = pytest.mark.django_db
LANGUAGES = ("nb", "nn", "en")
MINUTES = (1, 59, 60, 61, 75, 90, 447, 1200, 10_080)


@pytest.fixture(autouse=True)
def _world() -> Iterator[None]:
    before = ports.PAPER.plug(Post()), ports.EMAIL.plug(Messenger()), ports.SMS.plug(Messenger())
    with clock.at(DECIDES_ON):
        yield
    ports.PAPER.plug(before[0])
    ports.EMAIL.plug(before[1])
    ports.SMS.plug(before[2])


@pytest.fixture
def delivered(django_capture_on_commit_callbacks):
    def deliver(language: str) -> Office:
        at = office(language=language)
        at.prepare()
        with django_capture_on_commit_callbacks(execute=True):
            at.confirm()
        return at

    return deliver


def stored(at: Office) -> Decision:
    found: Decision = Decision.objects.within(FJORDVIK).select_related("proposal").get(case=at.case)
    return found


def letter_of(at: Office) -> WrittenLetter:
    [card] = letters_about(at.holder, at.case.id)
    return letter_for(at.holder, card.id)


def made_now(at: Office, day: date) -> LetterDocument:
    [to] = addressees_of(at.fresh(), clock.today())
    return decision_letter(stored(at), to, day)


def page_of(at: Office, language: str) -> str:
    client = Client()
    client.force_login(account_of(at.holder), backend="allauth.account.auth_backends.AuthenticationBackend")
    client.cookies["language"] = language
    answer = client.get(reverse("casework:decision", args=[at.case.id]))
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def on_page(page: str) -> list[str]:
    """Asked and granted of each line, then their sums."""
    table = re.search(r'aria-labelledby="lines-heading".*?</section>', page)
    assert table
    return re.findall(r'<td class="number">(.*?)</td>', table.group())


def in_letter(letter: LetterDocument) -> list[str]:
    """Asked and granted of each line, then what is granted in all."""
    lines = next(block for block in letter.blocks if isinstance(block, Table))
    facts = next(block for block in letter.blocks if isinstance(block, Facts))
    return [each for row in lines.rows for each in row[1:3]] + [facts.rows[0][1]]


def should_be(content: ProposalContent, language: str) -> list[str]:
    with translation.override(language):
        lines = [
            words.hours_in_words(minutes)
            for line in content.lines
            for minutes in (line.asked_minutes, line.granted_minutes)
        ]
        sums = (
            sum(getattr(line, name) for line in content.lines)
            for name in ("asked_minutes", "granted_minutes")
        )
        return lines + [words.hours_in_words(each) for each in sums]


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_letter_pdf_and_rows_say_the_same_numbers(delivered, language: str) -> None:
    at = delivered(language)
    content = from_json(stored(at).proposal.content)
    expected = should_be(content, language)
    letter = letter_of(at)
    assert on_page(page_of(at, language)) == expected
    assert in_letter(letter.document) == [*expected[:-2], expected[-1]]
    printed = tagged.words(letter.pdf).replace("\N{NO-BREAK SPACE}", " ")
    for each in expected:
        assert each in printed
    rows = DecisionLine.objects.within(FJORDVIK).filter(decision=stored(at))
    assert [(each.asked_minutes, each.granted_minutes) for each in rows] == [
        (each.asked_minutes, each.granted_minutes) for each in content.lines
    ]
    assert stored(at).minutes_a_week == sum(each.granted_minutes for each in rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_when_what_is_stored_is_another_page_and_letter_both_are(delivered, language: str) -> None:
    at = delivered(language)
    before, day = letter_of(at), clock.today()
    content = from_json(stored(at).proposal.content)
    lines = tuple(
        replace(
            content.lines[turn % 2], asked_minutes=each + 30 * turn, granted_minutes=each, reason="Noe nytt."
        )
        for turn, each in enumerate(MINUTES)
    )
    other = replace(content, lines=lines, period=Period(date(2027, 3, 4), date(2031, 5, 6)))
    Proposal.objects.within(FJORDVIK).filter(id=stored(at).proposal_id).update(content=to_json(other))
    expected = should_be(other, language)
    page, letter = page_of(at, language), made_now(at, day)
    assert on_page(page) == expected
    assert in_letter(letter) == [*expected[:-2], expected[-1]]
    with translation.override(language):
        period = words.period(other.period)
    assert period in page
    assert period in str(letter.blocks)
    assert letter_of(at).pdf == before.pdf  # what was handed over stays as it was


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_decision_gives_the_same_bytes_later(delivered, language: str) -> None:
    at = delivered(language)
    day = letter_of(at).document.date
    for later, asks_in in ((1, "en"), (200, "nn")):
        with clock.at(DECIDES_ON + timedelta(days=later)), translation.override(asks_in):
            assert typeset(made_now(at, day)) == letter_of(at).pdf
