"""The citizen's pages as they are heard: own words in their own language, hours as hours, changes told."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import translation
from tests.casework.applying import NEED, begin, logged_in, people, step, whole_draft

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _language() -> Iterator[None]:
    """What a page is read in stays with this test."""
    with translation.override("nb"):
        yield


@pytest.fixture
def ingrid():
    return people().ingrid


@pytest.fixture
def client(ingrid):
    return logged_in(ingrid)


def heard(answer):
    """The words of the page between the tags, in the order they come."""
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def posted(client, url, values):
    """The page that comes after what was typed is sent."""
    hidden = r'<input type="hidden" name="(typed_by|seen|row)" value="([^"]*)"'
    marks = dict(re.findall(hidden, client.get(url).content.decode()))
    return client.post(url, {**marks, **values}, follow=True)


def test_own_words_are_marked_with_the_language_they_are_written_in(ingrid, client):
    case_id = whole_draft(client, ingrid)
    client.cookies["language"] = "en"
    page = client.get(step(case_id, "check")).content.decode()
    assert '<html lang="en"' in page
    assert 'class="own-words" lang="nb"' in page


def test_hours_and_times_are_written_as_words(ingrid, client):
    case_id = whole_draft(client, ingrid)
    client.cookies["language"] = "en"
    said = heard(client.get(step(case_id, "check")))
    assert re.search(r"\d hours? (and|a week)|\d hours a week", said)
    assert "×" not in said
    assert not re.search(r"\d h\b", said)


def test_a_saved_a_changed_and_a_removed_need_are_told_and_the_message_takes_the_keyboard(ingrid, client):
    case_id = whole_draft(client, ingrid)
    client.cookies["language"] = "en"
    url = step(case_id, "needs-personal_care")
    page = posted(client, url, {**NEED, "more": "1"})
    assert "Saved. You can tell one thing more." in heard(page)
    assert '<div id="messages" role="status" tabindex="-1" autofocus data-focus>' in page.content.decode()
    remove = re.search(r'action="([^"]+/remove/)"', page.content.decode())
    assert remove
    assert "Removed." in heard(client.post(remove[1], follow=True))
    assert "data-focus" not in client.get(url).content.decode()


def test_an_added_file_is_told_by_name(ingrid, client):
    case_id = begin(client, ingrid)
    client.cookies["language"] = "en"
    file = SimpleUploadedFile("epikrise.pdf", b"%PDF-1.4\n%%EOF")
    assert "Added: epikrise.pdf." in heard(posted(client, step(case_id, "attachments"), {"uploads": file}))


def test_where_nothing_is_needed_it_is_said_once_and_not_at_each_field(ingrid, client):
    case_id = begin(client, ingrid)
    client.cookies["language"] = "en"
    said = heard(client.get(step(case_id, "contact")))
    assert said.count("You do not have to fill in anything here.") == 1
    assert "(optional)" not in said
    said = heard(client.get(step(whole_draft(client, ingrid), "needs-personal_care")))
    assert "(optional)" in said  # here it tells one field from the others


def test_to_throw_a_draft_away_asks_for_no_reason(ingrid, client):
    case_id = begin(client, ingrid)
    page = client.get(f"/application/{case_id}/withdraw/").content.decode()
    assert "<textarea" not in page
    assert "Utkastet er kastet" in heard(client.post(f"/application/{case_id}/withdraw/", follow=True))
