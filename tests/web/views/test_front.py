"""The first page: stories in a demo, none elsewhere."""

from __future__ import annotations

import pytest
from django.test import Client


@pytest.mark.django_db
@pytest.mark.usefixtures("demo_world")
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", "Personlig assistanse som du styrer"),
        ("nn", "Personleg assistanse som du styrer"),
        ("en", "Personal assistance that you govern"),
    ],
)
def test_a_demo_tells_its_stories_in_three_languages(language: str, words: str) -> None:
    client = Client(headers={"cookie": f"language={language}"})
    page = client.get("/").content.decode()
    assert words in page
    assert page.count('class="ds-card story"') == 7


@pytest.mark.django_db
def test_a_database_that_is_no_demo_has_no_stories_and_no_door() -> None:
    page = Client().get("/").content.decode()
    assert "story" not in page
    assert "demo_login" not in page
    assert 'name="person"' not in page


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/about/", "/accessibility/", "/privacy/", "/integrations/"])
def test_what_we_promise_is_open_to_all(address: str) -> None:
    assert Client().get(address).status_code == 200
