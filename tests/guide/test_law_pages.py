"""The law for anyone: every paragraph opens, in every language, and tells where each value stands."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from selvstyrt.rules.queries.rule_pages import rule_pages

pytestmark = pytest.mark.django_db
THE_RIGHT = "/law/pbrl-2-1-d/"


def text_of(client: Client, path: str, language: str = "nb") -> str:
    client.cookies["language"] = language
    response = client.get(path)
    assert response.status_code == 200, path
    return response.content.decode()


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_paragraph_opens(client: Client, language: str) -> None:
    register = text_of(client, "/law/", language)
    for slug, page in rule_pages().items():
        assert f'href="/law/{slug}/"' in register
        assert page.paragraph in text_of(client, f"/law/{slug}/", language)


def test_a_value_stands_with_its_day_its_source_and_how_certain_it_is(client: Client) -> None:
    page = text_of(client, THE_RIGHT)
    assert "32 t i uka" in page
    assert "1. januar 2015" in page
    assert "https://lovdata.no/lov/1999-07-02-63/§2-1d" in page
    assert "Bekreftet i lovteksten" in page


def test_the_cases_stand_with_why(client: Client) -> None:
    page = text_of(client, THE_RIGHT, "en")
    assert "below 25 hours: no right" in page
    assert "No individual right to BPA" in page


def test_each_table_of_cases_is_named_after_its_rule(client: Client) -> None:
    page = text_of(client, THE_RIGHT)
    captions = re.findall(r"<caption[^>]*>(.*?)</caption>", page, re.DOTALL)
    assert len(captions) > 2
    assert len(set(captions)) == len(captions)


def test_a_short_name_stands_with_the_act_it_is_short_for(client: Client) -> None:
    assert "Pasient- og brukerrettighetsloven" in text_of(client, "/law/")
    assert "Pasient- og brukarrettslova" in text_of(client, THE_RIGHT, "nn")


def test_what_is_in_english_is_said_where_the_page_is_not(client: Client) -> None:
    said = {"nb": "skrevet på engelsk", "nn": "skrivne på engelsk", "en": "written in English"}
    for language, words in said.items():
        assert (words in text_of(client, THE_RIGHT, language)) is (language != "en")


@pytest.mark.parametrize(
    ("language", "title", "remark"),
    [
        ("nb", "Behovet varer mer enn to år", "hvor lenge et behov vil vare, vurderes av mennesker"),
        ("nn", "Behovet varer meir enn to år", "kor lenge eit behov vil vare, blir vurdert av menneske"),
        ("en", "The need lasts more than two years", "how long a need will last is left to people"),
    ],
)
def test_how_far_it_is_modelled_stands_in_the_readers_language(
    client: Client, language: str, title: str, remark: str
) -> None:
    for path in (THE_RIGHT, "/law/coverage/"):
        page = text_of(client, path, language)
        assert title in page
        assert remark in page


def test_the_note_of_a_single_value_stands_beside_it(client: Client) -> None:
    basic_amount = text_of(client, "/law/folketrygdloven-1-4/", "nn")
    assert basic_amount.count("Stemmer med endringa på 4,94 % som er lesen for 2025") == 1


def test_the_day_of_a_case_is_in_words(client: Client) -> None:
    assert "<td>2. mars 2026</td>" in text_of(client, THE_RIGHT)


@pytest.mark.parametrize(
    ("language", "not_in_force", "today", "then"),
    [
        ("nb", "Ikke i kraft.", "32 t i uka", "20 t i uka"),
        ("nn", "Ikkje i kraft.", "32 t i veka", "20 t i veka"),
        ("en", "Not in force.", "32 h a week", "20 h a week"),
    ],
)
def test_a_reform_stands_beside_todays_law(
    client: Client, language: str, not_in_force: str, today: str, then: str
) -> None:
    page = text_of(client, "/law/reforms/", language)
    assert page.count(not_in_force) == 2
    assert page.index(today) < page.index(then, page.index(today))
    assert "NOU 2021: 11" in page
    assert "nfvl § 63" in page
    assert {"nb": "2. mai 2026", "nn": "2. mai 2026", "en": "2 May 2026"}[language] in page
    assert 'href="/law/reforms/"' in text_of(client, "/law/", language)


def test_a_paragraph_that_is_not_there(client: Client) -> None:
    assert client.get("/law/pbrl-99/").status_code == 404


def test_what_is_left_to_people_is_said(client: Client) -> None:
    page = text_of(client, "/law/coverage/")
    assert "Overlatt til menneskers skjønn" in page
    assert "Ikke lest ennå" in page
