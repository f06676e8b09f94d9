"""The letter's own pages: who gets them, in which language, and what opening leaves behind."""

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from tests.letters.people_of_fjordvik import caseworker, person, written

from selvstyrt.core.models import Reading
from selvstyrt.letters import actions, queries
from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.letters.domain.document import Language, Paragraph
from selvstyrt.people.models import Account

pytestmark = pytest.mark.django_db


def as_oneself(who) -> Client:
    client = Client()
    client.force_login(
        Account.objects.create_account(person=who), backend=settings.AUTHENTICATION_BACKENDS[0]
    )
    return client


@pytest.fixture
def ingrid():
    return person("Ingrid")


@pytest.fixture
def letter_id(ingrid):
    torunn = caseworker(person("Torunn"))
    letter_id = written(torunn, ingrid, language=Language.NN)
    actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PLATFORM)
    return letter_id


def test_the_holder_reads_the_letter_as_a_page_and_that_opens_it(ingrid, letter_id):
    page = as_oneself(ingrid).get(reverse("letters:letter", args=[letter_id]))
    text = page.content.decode()
    assert page.status_code == 200
    assert text.count("<h1") == 1
    assert '<article class="letter" lang="nn">' in text
    assert "Lurer du på noko? Kontakt" in text
    assert '<th scope="col" class="number">Du søkte om</th>' in text
    assert "<caption>Timer i uka, linje for linje</caption>" in text
    assert queries.delivery_of(letter_id).state is DeliveryState.OPENED
    assert not Reading.objects.exists()


def test_the_pdf_is_the_one_that_was_written_and_is_kept_by_no_cache(ingrid, letter_id):
    answer = as_oneself(ingrid).get(reverse("letters:letter_pdf", args=[letter_id]))
    assert answer["Content-Type"] == "application/pdf"
    assert "no-store" in answer["Cache-Control"]
    assert answer.content.startswith(b"%PDF-")
    assert queries.delivery_of(letter_id).opened_at is not None


def test_to_ask_for_the_head_only_opens_nothing(ingrid, letter_id):
    as_oneself(ingrid).head(reverse("letters:letter", args=[letter_id]))
    assert queries.delivery_of(letter_id).opened_at is None


@pytest.mark.parametrize("name", ["letters:letter", "letters:letter_pdf"])
def test_stranger_finds_nothing_and_who_is_not_logged_in_is_asked_to(letter_id, name):
    url = reverse(name, args=[letter_id])
    assert as_oneself(person("Stranger")).get(url).status_code == 404
    assert Client().get(url).status_code == 302
    assert queries.delivery_of(letter_id).opened_at is None


def test_what_is_written_in_a_letter_is_never_markup(ingrid):
    torunn = caseworker(person("Torunn"))
    letter_id = written(torunn, ingrid, blocks=(Paragraph("<script>alert(1)</script>"),))
    actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PLATFORM)
    text = as_oneself(ingrid).get(reverse("letters:letter", args=[letter_id])).content.decode()
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(1)" in text


def test_a_letter_can_only_be_read(ingrid, letter_id):
    assert as_oneself(ingrid).post(reverse("letters:letter", args=[letter_id])).status_code == 405
