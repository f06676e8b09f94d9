"""From the decision page to the county governor: what each side may see and do, and when."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.apps import apps
from django.test import Client
from django.urls import reverse
from tests.casework.files_to_send import PDF
from tests.world import actor, oneself, visit

from selvstyrt.casework.actions.save_complaint import save_complaint
from selvstyrt.casework.actions.save_statement import save_statement
from selvstyrt.casework.actions.send_complaint import send_complaint
from selvstyrt.casework.domain.complaint import STATEMENT, ComplaintState
from selvstyrt.casework.domain.waiting import Waits
from selvstyrt.casework.models import Appeal, Complaint, ForwardedComplaint, SentItem
from selvstyrt.casework.queries.complaints import sent_complaint
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.casework.queries.waiting import waiting_for
from selvstyrt.config.demo.people import demo_id
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.models import Event, Reading
from selvstyrt.letters.queries import letters_about
from selvstyrt.people.actions.give_authority import give_authority

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_world")]

STUDY = 4  # the one line of Aslak's decision that gives less than was asked: 5 hours of study, none granted
WORDS = "Jeg kan ikke skrive på forelesninger."
MET = dict.fromkeys(("party", "deadline", "concrete", "signed"), "met")


@pytest.fixture
def aslak() -> Client:
    return visit("Aslak")


def the_case() -> Any:
    return apps.get_model("casework.Case").objects.of_person(demo_id("Aslak")).get()


def to(name: str, **more: Any) -> str:
    return reverse(f"casework:{name}", kwargs={"case_id": the_case().id, **more})


def at_the_governor(name: str = "appeal", **more: Any) -> str:
    """An address of the complaint at the county governor, once it has reached that office."""
    found = Appeal.objects.of_person(demo_id("Aslak")).order_by("-created_at").first()
    return reverse(f"casework:{name}", kwargs={"appeal_id": found.id if found else UUID(int=7), **more})


def waits(who: Actor) -> list[Waits]:
    return [each.what for each in waiting_for(who, clock.today())]


def torunn() -> Actor:
    return actor("Torunn", Role.CASEWORKER)


def hilde() -> Actor:
    return actor("Hilde", Role.COUNTY_GOVERNOR)


def complained(**changes: Any) -> SentItem:
    told: dict[str, Any] = {"points": {STUDY: WORDS}, "overall": ""}
    save_complaint(actor=oneself("Aslak"), case_id=the_case().id, **(told | changes))
    return send_complaint(actor=oneself("Aslak"), case_id=the_case().id)


def looked_over(office: Client) -> None:
    assert office.post(to("check_complaint"), MET).status_code == 302


def written(office: Client) -> None:
    page = office.get(to("complaint_statement"))
    seen = page.context["form"].initial["seen"]
    words = {part: f"Om {part}." for part in STATEMENT}
    answer = {f"answer_{STUDY}": "Høgskolen har ansvaret."}
    assert office.post(to("complaint_statement"), {**words, **answer, "seen": seen}).status_code == 302


def sent_on(office: Client) -> None:
    looked_over(office)
    written(office)
    office.post(to("forward_complaint"))


def test_the_decision_leads_to_a_complaint_with_the_refused_line_ready(aslak: Client) -> None:
    assert to("complain") in aslak.get(to("decision")).content.decode()
    form = aslak.get(to("complain")).context["form"]
    assert [name for name in form.fields if name.startswith("about_")] == [f"about_{STUDY}"]
    assert form.initial[f"about_{STUDY}"] is True


def test_what_is_written_is_kept_for_the_person_alone_until_it_is_sent(aslak: Client) -> None:
    seen = aslak.get(to("complain")).context["form"].initial["seen"]
    told = {f"about_{STUDY}": "on", f"words_{STUDY}": WORDS, "seen": seen, "later": "1"}
    assert aslak.post(to("complain"), told).status_code == 302
    assert aslak.get(to("complain")).context["form"].initial[f"words_{STUDY}"] == WORDS
    assert Waits.COMPLAINT_DRAFT in waits(oneself("Aslak"))
    office = visit("Torunn", Role.CASEWORKER)
    assert office.get(to("case_complaint")).status_code == 404
    assert Waits.COMPLAINT not in waits(torunn())
    assert not Event.objects.filter(object_type="case", verb__contains="complaint").exists()
    aslak.post(to("withdraw_complaint"), {})
    assert not Event.objects.filter(object_type="case", verb__contains="complaint").exists()
    assert office.get(to("case_complaint")).status_code == 404


def test_sending_gives_a_receipt_a_copy_and_a_place_in_the_timeline(aslak: Client) -> None:
    save_complaint(actor=oneself("Aslak"), case_id=the_case().id, points={STUDY: WORDS}, overall="Alt")
    seen = aslak.get(to("send_complaint")).context["form"].initial["seen"]
    answer = aslak.post(to("send_complaint"), {"seen": seen}, follow=True)
    item = the_case().sent_items.get(kind="complaint")
    assert item.receipt in answer.content.decode()
    assert item.content["points"] == [
        {
            "position": STUDY,
            "area": "study",
            "asked_minutes": 300,
            "granted_minutes": 0,
            "own_words": WORDS,
        }
    ]
    page = aslak.get(to("own_case")).content.decode()
    assert item.receipt in page
    assert to("own_complaint") in page
    assert aslak.get(to("complain")).status_code == 302


def test_sending_twice_is_once_and_what_is_sent_is_not_written_over() -> None:
    assert complained() == send_complaint(actor=oneself("Aslak"), case_id=the_case().id)
    with pytest.raises(Refused, match="wrong_state"):
        save_complaint(actor=oneself("Aslak"), case_id=the_case().id, points={}, overall="Noe annet")


def test_nothing_disputed_is_asked_about_and_not_sent() -> None:
    with pytest.raises(Refused, match="nothing_disputed"):
        complained(points={}, overall="  ")


def test_two_devices_do_not_write_over_each_other(aslak: Client) -> None:
    seen = aslak.get(to("complain")).context["form"].initial["seen"]
    save_complaint(actor=oneself("Aslak"), case_id=the_case().id, points={}, overall="Fra telefonen")
    answer = aslak.post(to("complain"), {"overall": "Fra datamaskinen", "seen": seen})
    assert answer.status_code == 422
    assert Complaint.objects.of_person(demo_id("Aslak"), "case__holder_id").get().overall == "Fra telefonen"


def test_a_late_complaint_is_asked_why_and_sent_all_the_same(aslak: Client) -> None:
    with clock.at(clock.now() + timedelta(days=60)):
        late = visit("Aslak")
        save_complaint(actor=oneself("Aslak"), case_id=the_case().id, points={STUDY: WORDS}, overall="")
        page = late.get(to("send_complaint"))
        assert "late_why" in page.context["form"].fields
        told = {"seen": page.context["form"].initial["seen"], "late_why": "Jeg lå på sykehus."}
        assert late.post(to("send_complaint"), told).status_code == 302
        assert sent_complaint(the_case()).told["late_why"] == "Jeg lå på sykehus."
        assert not sent_complaint(the_case()).limit.is_in_time
        office = visit("Torunn", Role.CASEWORKER)
        assert (
            "fvl. § 31"
            in office.get(to("case_complaint"), headers={"accept-language": "nb"}).content.decode()
        )


def test_a_helper_with_written_authority_writes_and_sends() -> None:
    give_authority(actor=oneself("Aslak"), helper=demo_id("Elin"))
    elin = actor("Elin", Role.HELPER, "Aslak")
    save_complaint(actor=elin, case_id=the_case().id, points={STUDY: WORDS}, overall="")
    assert send_complaint(actor=elin, case_id=the_case().id).sent_by_id == demo_id("Elin")


def test_a_stranger_complains_over_nothing() -> None:
    with pytest.raises(NotSeen):
        save_complaint(actor=oneself("Stranger"), case_id=the_case().id, points={}, overall="Hei")


def test_the_complaint_waits_for_whose_case_it_is_with_its_date() -> None:
    complained()
    found = [each for each in waiting_for(torunn(), clock.today()) if each.what is Waits.COMPLAINT]
    assert [(each.holder, dict(each.params)) for each in found] == [
        (demo_id("Aslak"), {"since": clock.today()})
    ]
    assert "Aslak" in visit("Geir", Role.APPROVER).get(reverse("casework:complaints")).content.decode()


def test_what_is_not_met_is_given_a_reason_and_hinders_nothing_by_itself() -> None:
    complained()
    office = visit("Torunn", Role.CASEWORKER)
    assert office.post(to("check_complaint"), {**MET, "signed": "not_known"}).status_code == 200
    assert sent_complaint(the_case()).review is None
    told = {**MET, "signed": "not_known", "signed_why": "Spør Aslak."}
    assert office.post(to("check_complaint"), told).status_code == 302
    written(office)
    office.post(to("forward_complaint"))
    assert ForwardedComplaint.objects.within("9901").count() == 1


def test_it_is_not_sent_on_before_every_part_and_point_is_answered() -> None:
    complained()
    office = visit("Torunn", Role.CASEWORKER)
    office.post(to("forward_complaint"))
    looked_over(office)
    save_statement(
        actor=torunn(), case_id=the_case().id, texts=dict.fromkeys(STATEMENT, "Tekst"), answers={STUDY: " "}
    )
    office.post(to("forward_complaint"))
    assert sent_complaint(the_case()).complaint.state == ComplaintState.IN_REVIEW
    assert not ForwardedComplaint.objects.within("9901").exists()


def test_the_county_governor_sees_nothing_before_and_the_case_after_and_the_look_is_logged() -> None:
    governor, office = visit("Hilde", Role.COUNTY_GOVERNOR), visit("Torunn", Role.CASEWORKER)
    save_complaint(actor=oneself("Aslak"), case_id=the_case().id, points={STUDY: WORDS}, overall="")
    send_complaint(actor=oneself("Aslak"), case_id=the_case().id, files=[("uke.pdf", PDF)])
    looked_over(office)
    file = UUID(sent_complaint(the_case()).told["attachments"][0]["id"])
    for name, more in (("appeal", {}), ("appeal_file", {"attachment_id": file})):
        assert governor.get(at_the_governor(name, **more)).status_code == 404
    assert waits(hilde()) == []
    written(office)
    office.post(to("forward_complaint"))
    page = governor.get(at_the_governor()).content.decode()
    assert WORDS in page
    assert "Høgskolen har ansvaret." in page
    assert governor.get(at_the_governor("appeal_file", attachment_id=file)).content == PDF
    assert waits(hilde()) == [Waits.APPEAL]
    looks = Reading.objects.filter(person=demo_id("Hilde"), holder=demo_id("Aslak"))
    assert {each.purpose for each in looks} == {"appeal"}
    for name in ("case", "decision", "case_file", "own_case"):
        assert governor.get(to(name)).status_code == 404


def test_the_person_gets_the_statement_and_may_comment_and_take_it_back(aslak: Client) -> None:
    complained()
    before = len(letters_about(oneself("Aslak"), the_case().id))
    sent_on(visit("Torunn", Role.CASEWORKER))
    assert len(letters_about(oneself("Aslak"), the_case().id)) == before + 1
    assert "Om law." in aslak.get(to("own_complaint")).content.decode()
    row = aslak.get(to("comment_complaint")).context["form"].initial["row"]
    for _twice in range(2):
        aslak.post(to("comment_complaint"), {"row": row, "text": "Høgskolen sier nei."})
    assert the_case().sent_items.filter(kind="complaint_comment").count() == 1
    governor = visit("Hilde", Role.COUNTY_GOVERNOR)
    assert "Høgskolen sier nei." in governor.get(at_the_governor()).content.decode()
    aslak.post(to("withdraw_complaint"), {"reason": ""})
    assert governor.get(at_the_governor()).status_code == 404
    assert aslak.get(to("complain")).status_code == 200


def test_there_is_nothing_to_comment_before_it_is_sent_on(aslak: Client) -> None:
    complained()
    assert aslak.get(to("comment_complaint")).status_code == 404


def test_another_clerk_reads_and_does_not_send_on() -> None:
    complained()
    geir = visit("Geir", Role.APPROVER)
    assert geir.get(to("case_complaint")).status_code == 200
    assert geir.post(to("forward_complaint")).status_code == 404
    assert case_seen(actor("Geir", Role.APPROVER), the_case().id)
