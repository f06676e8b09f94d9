"""Home: what waits in the role one acts in, and a word about the other roles."""

from __future__ import annotations

import pytest
from django.test import Client
from tests.world import visit

from selvstyrt.core.domain.actor import Role

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_world")]


def _home(client: Client, language: str = "en") -> str:
    client.cookies["language"] = language
    answer = client.get("/home/")
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_draft_leads_to_the_page_where_it_is_looked_over_and_sent() -> None:
    page = _home(visit("Ingrid"))
    assert "Your application is not sent yet" in page
    assert "for Ingrid" not in page
    assert "/check/" in page


@pytest.mark.parametrize(
    ("language", "words"),
    [("nb", "Det er kommet et vedtak til deg"), ("nn", "Det er kome eit vedtak til deg")],
)
def test_it_speaks_the_language_that_was_chosen(language: str, words: str) -> None:
    assert words in _home(visit("Aslak"), language)


def test_a_parent_is_told_what_waits_for_the_child_and_can_switch() -> None:
    leila = visit("Leila")
    page = _home(leila)
    assert "Nothing waits for you now" in page
    assert "Act for Omar: 2 things wait" in page


def test_somebody_with_two_roles_is_told_of_both() -> None:
    assert "Approver: 1 thing waits" in _home(visit("Geir", Role.ADMINISTRATOR))


def test_a_case_says_which_limit_runs_out_and_that_it_has_run_out() -> None:
    page = _home(visit("Torunn", Role.CASEWORKER))
    assert "Answer, or a reply that says why it takes longer" in page


def test_the_menu_shows_the_places_of_the_role() -> None:
    page = _home(visit("Torunn", Role.CASEWORKER))
    assert 'href="/cases/"' in page
    assert 'href="/staff/"' not in page


def test_who_is_not_logged_in_is_sent_to_log_in_and_back() -> None:
    answer = Client().get("/home/")
    assert answer.status_code == 302
    assert answer["Location"] == "/login/?next=%2Fhome%2F"
