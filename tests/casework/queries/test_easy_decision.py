"""The easy letter: short sentences that say what was decided, how much, why, and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from tests.casework.assessed import DECIDES_ON, Asked, Office, office
from tests.letters.people_of_fjordvik import Messenger, Post

from selvstyrt.core import clock
from selvstyrt.letters import ports
from selvstyrt.letters.domain.document import BulletList, Heading, LetterDocument, Paragraph
from selvstyrt.letters.queries import letter_for, letters_about

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _world() -> Iterator[None]:
    before = ports.PAPER.plug(Post()), ports.EMAIL.plug(Messenger()), ports.SMS.plug(Messenger())
    with clock.at(DECIDES_ON):
        yield
    ports.PAPER.plug(before[0])
    ports.EMAIL.plug(before[1])
    ports.SMS.plug(before[2])


@pytest.fixture
def written(django_capture_on_commit_callbacks):
    def write(at: Office, **answers: str) -> LetterDocument:
        at.prepare(answers=answers)
        with django_capture_on_commit_callbacks(execute=True):
            at.confirm()
        [card] = letters_about(at.holder, at.case.id)
        return letter_for(at.holder, card.id).document

    return write


def sentences(document: LetterDocument) -> list[str]:
    said: list[str] = []
    for block in document.easy:
        match block:
            case Heading(text, _) | Paragraph(text):
                said.append(text)
            case BulletList(items):
                said.extend(items)
            case other:
                pytest.fail(f"An easy letter has no {type(other).__name__}")
    return said


def test_a_partly_granted_decision_in_easy_words(written) -> None:
    said = sentences(written(office()))
    # Asked: 20 + 16 hours; granted: 20 + 13.
    assert "Det ble søkt om 36 timer hjelp i uka." in said
    assert "Svaret er 33 timer i uka." in said
    assert "Det begynner 1. juli 2026." in said
    assert "Det varer til 30. juni 2028." in said
    assert "Stå opp og personlig stell: 20 timer i uka." in said
    assert "Fritid og venner: 13 timer i uka. Det ble søkt om 16 timer." in said
    assert [
        each for each in said if each.startswith("Fritid og venner: ") and "timer" not in each
    ]  # its reason


def test_what_to_do_about_it_is_told_in_order_with_the_day(written) -> None:
    said = sentences(written(office()))
    at = said.index("Er du uenig?")
    # pbrl § 7-5: four weeks from when one got to know; the letter is written on 18 May 2026.
    assert "Du kan klage minst til 15. juni 2026." in said[at:]
    assert any("Statsforvalteren i Fjordane" in each for each in said[at:])


def test_a_refusal_says_no_and_promises_no_hours(written) -> None:
    at = office((Asked("personal_care", 600, 0, "Hjemmesykepleien gjør dette allerede."),))
    why = "Hjemmesykepleien kommer fire ganger om dagen, og fortsetter. Ingrid er spurt i møtet 12. mai."
    said = sentences(written(at, basic_needs=why, refusal_not_heard=why))
    assert "Svaret er nei." in said
    assert not any(each.startswith("Det begynner") for each in said)


def test_a_nynorsk_reader_gets_it_in_nynorsk(written) -> None:
    said = sentences(written(office(language="nn")))
    assert "Er du usamd?" in said
    assert "Er du uenig?" not in said


def test_each_sentence_of_ours_is_short(written) -> None:
    """Our own sentences hold one thought: at most fifteen words; what the caseworker wrote stands as written."""
    document = written(office())
    theirs = {
        line for line in sentences(document) if "kartlagt" in line or line.startswith("Fritid og venner: ")
    }
    for said in sentences(document):
        for sentence in () if said in theirs else re.split(r"(?<=[.?!]) (?=[A-ZÆØÅ])", said):
            assert len(sentence.split()) <= 15, sentence
