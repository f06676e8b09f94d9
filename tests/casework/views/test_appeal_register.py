"""A complaint from a municipality that is not here: registered, tried and answered like any other."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from tests.casework.appealing import SET_ASIDE, UPHELD, hilde, sent_on
from tests.casework.files_to_send import PDF
from tests.world import visit

from selvstyrt.casework.actions.add_appeal_point import add_appeal_point
from selvstyrt.casework.actions.decide_appeal import decide_appeal
from selvstyrt.casework.actions.note_withdrawal import note_withdrawal
from selvstyrt.casework.actions.save_appeal import save_appeal
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.models import Appeal, AppealDecision, ReversalDuty
from selvstyrt.casework.queries.appeals import appeal_seen
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.letters.models import Letter
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.models import Organisation, Person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_world")]
NUMBER = IdentityNumber.synthetic(date(1980, 4, 2)).digits
REGISTER = "casework:register_appeal"


@pytest.fixture
def governor() -> Client:
    return visit("Hilde", Role.COUNTY_GOVERNOR)


def ago(days: int) -> str:
    return (clock.today() - timedelta(days=days)).isoformat()


def papers(**changes: Any) -> dict[str, Any]:
    return {
        "row": str(uuid.uuid4()),
        "identity_number": NUMBER,
        "name": "Kari Nordmann",
        "address": "Storgata 1",
        "postal_code": "6856",
        "place": "Sogndal",
        "municipality": "4640",
        "municipality_name": "Sogndal kommune",
        "decided_on": ago(60),
        "municipality_received_on": ago(40),
        "received_on": ago(10),
        "asked": "40",
        "granted": "24",
        "free_use_over_year": "unknown",
        "valid_from": ago(60),
        "overall": "Timane strekk ikkje til.",
    } | changes


def registered(governor: Client, **changes: Any) -> Appeal:
    answer = governor.post(reverse(REGISTER), papers(**changes))
    assert answer.status_code == 302, answer.context["form"].errors
    found: Appeal = Appeal.objects.within("4640").get()
    return found


def to(name: str, appeal: Appeal) -> str:
    return reverse(f"casework:{name}", kwargs={"appeal_id": appeal.id})


def test_it_is_registered_with_person_terms_and_papers(governor: Client) -> None:
    appeal = registered(governor, uploads=SimpleUploadedFile("vedtak.pdf", PDF))
    assert (appeal.minutes_a_week, appeal.asked_minutes_a_week) == (24 * 60, 40 * 60)
    assert (appeal.free_use_over_year, appeal.complaint_id) == (None, None)
    assert Person.objects.get(id=appeal.holder_id).name == "Kari Nordmann"
    page = governor.get(to("appeal", appeal)).content.decode()
    for words in ("Sogndal kommune", "Timane strekk ikkje til.", "vedtak.pdf"):
        assert words in page
    file = appeal.files.get()
    where = reverse("casework:appeal_paper", kwargs={"appeal_id": appeal.id, "appeal_file_id": file.id})
    assert governor.get(where).content == PDF
    assert "Kari Nordmann" in governor.get(reverse("casework:appeals")).content.decode()


def test_sent_twice_it_stands_once(governor: Client) -> None:
    told = papers()
    for _twice in range(2):
        assert governor.post(reverse(REGISTER), told).status_code == 302
    assert Appeal.objects.within("4640").count() == 1


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "name"),
        ({"address": ""}, "address"),
        ({"identity_number": "12345678901"}, "identity_number"),
        ({"municipality": "46"}, "municipality"),
        ({"municipality_received_on": ago(70)}, "municipality_received_on"),
        ({"received_on": ago(50)}, "received_on"),
        ({"received_on": ago(-1)}, "received_on"),
        ({"valid_to": ago(61)}, "valid_to"),
        ({"granted": "mange"}, "granted"),
    ],
)
def test_what_cannot_be_right_is_said_at_its_field_and_nothing_is_kept(
    governor: Client, changes: dict[str, Any], field: str
) -> None:
    answer = governor.post(reverse(REGISTER), papers(**changes))
    assert answer.status_code == 422
    assert field in answer.context["form"].errors
    assert not Appeal.objects.within("4640").exists()
    assert "Timane strekk ikkje til." in answer.content.decode()


def test_a_municipality_of_another_office_is_not_taken(governor: Client) -> None:
    Organisation.objects.filter(municipality="9902").update(county_governor=None)
    answer = governor.post(reverse(REGISTER), papers(municipality="9902"))
    assert "municipality" in answer.context["form"].errors


def test_points_are_added_one_by_one_and_the_rest_goes_as_always(governor: Client) -> None:
    appeal = registered(governor)
    assert governor.get(to("add_appeal_point", appeal)).status_code == 404  # not in hand yet
    governor.post(to("take_appeal", appeal))
    for area in ("home", "leisure"):
        told = {"row": str(uuid.uuid4()), "area": area, "asked": "8", "granted": "2", "own_words": "Meir."}
        assert governor.post(to("add_appeal_point", appeal), told).status_code == 302
    assert [(each.position, each.area) for each in appeal.points.all()] == [(1, "home"), (2, "leisure")]
    more = {"uploads": SimpleUploadedFile("brev.pdf", PDF)}
    assert governor.post(to("add_appeal_files", appeal), more).status_code == 302
    assert governor.post(to("add_appeal_files", appeal), {}).status_code == 422
    content = replace(UPHELD, answers={1: "Nei.", 2: "Nei."})
    save_appeal(actor=hilde(), appeal_id=appeal.id, content=content)
    decide_appeal(actor=hilde(), appeal_id=appeal.id)
    letter = Letter.objects.within("4640").get()
    assert letter.holder_id == appeal.holder_id
    assert letter.deliveries.get().channel == "paper"  # who has never been here gets paper
    assert "send it its copy yourself" in (
        governor.get(to("appeal", appeal), headers={"accept-language": "en"}).content.decode()
    )


def test_a_reversal_leaves_no_duty_with_who_is_not_here(governor: Client) -> None:
    appeal = registered(governor)
    governor.post(to("take_appeal", appeal))
    save_appeal(actor=hilde(), appeal_id=appeal.id, content=SET_ASIDE)
    decide_appeal(actor=hilde(), appeal_id=appeal.id)
    assert AppealDecision.objects.within("4640").get().outcome == "set_aside"
    assert not ReversalDuty.objects.within("4640").exists()


def test_the_officer_notes_that_it_was_taken_back(governor: Client) -> None:
    appeal = registered(governor)
    assert governor.get(to("note_withdrawal", appeal)).status_code == 200
    assert governor.post(to("note_withdrawal", appeal)).status_code == 302
    with pytest.raises(NotSeen):
        appeal_seen(hilde(), appeal.id)


def test_a_complaint_made_here_is_the_persons_own() -> None:
    appeal = sent_on()
    with pytest.raises(Refused, match="withdrawn_by_the_person"):
        note_withdrawal(actor=hilde(), appeal_id=appeal.id)
    governor = visit("Hilde", Role.COUNTY_GOVERNOR)
    governor.post(to("take_appeal", appeal))
    with pytest.raises(Refused, match="points_are_the_persons"):
        add_appeal_point(
            actor=hilde(),
            appeal_id=appeal.id,
            point_id=uuid.uuid4(),
            area=LifeArea.HOME,
            asked_minutes=1,
            granted_minutes=0,
        )
    assert governor.get(to("add_appeal_point", appeal)).status_code == 404
    assert governor.get(to("note_withdrawal", appeal)).status_code == 404
