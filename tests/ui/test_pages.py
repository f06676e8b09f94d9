"""The base page, its switches, and the pages for when something went wrong."""

import re
from http.cookies import SimpleCookie

import pytest
from django.http import HttpRequest
from django.test import Client, RequestFactory
from django.utils.translation import override

from selvstyrt.ui import views

PARTS = "/ui/parts/"
pytestmark = pytest.mark.django_db


def test_the_page_speaks_bokmal_unless_asked(client: Client) -> None:
    page = client.get(PARTS).content.decode()
    assert '<html lang="nb"' in page
    assert page.index('href="#main"') < page.index("<header")
    assert re.findall(r"<h1", page) == ["<h1"]


@pytest.mark.parametrize(
    ("language", "heading"), [("nb", "Byggeklosser"), ("nn", "Byggjeklossar"), ("en", "Parts")]
)
def test_the_language_switch_keeps_the_page(client: Client, language: str, heading: str) -> None:
    asked = PARTS + "?errors=1"
    page = client.post("/ui/language/", {"language": language, "next": asked}, follow=True)
    assert page.redirect_chain == [(asked, 302)]
    assert f'<html lang="{language}"' in page.content.decode()
    assert f">{heading}</h1>" in page.content.decode()


def test_the_switch_leads_to_no_other_site(client: Client) -> None:
    for address in ("/ui/language/", "/ui/appearance/", "/ui/stay/"):
        answer = client.post(address, {"language": "nn", "next": "https://example.org/"})
        assert answer.headers["Location"] == "/"


def test_dark_is_kept_in_the_browser(client: Client) -> None:
    client.post("/ui/appearance/", {"appearance": "dark", "next": PARTS})
    assert 'data-color-scheme="dark"' in client.get(PARTS).content.decode()
    client.post("/ui/appearance/", {"appearance": "auto", "next": PARTS})
    assert 'data-color-scheme="auto"' in client.get(PARTS).content.decode()


def test_a_made_up_choice_is_not_written_into_the_page(client: Client) -> None:
    client.cookies = SimpleCookie({"appearance": '"><script>'})
    assert 'data-color-scheme="auto"' in client.get(PARTS).content.decode()


def test_staying_logged_in_tells_a_script_when_it_is_too_late(client: Client) -> None:
    assert client.post("/ui/stay/", headers={"X-Requested-With": "fetch"}).status_code == 401
    assert client.get("/ui/stay/").status_code == 405


def test_nothing_on_the_page_needs_a_script(client: Client) -> None:
    page = client.get(PARTS + "?errors=1").content.decode()
    assert not re.search(r"<[^>]+ on[a-z]+=", page)
    assert not re.search(r"<[^>]+ style=", page)
    assert "<style" not in page
    assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", page))
    assert "javascript:" not in page


def test_a_page_with_faults_says_so_in_its_title(client: Client) -> None:
    client.post("/ui/language/", {"language": "en"})
    assert "<title>Error: Parts – Selvstyrt</title>" in client.get(PARTS + "?errors=1").content.decode()
    assert "<title>Parts – Selvstyrt</title>" in client.get(PARTS).content.decode()


def test_a_stale_form_says_how_to_go_on_and_shows_nothing_of_it() -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post("/ui/appearance/", {"secret": "about my body", "appearance": "dark"})
    page = answer.content.decode()
    assert answer.status_code == 403
    assert "Trykk «tilbake» i nettleseren" in page
    assert "about my body" not in page


def test_a_page_that_is_not_there_says_what_to_do(client: Client) -> None:
    answer = client.get("/no-such-page/")
    assert answer.status_code == 404
    assert "Dette kan du gjøre" in answer.content.decode()


def test_a_refused_page_says_what_to_do(rf: RequestFactory) -> None:
    with override("nb"):
        answer = views.forbidden(_request(rf))
    assert answer.status_code == 403
    assert "Du kan ikke gjøre dette" in answer.content.decode()


def test_the_page_for_our_own_faults_needs_nothing(rf: RequestFactory, django_assert_num_queries) -> None:
    with django_assert_num_queries(0):
        answer = views.server_error(HttpRequest())
    page = answer.content.decode()
    assert answer.status_code == 500
    assert all(word in page for word in ("Noe gikk galt", "Noko gjekk gale", "Something went wrong"))


def _request(rf: RequestFactory) -> HttpRequest:
    request = rf.get("/")
    request.session = {}
    return request
