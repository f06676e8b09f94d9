"""The whole explanation of the law's answer, for the office while it assesses, and with the decision."""

from __future__ import annotations

from uuid import UUID

import pytest
from django.test import Client
from tests.world import visit

from selvstyrt.casework.models import Case
from selvstyrt.config.demo.people import demo_id
from selvstyrt.core.domain.actor import Role

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_world")]


def case_of(name: str) -> UUID:
    found: UUID = Case.objects.of_person(demo_id(name)).get().id
    return found


def text_of(client: Client, path: str, language: str) -> str:
    client.cookies["language"] = language
    response = client.get(path)
    assert response.status_code == 200, path
    return " ".join(response.content.decode().split())


def test_the_caseworker_sees_what_the_answer_rests_on() -> None:
    """Marit: 24 hours are below 25, so no right; the duty stands and is said first."""
    case = case_of("Marit")
    torunn = visit("Torunn", Role.CASEWORKER)
    assert f'href="/cases/{case}/law/whole/"' in text_of(torunn, f"/cases/{case}/law/", "nb")
    page = text_of(torunn, f"/cases/{case}/law/whole/", "nb")
    assert "Kommunens plikt til å tilby BPA" in page
    assert "Timene som regnes med, er minst 25 i uka</span>: <strong>Nei</strong>" in page
    assert "24 t i uka" in page
    assert "25 t i uka" in page
    assert "fra 1. januar 2015" in page


def test_the_applicant_sees_it_with_the_decision_in_the_own_language() -> None:
    """Aslak writes nynorsk; all but his studies count, so there is a right."""
    case = case_of("Aslak")
    aslak = visit("Aslak")
    assert f'href="/cases/{case}/decision/law/"' in text_of(aslak, f"/cases/{case}/decision/", "nn")
    page = text_of(aslak, f"/cases/{case}/decision/law/", "nn")
    assert "Timane som blir rekna med, er minst 32 i veka</span>: <strong>Ja</strong>" in page
    assert "41,5 t i veka" in page  # 21 + 10.5 + 4 + 6; the hours of study do not count
    assert "openfisca-bpa" in page


def test_there_is_nothing_to_explain_before_the_assessment_has_begun() -> None:
    assert visit("Torunn", Role.CASEWORKER).get(f"/cases/{case_of('Ingrid')}/law/whole/").status_code == 404
