"""Cases that follow a case, through the pages: asking again, opening, changing after a complaint, the story."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from django.apps import apps
from django.test import Client
from django.urls import reverse
from tests.world import actor, oneself, visit

from selvstyrt.casework.actions.save_complaint import save_complaint
from selvstyrt.casework.actions.send_complaint import send_complaint
from selvstyrt.casework.domain.complaint import STATEMENT, ComplaintState
from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.complaints import sent_complaint
from selvstyrt.config.demo.people import demo_id
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.models import Reading
from selvstyrt.letters.queries import letter_for, letters_about

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_world")]
STUDY = 4  # the one line of Aslak's decision that gives less than was asked
WORDS = "Jeg kan ikke skrive på forelesninger."
MET = dict.fromkeys(("party", "deadline", "concrete", "signed"), "met")
NB = {"accept-language": "nb"}


@pytest.fixture
def aslak() -> Client:
    return visit("Aslak")


@pytest.fixture
def torunn() -> Client:
    return visit("Torunn", Role.CASEWORKER)


def cases() -> list[Any]:
    rows = apps.get_model("casework.Case").objects.of_person(demo_id("Aslak"))
    return list(rows.order_by("received_at"))


def to(name: str, case: Case | None = None) -> str:
    return reverse(f"casework:{name}", kwargs={"case_id": (case or cases()[0]).id})


def complained() -> None:
    save_complaint(actor=oneself("Aslak"), case_id=cases()[0].id, points={STUDY: WORDS}, overall="")
    send_complaint(actor=oneself("Aslak"), case_id=cases()[0].id)


def changes(**more: str) -> dict[str, str]:
    told = {part: f"Om {part}." for part in STATEMENT}
    told |= {f"answer_{STUDY}": "Du har rett.", "change": "Fem timer til studier.", "whole": "yes"}
    return told | more


def write_change(torunn: Client, **more: str) -> Any:
    seen = torunn.get(to("complaint_change")).context["form"].initial["seen"]
    return torunn.post(to("complaint_change"), changes(seen=seen, **more))


def test_the_person_asks_for_a_new_look_and_gets_a_receipt(aslak: Client) -> None:
    assert to("ask_again") in aslak.get(to("own_case")).content.decode()
    page = aslak.get(to("ask_again"))
    told = {"origin": "reassessment", "why": "Jeg har fått jobb.", **page.context["form"].initial}
    answer = aslak.post(to("ask_again"), told, follow=True)
    new = cases()[-1]
    assert new.origin == Origin.REASSESSMENT
    assert new.number in answer.content.decode()
    torunn = visit("Torunn", Role.CASEWORKER)
    assert new.number in torunn.get(reverse("casework:worklist") + "?tab=unassigned").content.decode()


def test_nothing_typed_is_lost_when_the_why_is_missing(aslak: Client) -> None:
    answer = aslak.post(to("ask_again"), {"origin": "reassessment", "why": ""})
    assert answer.status_code == 422
    assert answer.context["form"]["origin"].value() == "reassessment"
    assert "why" in answer.context["form"].errors
    assert len(cases()) == 1


def test_asking_twice_is_told_and_opens_one(aslak: Client) -> None:
    for status in (302, 422):
        told = {"origin": "reassessment", "why": "Jeg har fått jobb."}
        assert aslak.post(to("ask_again"), told).status_code == status
    assert len(cases()) == 2


def test_the_municipality_opens_a_case_and_the_old_one_says_so(torunn: Client, aslak: Client) -> None:
    told = {"origin": "reassessment", "why": "Kommunen ser på det igjen."}
    answer = torunn.post(to("follow_case"), told)
    new = cases()[-1]
    assert answer.headers["Location"] == to("case", new)
    assert new.number in aslak.get(to("own_case")).content.decode()
    assert "Kommunen ser på det igjen." in str([letter.document for letter in _letters(new)])


def _letters(case: Case) -> list[Any]:
    return [letter_for(oneself("Aslak"), each.id) for each in letters_about(oneself("Aslak"), case.id)]


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({}, "to_detriment"),
        ({"to_detriment": "no"}, "ground"),
        ({"to_detriment": "yes", "ground": "not_to_detriment"}, "ground"),
        ({"to_detriment": "yes", "ground": "not_yet_notified"}, "ground"),
    ],
)
def test_own_reversal_without_a_ground_that_carries_it_is_told_at_the_field(
    torunn: Client, told: dict[str, str], field: str
) -> None:
    answer = torunn.post(to("follow_case"), {"origin": "own_reversal", "why": "Fordi", **told})
    assert field in answer.context["form"].errors
    assert len(cases()) == 1


def test_the_decision_is_changed_after_a_complaint_in_a_case_of_its_own(
    torunn: Client, aslak: Client
) -> None:
    complained()
    assert torunn.get(to("complaint_change")).headers["Location"] == to("check_complaint")
    torunn.post(to("check_complaint"), MET)
    assert to("change_after_complaint") not in torunn.get(to("case_complaint")).content.decode()
    assert write_change(torunn, whole="").status_code == 302
    torunn.post(to("change_after_complaint"))
    assert len(cases()) == 1
    write_change(torunn)
    assert to("change_after_complaint") in torunn.get(to("case_complaint")).content.decode()
    answer = torunn.post(to("change_after_complaint"))
    new = cases()[-1]
    assert answer.headers["Location"] == to("case", new)
    assert (new.origin, new.state) == (Origin.COMPLAINT_MET, CaseState.IN_ASSESSMENT)
    assert sent_complaint(cases()[0]).complaint.state == ComplaintState.CHANGED
    for reader, name in ((aslak, "own_complaint"), (torunn, "case_complaint")):
        page = reader.get(to(name)).content.decode()
        assert "Fem timer til studier." in page
        assert new.number in page
    assert torunn.get(to("complaint_change")).status_code == 404


def test_two_who_write_the_change_do_not_write_over_each_other(torunn: Client) -> None:
    complained()
    torunn.post(to("check_complaint"), MET)
    first = torunn.get(to("complaint_change")).context["form"].initial["seen"]
    write_change(torunn)
    answer = torunn.post(to("complaint_change"), changes(seen=first, change="Noe annet"))
    assert answer.status_code == 200
    assert "Noe annet" in answer.content.decode()
    review = sent_complaint(cases()[0]).review
    assert review is not None
    assert review.change == "Fem timer til studier."


def test_a_decision_without_a_last_day_is_not_offered_a_renewal(torunn: Client) -> None:
    assert "Aslak" not in torunn.get(reverse("casework:renewals")).content.decode()
    offered = torunn.get(to("follow_case")).context["form"].fields["origin"].choices
    assert [code for code, _words in offered] == ["reassessment", "own_reversal"]


def test_the_story_tells_it_in_order_with_a_picture_and_the_look_is_kept(
    torunn: Client, aslak: Client
) -> None:
    complained()
    torunn.post(to("check_complaint"), MET)
    write_change(torunn)
    torunn.post(to("change_after_complaint"))
    codes = ["applied", "decided.partly_granted", "complained", "opened.complaint_met", "met_wholly"]
    for reader in (torunn, aslak):
        for case in cases():
            page = reader.get(to("story", case), headers=NB)
            found = [each.code for each in page.context["chapters"]]
            assert sorted(found) == sorted(codes)
            assert found[:3] == codes[:3]
            assert page.content.decode().count("<tr>") == len(codes) + 1
    looks = Reading.objects.filter(holder=demo_id("Aslak"), purpose="story")
    assert {each.person for each in looks} == {demo_id("Torunn")}


def test_a_stranger_and_the_county_governor_have_no_part_in_a_story_nobody_sent_on(aslak: Client) -> None:
    complained()
    for who in (visit("Stranger"), visit("Hilde", Role.COUNTY_GOVERNOR)):
        assert who.get(to("story")).status_code == 404
    assert isinstance(actor("Hilde", Role.COUNTY_GOVERNOR).organisation, UUID)


def test_the_administrator_sets_the_own_target(torunn: Client) -> None:
    bente = visit("Geir", Role.ADMINISTRATOR)
    form = bente.get(reverse("casework:setup")).context["form"]
    told = {name: value if value is not None else "" for name, value in form.initial.items()}
    answer = bente.post(reverse("casework:setup"), {**told, "target_after_reversal_days": "45"})
    assert answer.status_code == 302
    again = bente.get(reverse("casework:setup")).context["form"]
    assert again.initial["target_after_reversal_days"] == 45
    assert torunn.get(reverse("casework:setup")).status_code == 404
