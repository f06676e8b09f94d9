"""Hearing on the pages: the caseworker tells and writes down, the person reads and answers, nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from django.http import Http404
from django.utils import translation
from tests.casework.actions.test_hearing import FAMILY, call, notify, wish
from tests.casework.assessed import DECIDES_ON, FJORDVIK, office
from tests.casework.views.test_decide_pages import page, text
from tests.letters.people_of_fjordvik import Messenger, Post

from selvstyrt.casework.models import AdvanceNotice, CallNote, FamilyWish
from selvstyrt.core import clock
from selvstyrt.letters import ports

pytestmark = pytest.mark.django_db
NOTICE = {"planned": "20", "reason": "Vi tenker på færre timer.", "answer_by": "2026-06-01"}
CALL = {"on": "2026-05-18", "at": "09:30", "with_whom": "Ingrid", "text": "Hun trenger hjelp om natta."}
WISH = {"who": "Arvid", "area": "home", "wants": "yes", "text": "Jeg vil vaske.", "written_on": "2026-05-10"}


@pytest.fixture(autouse=True)
def _world() -> Iterator[None]:
    before = ports.PAPER.plug(Post()), ports.EMAIL.plug(Messenger()), ports.SMS.plug(Messenger())
    with clock.at(DECIDES_ON):
        yield
    ports.PAPER.plug(before[0])
    ports.EMAIL.plug(before[1])
    ports.SMS.plug(before[2])


def test_a_notice_is_sent_read_and_answered() -> None:
    at = office()
    assert 'value="20"' not in text(page(at.torunn, "notify_in_advance", case_id=at.case.id))
    assert page(at.torunn, "notify_in_advance", NOTICE, case_id=at.case.id).status_code == 302
    [notice] = AdvanceNotice.objects.within(FJORDVIK).all()
    own = text(page(at.holder, "own_case", case_id=at.case.id))
    for told in ("Forhåndsvarsel", "Vi tenker på færre timer.", "1. juni 2026", "Svar på varselet"):
        assert told in own
    assert "Forhåndsvarselet kan besvares" in own  # what comes next, and whose turn it is
    form = text(page(at.holder, "answer_advance_notice", case_id=at.case.id, notice_id=notice.id))
    assert "20 timer i uka" in form
    assert "Svar på varselet" in own
    shown = text(page(at.torunn, "case_dialogue", case_id=at.case.id))
    assert "Skriv ned svaret" in shown


@pytest.mark.parametrize(
    "wrong", [{"planned": "mange"}, {"planned": ""}, {"reason": " "}, {"answer_by": "2026-05-18"}]
)
def test_a_notice_that_lacks_something_is_told_at_the_field_and_nothing_is_lost(
    wrong: dict[str, str],
) -> None:
    at = office()
    shown = text(page(at.torunn, "notify_in_advance", {**NOTICE, **wrong}, case_id=at.case.id))
    assert 'aria-invalid="true"' in shown
    assert "Vi tenker på færre timer." in shown or "reason" in wrong
    assert not AdvanceNotice.objects.within(FJORDVIK).exists()


def test_the_clerk_writes_down_an_answer_from_the_telephone() -> None:
    at = office()
    notice = notify(at)
    where = {"case_id": at.case.id, "notice_id": notice.id}
    empty = page(at.torunn, "enter_notice_answer", {"text": " "}, **where)
    assert 'aria-invalid="true"' in text(empty)
    assert page(at.torunn, "enter_notice_answer", {"text": "Hun sa nei."}, **where).status_code == 302
    assert "Hun sa nei." in text(page(at.torunn, "case_dialogue", case_id=at.case.id))


def test_a_call_is_written_down_and_the_person_reads_it_unless_it_is_kept_back() -> None:
    at = office()
    assert page(at.torunn, "note_call", CALL, case_id=at.case.id).status_code == 302
    call(at, with_whom="Naboen", text="Noe om naboen selv.", withheld_because="Det gjelder en annen.")
    own = text(page(at.holder, "own_case", case_id=at.case.id))
    assert "Hun trenger hjelp om natta." in own
    assert "Det gjelder en annen." in own
    assert "Noe om naboen selv." not in own
    assert "Naboen" not in own
    assert "Noe om naboen selv." in text(page(at.torunn, "case_dialogue", case_id=at.case.id))


@pytest.mark.parametrize("wrong", [{"on": "2026-05-19"}, {"at": "25:00"}, {"with_whom": ""}, {"text": ""}])
def test_a_call_that_lacks_something_is_told_at_the_field(wrong: dict[str, str]) -> None:
    at = office()
    shown = text(page(at.torunn, "note_call", {**CALL, **wrong}, case_id=at.case.id))
    assert 'aria-invalid="true"' in shown
    assert not CallNote.objects.within(FJORDVIK).exists()


def test_what_family_has_written_is_kept_and_shown() -> None:
    at = office(FAMILY)
    assert page(at.torunn, "record_family_wish", WISH, case_id=at.case.id).status_code == 302
    [kept] = FamilyWish.objects.within(FJORDVIK).all()
    assert (kept.wants_to_help, kept.written_on) == (True, date(2026, 5, 10))
    for actor, name in ((at.torunn, "case_dialogue"), (at.holder, "own_case")):
        assert "Jeg vil vaske." in text(page(actor, name, case_id=at.case.id))


@pytest.mark.parametrize(
    "wrong", [{"who": ""}, {"wants": ""}, {"written_on": "2026-05-19"}, {"valid_to": "2026-05-09"}]
)
def test_a_wish_that_lacks_something_is_told_at_the_field(wrong: dict[str, str]) -> None:
    at = office(FAMILY)
    shown = text(page(at.torunn, "record_family_wish", {**WISH, **wrong}, case_id=at.case.id))
    assert 'aria-invalid="true"' in shown
    assert "Jeg vil vaske." in shown
    assert not FamilyWish.objects.within(FJORDVIK).exists()


def test_nobody_answers_a_notice_of_another_case() -> None:
    at, other = office(), office(number="BPA-2026-0002")
    notice = notify(other)
    with pytest.raises(Http404):
        page(at.holder, "answer_advance_notice", case_id=at.case.id, notice_id=notice.id)


@pytest.mark.parametrize(("language", "words"), [("nn", "Svar på varselet"), ("en", "Answer the notice")])
def test_it_is_in_the_readers_language_and_scripts_stay_text(language: str, words: str) -> None:
    at = office(FAMILY)
    notify(at, reason="<script>alert(1)</script>")
    wish(at, text="<script>alert(2)</script>")
    with translation.override(language):
        own = text(page(at.holder, "own_case", case_id=at.case.id))
    assert words in own
    assert "<script>alert" not in own
