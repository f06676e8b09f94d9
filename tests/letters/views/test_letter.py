"""The letter's own pages: who gets them, in which language, and what opening leaves behind."""

import io

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from pypdf import PdfReader
from tests.letters.people_of_fjordvik import caseworker, person, written

from selvstyrt.core.models import Reading
from selvstyrt.letters import actions, queries
from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.letters.domain.document import BulletList, Heading, Language, Paragraph
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


EASY = (Heading("Kva vi har bestemt"), BulletList(("Du får 7 timar i veka.", "Ring Torunn.")))


@pytest.fixture
def easy_letter_id(ingrid):
    torunn = caseworker(person("Torunn"))
    letter_id = written(torunn, ingrid, language=Language.NN, easy=EASY)
    actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PLATFORM)
    return letter_id


def test_the_easy_letter_says_its_own_words_and_the_whole_one_stays_beside_it(ingrid, easy_letter_id):
    reader, url = as_oneself(ingrid), reverse("letters:letter", args=[easy_letter_id])
    whole, easy = (reader.get(url + query).content.decode() for query in ("", "?variant=easy"))
    assert 'href="?variant=easy"' in whole
    assert "Du får 7 timar i veka." not in whole
    assert "Du får 7 timar i veka." in easy
    assert "<h1>" in easy
    assert "Timer i uka, linje for linje" not in easy
    assert "letter.pdf?variant=easy" in easy


def test_a_letter_without_easy_words_offers_none(ingrid, letter_id):
    text = as_oneself(ingrid).get(reverse("letters:letter", args=[letter_id])).content.decode()
    assert 'href="?variant=easy"' not in text


def test_each_row_of_a_table_is_headed_by_its_first_cell(ingrid, letter_id):
    text = as_oneself(ingrid).get(reverse("letters:letter", args=[letter_id])).content.decode()
    assert '<th scope="row">Stå opp</th>' in text


@pytest.mark.parametrize(
    ("query", "says", "is_silent_on"),
    [
        ("", "Timer i uka", "Ring Torunn"),
        ("?variant=large", "Timer i uka", "Ring Torunn"),
        ("?variant=easy", "Ring Torunn", "Timer i uka"),
        ("?variant=loud", "Timer i uka", "Ring Torunn"),
    ],
)
def test_the_pdf_comes_in_the_reader_s_own_setting_tagged_and_in_its_language(
    ingrid, easy_letter_id, query, says, is_silent_on
):
    answer = as_oneself(ingrid).get(reverse("letters:letter_pdf", args=[easy_letter_id]) + query)
    pdf = PdfReader(io.BytesIO(answer.content))
    text = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    assert says in text
    assert is_silent_on not in text
    assert pdf.trailer["/Root"]["/Lang"] == "nn-NO"
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert b"pdfuaid" in pdf.trailer["/Root"]["/Metadata"].get_data()


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
