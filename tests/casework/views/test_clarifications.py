"""Clarifications on the pages: open ones first with paragraph and what clears them, answered ones with who and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.http import Http404
from django.test import Client
from django.urls import reverse
from django.utils import translation
from tests.casework.actions.test_answer_clarification import MEALS, WHY, had, standing
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Asked, office, only_line
from tests.casework.office_world import account_of
from tests.casework.views.test_constant_queries import questions
from tests.casework.views.test_decide_pages import TERMS, page, text

from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import AdvanceNotice, Case, ClarificationAnswer, Decision, NormTime
from selvstyrt.core import clock

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _day() -> Iterator[None]:
    with clock.at(DECIDES_ON):
        yield


def test_the_law_page_tells_what_is_open_and_leads_to_the_answer() -> None:
    at = office(MEALS)
    shown = text(page(at.torunn, "case_law", case_id=at.case.id))
    for told in ("Avklaringer", "Må besvares", "hol § 4-1", "Det som løser det:", "Måltider"):
        assert told in shown
    form = text(page(at.torunn, "answer_clarification", case_id=at.case.id, code="basic_needs"))
    assert "Hvorfor er det riktig slik det står?" in form
    sent = page(at.torunn, "answer_clarification", {"reason": WHY}, case_id=at.case.id, code="basic_needs")
    assert sent.status_code == 302
    shown = text(page(at.torunn, "case_law", case_id=at.case.id))
    assert WHY in shown
    assert "Torunn, 18. mai 2026" in shown
    assert "Må besvares" not in shown


def test_what_blocks_stands_first_and_has_no_form() -> None:
    at = office(MEALS)
    line = only_line(at.case, "meals")
    line.reason = ""
    line.save()
    shown = text(page(at.torunn, "case_law", case_id=at.case.id))
    assert shown.index("Stopper vedtaket") < shown.index("Må besvares")
    assert "reduction_without_reason" not in shown


def test_an_empty_answer_is_told_at_the_field() -> None:
    at = office(MEALS)
    shown = page(at.torunn, "answer_clarification", {"reason": " "}, case_id=at.case.id, code="basic_needs")
    assert 'aria-invalid="true"' in text(shown)
    assert not ClarificationAnswer.objects.within(FJORDVIK).exists()


@pytest.mark.parametrize("code", ["economy", "nothing_such", "reduction_without_reason"])
def test_what_is_not_open_has_no_form(code: str) -> None:
    at = office(MEALS)
    with pytest.raises(Http404):
        page(at.torunn, "answer_clarification", case_id=at.case.id, code=code)


def test_the_approver_reads_the_list_but_answers_nothing() -> None:
    at = office(MEALS)
    with pytest.raises(Http404):
        page(at.geir, "answer_clarification", case_id=at.case.id, code="basic_needs")
    at.prepare(answers={"basic_needs": WHY})
    shown = text(page(at.geir, "proposal", case_id=at.case.id))
    for told in ("Avklaringer", "Besvart", WHY, "Torunn, 18. mai 2026", "hol § 4-1"):
        assert told in shown


def test_preparing_asks_for_the_answers_in_the_same_form() -> None:
    at = office(MEALS)
    assert "Svaret ditt: Grunnleggende behov" in text(page(at.torunn, "prepare", case_id=at.case.id))
    without = page(at.torunn, "prepare", TERMS, case_id=at.case.id)
    assert 'aria-invalid="true"' in text(without)
    assert at.fresh().state == CaseState.IN_ASSESSMENT
    answered = {**TERMS, "answer_basic_needs": WHY}
    assert page(at.torunn, "prepare", answered, case_id=at.case.id).status_code == 302
    assert at.fresh().state == CaseState.PREPARED


def test_a_condition_is_asked_about_when_it_has_been_written_and_nothing_typed_is_lost() -> None:
    at = office()
    limited = {**TERMS, "conditions": "Kan ikke brukes utenfor kommunen."}
    shown = text(page(at.torunn, "prepare", limited, case_id=at.case.id))
    assert "Svaret ditt: Et vilkår om reiser" in shown
    assert "Kan ikke brukes utenfor kommunen." in shown
    answered = {**limited, "answer_limits_travel": "Søkeren har selv bedt om dette."}
    assert page(at.torunn, "prepare", answered, case_id=at.case.id).status_code == 302


def test_the_approver_is_stopped_by_what_has_turned_up_since() -> None:
    at = office()
    at.prepare()
    had(at, 40)
    shown = page(at.geir, "confirm_decision", {"number": "1", "has_read": "on"}, case_id=at.case.id)
    assert "Forrige vedtak ga 40 t" in text(shown)
    assert not Decision.objects.within(FJORDVIK).exists()


@pytest.mark.parametrize(
    ("language", "words"),
    [("nn", "Grunnleggjande behov er ikkje dekte"), ("en", "Basic needs not fully covered")],
)
def test_the_list_is_in_the_readers_language(language: str, words: str) -> None:
    at = office(MEALS)
    with translation.override(language):
        assert words in text(page(at.torunn, "case_law", case_id=at.case.id))


def test_scripts_in_an_answer_stay_text() -> None:
    at = office(MEALS)
    at.prepare(answers={"basic_needs": "<script>alert(1)</script>"})
    assert "<script>alert(1)" not in text(page(at.geir, "proposal", case_id=at.case.id))


def test_the_law_page_asks_few_questions_however_much_there_is_to_weigh() -> None:
    """Imported and own decisions from before, notices, wishes, a table, and answers by another than the caseworker."""
    earlier = office((Asked("personal_care", 45 * 60, 45 * 60),))
    earlier.prepare()
    earlier.confirm()
    at = office(MEALS, number="BPA-2026-0002")
    at.case.holder_id = earlier.ingrid.id
    Case.objects.within(FJORDVIK).filter(id=at.case.id).update(holder=earlier.ingrid)
    at.ingrid = earlier.ingrid
    had(at, 40)
    NormTime.objects.create(
        municipality=FJORDVIK, area="meals", task="Middag", times_a_week=6, minutes_each_time=60
    )
    for turn in range(3):
        AdvanceNotice.objects.create(
            municipality=FJORDVIK,
            case=at.case,
            sent_by_id=at.torunn.person,
            sent_at=DECIDES_ON,
            planned_minutes=60,
            reason=f"Varsel {turn}",
            answer_by=DECIDES_ON.date() + timedelta(days=14),
        )
    asked = standing(at).warnings
    assert {"basic_needs", "norm_table", "less_than_before"} <= {each.code for each in asked}
    for each in asked:
        ClarificationAnswer.objects.create(
            municipality=FJORDVIK,
            case=at.case,
            code=each.code,
            fingerprint=each.fingerprint,
            reason=WHY,
            answered_by_id=earlier.torunn.person,
            answered_at=clock.now(),
        )
    client = Client()
    client.force_login(account_of(at.torunn), backend="allauth.account.auth_backends.AuthenticationBackend")
    assert questions(client, reverse("casework:case_law", kwargs={"case_id": at.case.id})) <= 12
    assert standing(at).open == []
