"""The county governor asks, the municipality answers once with text and files, and the person reads it all."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from tests.casework.appealing import aslaks_case, hilde, in_hand, torunn
from tests.casework.files_to_send import PDF
from tests.world import visit

from selvstyrt.casework.actions.answer_document_request import answer_document_request
from selvstyrt.casework.actions.request_documents import request_documents
from selvstyrt.casework.domain.waiting import Waits
from selvstyrt.casework.models import AppealFile, DocumentRequest
from selvstyrt.casework.queries.document_requests import requests_of
from selvstyrt.casework.queries.waiting import waiting_for
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_world")]
QUESTION = "Kva har høgskulen svart?"


def asked() -> DocumentRequest:
    return request_documents(actor=hilde(), appeal_id=in_hand().id, text=QUESTION)


def place(request: DocumentRequest) -> str:
    return reverse(
        "casework:answer_document_request",
        kwargs={"case_id": aslaks_case().id, "document_request_id": request.id},
    )


def page_of(reader: Client, name: str) -> str:
    return reader.get(reverse(f"casework:{name}", kwargs={"case_id": aslaks_case().id})).content.decode()


def test_what_is_asked_waits_for_whose_case_it_is() -> None:
    appeal = in_hand()
    governor = visit("Hilde", Role.COUNTY_GOVERNOR)
    where = reverse("casework:request_documents", kwargs={"appeal_id": appeal.id})
    assert governor.post(where, {"text": " "}).status_code == 422
    assert governor.post(where, {"text": QUESTION}).status_code == 302
    assert Waits.DOCUMENTS in [each.what for each in waiting_for(torunn(), clock.today())]
    assert QUESTION in page_of(visit("Torunn", Role.CASEWORKER), "case_complaint")
    assert QUESTION in page_of(visit("Aslak"), "own_complaint")


def test_the_answer_with_its_file_is_read_by_all_three() -> None:
    request = asked()
    office = visit("Torunn", Role.CASEWORKER)
    told = {"answer": "Ho har ikkje svart.", "uploads": SimpleUploadedFile("svar.pdf", PDF)}
    assert office.post(place(request), told).status_code == 302
    assert Waits.DOCUMENTS not in [each.what for each in waiting_for(torunn(), clock.today())]
    file = AppealFile.objects.within("9901").get()
    own = reverse("casework:answered_file", kwargs={"case_id": aslaks_case().id, "appeal_file_id": file.id})
    theirs = reverse("casework:appeal_paper", kwargs={"appeal_id": file.appeal_id, "appeal_file_id": file.id})
    for reader, where in (
        (office, own),
        (visit("Aslak"), own),
        (visit("Hilde", Role.COUNTY_GOVERNOR), theirs),
    ):
        assert reader.get(where).content == PDF
    assert visit("Stranger").get(own).status_code == 404
    assert "Ho har ikkje svart." in page_of(visit("Aslak"), "own_complaint")
    assert office.get(place(request)).status_code == 302  # answered once


def test_an_answer_says_or_shows_something_and_is_given_once() -> None:
    request = asked()
    case = aslaks_case().id
    with pytest.raises(Refused, match="nothing_written"):
        answer_document_request(actor=torunn(), case_id=case, request_id=request.id, answer=" ")
    with pytest.raises(Refused, match="file_type"):
        answer_document_request(
            actor=torunn(), case_id=case, request_id=request.id, answer="Her", files=[("x.exe", b"MZ")]
        )
    request.refresh_from_db()
    assert request.answered_at is None  # nothing is kept of what was refused
    answer_document_request(actor=torunn(), case_id=case, request_id=request.id, answer="Nei.")
    with pytest.raises(Refused, match="answered_already"):
        answer_document_request(actor=torunn(), case_id=case, request_id=request.id, answer="Jo.")


def test_the_days_are_counted_until_the_answer() -> None:
    request = asked()
    later = clock.now() + timedelta(days=9)
    assert [each.days for each in requests_of(request.appeal, clock.today() + timedelta(days=5))] == [5]
    with clock.at(later):
        answer_document_request(
            actor=torunn(), case_id=aslaks_case().id, request_id=request.id, answer="Nei."
        )
    assert [each.days for each in requests_of(request.appeal, clock.today() + timedelta(days=50))] == [9]


def test_a_request_in_another_case_is_not_there() -> None:
    request = asked()
    with pytest.raises(NotSeen):
        answer_document_request(actor=torunn(), case_id=request.id, request_id=request.id, answer="Feil sak")
