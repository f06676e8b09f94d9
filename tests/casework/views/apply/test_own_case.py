"""After sending: my cases, more information, answers, withdrawing; paper entered by a clerk; who may see."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, transaction
from django.urls import reverse
from tests.casework import files_to_send as sample
from tests.casework.applying import (
    NEED,
    a_sent_case,
    fill,
    hidden,
    logged_in,
    new_id,
    people,
    send,
    shows,
    step,
    whole_draft,
)
from tests.people.world import FJORDVIK

from selvstyrt.casework.domain.receipt import read_receipt
from selvstyrt.casework.models import Attachment, Case, Proposal, Question, SentItem
from selvstyrt.core import clock
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.models import Person

pytestmark = pytest.mark.django_db


def items():
    return SentItem.objects.across("test")


def the_case():
    return Case.objects.across("test").get()


def ask(case_id, who, text="Har du trapper?"):
    return Question.objects.create(
        municipality=FJORDVIK, case_id=case_id, asked_by_id=who.torunn, asked_at=clock.now(), text=text
    )


def test_every_receipt_is_a_proper_one_and_the_copy_cannot_be_changed():
    who = people()
    a_sent_case(who)
    item = items().get()
    assert read_receipt(item.receipt) == item.receipt
    with pytest.raises(DatabaseError), transaction.atomic():
        items().update(receipt="2222-2222")


def test_more_information_with_a_receipt_of_its_own_sent_twice_is_once():
    who = people()
    case_id = a_sent_case(who)
    client = logged_in(who.ingrid)
    url = reverse("casework:send_information", args=[case_id])
    form = {**hidden(client, url), "text": "Jeg har flyttet"}
    first = client.post(url, {**form, "uploads": SimpleUploadedFile("a.png", sample.png())})
    second = client.post(url, form)
    assert first["Location"] == second["Location"]
    item = items().get(kind="information")
    assert item.receipt != the_case().number
    page = client.get(first["Location"])
    assert shows(page, "Jeg har flyttet")
    assert shows(page, "a.png")
    assert shows(client.get(reverse("casework:own_cases")), item.receipt)


def test_information_with_a_bad_file_sends_nothing_and_keeps_the_text():
    who = people()
    case_id = a_sent_case(who)
    client = logged_in(who.ingrid)
    url = reverse("casework:send_information", args=[case_id])
    bad = [SimpleUploadedFile("b.png", sample.png()), SimpleUploadedFile("a.pdf", sample.EXE)]
    answer = fill(client, url, {"text": "Se her", "uploads": bad})
    assert list(answer.context["form"].errors) == ["uploads"]
    assert shows(answer, "Se her")
    assert not items().filter(kind="information").exists()
    assert not Attachment.objects.across("test").exists()


def test_a_question_is_answered_once():
    who = people()
    case_id = a_sent_case(who)
    question = ask(case_id, who)
    client = logged_in(who.ingrid)
    assert shows(client.get(reverse("casework:own_case", args=[case_id])), "Har du trapper?")
    url = reverse("casework:answer_question", args=[case_id, question.id])
    assert list(fill(client, url, {"text": " "}).context["form"].errors) == ["text"]
    first, again = (
        fill(client, url, {"text": "Ja, tolv trinn"}),
        fill(client, url, {"text": "Ja, tolv trinn"}),
    )
    assert first["Location"] == again["Location"]
    other = fill(client, url, {"text": "Nei"})
    assert other.status_code == 422
    assert shows(other, "Nei")
    question.refresh_from_db()
    assert (question.answer, question.answered_by_id) == ("Ja, tolv trinn", who.ingrid)
    assert items().filter(kind="answer").count() == 1


def test_withdrawn_with_a_receipt_and_the_waiting_proposal_with_it():
    who = people()
    case_id = a_sent_case(who)
    Case.objects.across("test").update(state="prepared")
    Proposal.objects.create(
        municipality=FJORDVIK,
        case_id=case_id,
        number=1,
        prepared_by_id=who.torunn,
        prepared_at=clock.now(),
        content={},
    )
    client = logged_in(who.ingrid)
    url = reverse("casework:withdraw_application", args=[case_id])
    assert client.get(url).status_code == 200
    assert the_case().state == "prepared"  # looking is not withdrawing
    form = hidden(client, url)
    assert client.post(url, form)["Location"] == client.post(url, form)["Location"]
    assert the_case().state == "withdrawn"
    assert Proposal.objects.across("test").get().state == "withdrawn"
    assert items().filter(kind="withdrawal").count() == 1
    ended = fill(client, reverse("casework:send_information", args=[case_id]), {"text": "Likevel"})
    assert ended.status_code == 422


def test_what_is_decided_can_no_longer_be_withdrawn():
    who = people()
    case_id = a_sent_case(who)
    Case.objects.across("test").update(state="decided")
    client = logged_in(who.ingrid)
    answer = fill(client, reverse("casework:withdraw_application", args=[case_id]), {})
    assert answer.status_code == 422
    assert the_case().state == "decided"


def test_a_draft_thrown_away_leaves_no_receipt():
    who = people()
    client = logged_in(who.ingrid)
    case_id = whole_draft(client, who.ingrid)
    fill(client, reverse("casework:withdraw_application", args=[case_id]), {})
    assert the_case().state == "withdrawn"
    assert not items().exists()
    assert client.get(step(case_id, "life")).status_code == 302


def test_a_clerk_enters_a_paper_application_and_the_applicant_sees_it():
    who = people()
    clerk, ingrid = logged_in(who.torunn), logged_in(who.ingrid)
    number = Person.objects.get(id=who.ingrid).identity_number
    paper = {"identity_number": number, "name": "", "channel": "paper"}
    received = clock.today().replace(day=1)
    answer = fill(clerk, reverse("casework:enter_paper"), {**paper, "received_on": received.isoformat()})
    case_id = the_case().id
    assert answer["Location"] == step(case_id, "who")
    own_page = reverse("casework:own_case", args=[case_id])
    assert ingrid.get(own_page).status_code == 404  # not before it is entered whole
    assert ingrid.get(step(case_id, "life")).status_code == 404
    assert shows(clerk.get(reverse("casework:enter_paper")), step(case_id, "who"))  # found again another day
    fill(clerk, step(case_id, "life"), {"wanted_life": "Fra brevet"})
    fill(clerk, step(case_id, "areas"), {"areas": ["home"]})
    fill(clerk, step(case_id, "needs-home"), NEED)
    assert shows(clerk.get(send(clerk, case_id)["Location"]), items().get().receipt)
    case, item = the_case(), items().get()
    assert (case.channel, case.received_at.astimezone(clock.OSLO).date()) == ("paper", received)
    assert item.entered_by_clerk
    assert ingrid.get(own_page).status_code == 200
    assert shows(ingrid.get(reverse("casework:sent_item", args=[case_id, item.id])), "Fra brevet")
    assert clerk.get(step(case_id, "life")).status_code == 302
    assert not shows(clerk.get(reverse("casework:enter_paper")), step(case_id, "who"))


def test_a_clerk_registers_who_is_not_known_yet():
    who = people()
    clerk = logged_in(who.torunn)
    number = IdentityNumber.synthetic(date(1960, 2, 3)).digits
    typed = {"identity_number": number, "name": "Synnøve", "channel": "phone"}
    fill(clerk, reverse("casework:enter_paper"), {**typed, "received_on": clock.today().strftime("%d.%m.%Y")})
    assert Person.objects.get(identity_number=number).name == "Synnøve"
    case_id = the_case().id
    clerk.post(reverse("casework:discard_draft", args=[case_id]))
    assert the_case().state == "withdrawn"


def test_no_clerk_writes_in_what_a_citizen_sends_here():
    who = people()
    case_id = a_sent_case(who)
    clerk = logged_in(who.torunn)
    assert clerk.get(step(case_id, "life")).status_code == 404
    assert clerk.post(reverse("casework:discard_draft", args=[case_id])).status_code == 404


def test_stranger_gets_nothing_anywhere():
    who = people()
    case_id = a_sent_case(who)
    question, item = ask(case_id, who), items().get()
    file = Attachment.objects.create(
        municipality=FJORDVIK, case_id=case_id, name="a.pdf", content_type="x", size=1, sha256="0" * 64
    )
    pages = [
        *(step(case_id, key) for key in ("who", "life", "areas", "needs-work", "attachments", "check")),
        reverse("casework:receipt", args=[case_id]),
        reverse("casework:withdraw_application", args=[case_id]),
        reverse("casework:change_need", args=[case_id, new_id()]),
        reverse("casework:own_case", args=[case_id]),
        reverse("casework:sent_item", args=[case_id, item.id]),
        reverse("casework:send_information", args=[case_id]),
        reverse("casework:answer_question", args=[case_id, question.id]),
        reverse("casework:attachment", args=[case_id, file.id]),
    ]
    posts = [
        reverse("casework:discard_draft", args=[case_id]),
        reverse("casework:remove_need", args=[case_id, new_id()]),
        reverse("casework:remove_arena", args=[case_id, new_id()]),
        reverse("casework:remove_attachment", args=[case_id, file.id]),
    ]
    stranger = logged_in(who.stranger)
    for url in pages:
        assert stranger.get(url).status_code == 404, url
    for url in [*pages, *posts]:
        assert stranger.post(url, {}).status_code in (404, 405), url
    assert stranger.get(reverse("casework:enter_paper")).status_code == 404
    assert not shows(stranger.get(reverse("casework:own_cases")), item.receipt)
    assert the_case().state == "submitted"


def test_a_parent_s_look_at_the_child_s_case_is_told_to_the_child():
    who = people()
    leila = logged_in(who.leila)
    case_id = whole_draft(leila, who.omar)
    send(leila, case_id)
    page = leila.get(reverse("casework:own_case", args=[case_id]))
    assert shows(page, "Leila")


def test_the_list_of_cases_takes_as_many_queries_for_ten_as_for_one(django_assert_max_num_queries):
    who = people()
    a_sent_case(who)
    client = logged_in(who.ingrid)
    for _ in range(9):
        Case.objects.create(municipality=FJORDVIK, holder_id=who.ingrid, created_by=who.ingrid)
    with django_assert_max_num_queries(12):
        client.get(reverse("casework:own_cases"))
