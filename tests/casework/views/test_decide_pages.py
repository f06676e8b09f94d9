"""The pages of deciding: as the caseworker prepares, the approver answers, and the applicant reads."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import RequestFactory
from django.urls import resolve, reverse
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Office, office, only_line, person
from tests.letters.people_of_fjordvik import Messenger, Post

from selvstyrt.casework.actions.return_proposal import return_proposal
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Attachment, Decision, Proposal
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.letters import ports
from selvstyrt.letters.queries import delivery_of, letters_about

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _world() -> Iterator[None]:
    post, email, sms = Post(), Messenger(), Messenger()
    before = ports.PAPER.plug(post), ports.EMAIL.plug(email), ports.SMS.plug(sms)
    with clock.at(DECIDES_ON):
        yield
    ports.PAPER.plug(before[0])
    ports.EMAIL.plug(before[1])
    ports.SMS.plug(before[2])


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


def page(actor: Actor, name: str, data: dict[str, Any] | None = None, **url: Any) -> Any:
    """What the view behind this name answers to this actor."""
    from django.contrib.auth.models import AnonymousUser
    from django.contrib.messages.storage.cookie import CookieStorage

    path = reverse(f"casework:{name}", kwargs=url)
    request: Any = RequestFactory().get(path) if data is None else RequestFactory().post(path, data)
    request.actor, request.user, request.session = actor, AnonymousUser(), {}
    request._messages = CookieStorage(request)
    found = resolve(path)
    return found.func(request, *found.args, **found.kwargs)


def text(response: Any) -> str:
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


TERMS = {
    "valid_from": "2026-07-01",
    "valid_to": "2028-06-30",
    "free_use_over_year": "on",
    "conditions": "",
    "reasons": "Behovet er kartlagt.",
    "contact_name": "Torunn",
    "contact_phone": "57 00 00 12",
    "co_payment": "none",
}


def confirmed(at: Office, committed: Any) -> None:
    at.prepare()
    with committed():
        page(at.geir, "confirm_decision", {"number": "1", "has_read": "on"}, case_id=at.case.id)


def test_the_caseworker_prepares_on_the_page() -> None:
    at = office()
    assert "Kulturkvelden" in text(page(at.torunn, "prepare", case_id=at.case.id))
    assert page(at.torunn, "prepare", TERMS, case_id=at.case.id).status_code == 302
    assert at.fresh().state == CaseState.PREPARED


@pytest.mark.parametrize(
    "wrong",
    [
        {"valid_from": "2026-13-40"},
        {"valid_from": ""},
        {"valid_to": "2026-06-30"},
        {"reasons": ""},
        {"contact_phone": "1" * 300},
        {"conditions": "x" * 1_000_000},
        {"valid_from": "2020-01-01"},
    ],
)
def test_bad_input_is_told_at_the_field_and_nothing_is_lost(wrong: dict[str, str]) -> None:
    at = office()
    shown = page(at.torunn, "prepare", {**TERMS, **wrong}, case_id=at.case.id)
    assert 'aria-invalid="true"' in text(shown)
    assert "57 00 00 12" in shown.content.decode() or "contact_phone" in wrong
    assert not Proposal.objects.within(FJORDVIK).exists()


def ways_on(at: Office, actor: Actor) -> set[str]:
    """Where the case page leads this actor now."""
    shown = text(page(actor, "case", case_id=at.case.id))
    ways = ("case_assessment", "prepare", "send_preliminary_reply", "decision", "hand_over_case")
    body = shown[shown.index('id="waits-heading"') :]  # below the tabs
    return {
        way for way in ways if f'href="{reverse(f"casework:{way}", kwargs={"case_id": at.case.id})}"' in body
    }


def test_the_case_page_leads_to_what_can_be_done_now(committed: Any) -> None:
    at = office()
    in_hand = {"case_assessment", "prepare", "send_preliminary_reply", "hand_over_case"}
    assert ways_on(at, at.torunn) == in_hand
    assert ways_on(at, at.geir) == set()  # who has not got the case is led to nothing that would be refused
    at.prepare()
    assert ways_on(at, at.torunn) == {"send_preliminary_reply", "hand_over_case"}
    with committed():
        page(at.geir, "confirm_decision", {"number": "1", "has_read": "on"}, case_id=at.case.id)
    assert ways_on(at, at.torunn) == {"decision"}
    shown = text(page(at.torunn, "decision", case_id=at.case.id))
    assert reverse("casework:retry_delivery", kwargs={"case_id": at.case.id}) not in shown  # it has arrived


def test_scripts_in_a_field_stay_text(committed: Any) -> None:
    at = office()
    at.prepare(reasons="<script>alert(1)</script>")
    assert "<script>alert(1)" not in text(page(at.geir, "proposal", case_id=at.case.id))


def test_an_open_guard_is_told_on_the_page() -> None:
    at = office()
    line = only_line(at.case, "leisure")
    line.reason = ""
    line.save()
    assert page(at.torunn, "prepare", TERMS, case_id=at.case.id).status_code == 200
    assert at.fresh().state == CaseState.IN_ASSESSMENT


def test_the_approver_reads_the_proposal_as_it_stands_and_confirms(committed: Any) -> None:
    at = office()
    at.prepare()
    assert "Ingrid" in text(page(at.geir, "approvals"))
    shown = text(page(at.geir, "proposal", case_id=at.case.id))
    for told in (
        "Kulturkvelden",
        "Jeg vil styre dagen selv.",
        "Slik jeg vil ha det",
        "57 00 00 12",
        "pbrl § 2-1 d",
    ):
        assert told in shown
    with committed():
        done = page(at.geir, "confirm_decision", {"number": "1", "has_read": "on"}, case_id=at.case.id)
    assert done.status_code == 302
    assert at.fresh().state == CaseState.DELIVERED


def test_confirming_without_having_ticked_does_nothing() -> None:
    at = office()
    at.prepare()
    assert page(at.geir, "confirm_decision", {"number": "1"}, case_id=at.case.id).status_code == 200
    assert not Decision.objects.within(FJORDVIK).exists()


def test_a_stale_page_confirms_nothing_and_shows_the_new_one() -> None:
    at = office()
    at.prepare()
    return_proposal(actor=at.geir, case_id=at.case.id, number=1, comment="Se på fritid.")
    at.prepare()
    shown = page(at.geir, "confirm_decision", {"number": "1", "has_read": "on"}, case_id=at.case.id)
    assert 'name="number" value="2"' in text(shown)
    assert not Decision.objects.within(FJORDVIK).exists()


def test_confirming_twice_makes_one_decision(committed: Any) -> None:
    at = office()
    confirmed(at, committed)
    from django.http import Http404

    with pytest.raises(Http404):
        page(at.geir, "confirm_decision", {"number": "1", "has_read": "on"}, case_id=at.case.id)
    assert Decision.objects.within(FJORDVIK).count() == 1


def test_sent_back_then_changed_the_approver_sees_old_and_new() -> None:
    at = office()
    at.prepare()
    back = {"number": "1", "comment": "Hvorfor mindre til fritid?"}
    assert page(at.geir, "return_proposal", back, case_id=at.case.id).status_code == 302
    for where in ("case", "case_assessment", "prepare"):
        assert "Hvorfor mindre til fritid?" in text(page(at.torunn, where, case_id=at.case.id))
    line = only_line(at.case, "leisure")
    line.assessed_minutes, line.reason = 960, ""
    line.save()
    at.case.assessment.refresh_from_db()
    at.case.assessment.duration_months_low = at.case.assessment.duration_months_high = 48
    at.case.assessment.save()
    at.prepare()
    shown = text(page(at.geir, "proposal", case_id=at.case.id))
    assert "Hvorfor mindre til fritid?" in shown
    assert "<td>13 t</td><td>16 t</td>" in shown
    assert "<td>36</td><td>48</td>" in shown


def test_the_applicant_reads_the_decision_and_the_first_opening_is_kept(committed: Any) -> None:
    at = office()
    confirmed(at, committed)
    shown = text(page(at.holder, "decision", case_id=at.case.id))
    assert "Kulturkvelden" in shown
    assert "<details" in shown
    assert "15. juni 2026" in shown
    [card] = letters_about(at.holder, at.case.id)
    receipt = delivery_of(card.id)
    assert receipt is not None
    assert receipt.opened_at == DECIDES_ON


def test_nobody_reads_a_decision_before_it_is_delivered_but_the_office(committed: Any) -> None:
    at = office(wants_paper=True)
    confirmed(at, committed)
    from django.http import Http404

    with pytest.raises(Http404):
        page(at.holder, "decision", case_id=at.case.id)
    assert page(at.torunn, "decision", case_id=at.case.id).status_code == 200


def test_a_failed_delivery_is_seen_and_tried_again(committed: Any) -> None:
    at = office(wants_paper=True)
    post = ports.PAPER.adapter
    post.fails = "service_down"
    confirmed(at, committed)
    shown = text(page(at.torunn, "decision", case_id=at.case.id))
    assert 'data-color="danger"' in shown
    assert reverse("casework:retry_delivery", kwargs={"case_id": at.case.id}) in shown
    post.fails = ""
    with committed():
        assert page(at.torunn, "retry_delivery", {}, case_id=at.case.id).status_code == 302
    assert len(post.sent) == 1


def test_stranger_and_other_municipalities_see_nothing(committed: Any) -> None:
    at = office()
    confirmed(at, committed)
    from django.http import Http404

    stranger = Actor(person=person("Stranger").id, role=Role.HOLDER)
    elsewhere = Actor(person=at.torunn.person, role=Role.CASEWORKER, municipality="9902")
    for name in ("decision", "case_file", "case_file_archive"):
        for actor in (stranger, elsewhere):
            with pytest.raises(Http404):
                page(actor, name, case_id=at.case.id)


def test_a_preliminary_reply_is_sent_from_the_page(committed: Any) -> None:
    at = office()
    page(at.torunn, "send_preliminary_reply", case_id=at.case.id)
    sent = page(
        at.torunn,
        "send_preliminary_reply",
        {"reason": "Vi venter på legen.", "expected_on": "2026-07-01"},
        case_id=at.case.id,
    )
    assert sent.status_code == 302
    late = page(
        at.torunn,
        "send_preliminary_reply",
        {"reason": "Igjen.", "expected_on": "2026-05-01"},
        case_id=at.case.id,
    )
    assert 'aria-invalid="true"' in text(late)


def test_the_whole_case_is_one_file_less_what_is_kept_back(committed: Any) -> None:
    at = office()
    for name, why in (("../../Legeerklæring 1.pdf", ""), ("notat.pdf", "Opplysninger om en annen person.")):
        Attachment.objects.create(
            municipality=FJORDVIK,
            case=at.case,
            file=ContentFile(name.encode(), name="stored.pdf"),
            name=name,
            content_type="application/pdf",
            size=10,
            sha256=name.ljust(64, "0")[:64],
            withheld_because=why,
        )
    confirmed(at, committed)
    assert "Opplysninger om en annen person." in text(page(at.holder, "case_file", case_id=at.case.id))
    whole = zipfile.ZipFile(io.BytesIO(page(at.holder, "case_file_archive", case_id=at.case.id).content))
    names = whole.namelist()
    assert {"index.html", "style.css", "case.json"} <= set(names)
    assert "attachments/01-legeerklring-1.pdf" in names
    assert len([name for name in names if name.startswith("attachments/")]) == 1
    assert all(not name.startswith("/") and ".." not in name for name in names)
    [letter] = [name for name in names if name.startswith("letters/")]
    assert whole.read(letter).startswith(b"%PDF")
    index = whole.read("index.html").decode()
    assert "Opplysninger om en annen person." in index
    assert "Kulturkvelden" in index
    assert "http" not in index
    data = json.loads(whole.read("case.json"))
    assert data["decision"]["minutes_a_week"] == 1980
    assert data["withheld"] == [{"name": "notat.pdf", "because": "Opplysninger om en annen person."}]


def test_the_approver_jumps_to_the_answer_and_is_led_on_to_the_next(committed: Any) -> None:
    at = office()
    at.prepare()
    assert 'href="#answer-heading"' in text(page(at.geir, "proposal", case_id=at.case.id))
    waiting = text(page(at.geir, "approvals"))
    assert f'class="ds-button" href="{reverse("casework:proposal", args=[at.case.id])}"' in waiting
    with committed():
        page(at.geir, "confirm_decision", {"number": "1", "has_read": "on"}, case_id=at.case.id)
    assert "/approvals/" not in _content(page(at.geir, "decision", case_id=at.case.id)), "nothing more waits"
    more = office(number="BPA-2026-0002")
    more.prepare()
    led_on = reverse("casework:proposal", args=[more.case.id])
    assert led_on in _content(page(at.geir, "decision", case_id=at.case.id))
    assert led_on not in _content(page(at.torunn, "decision", case_id=at.case.id))


def test_the_time_to_complain_speaks_to_the_applicant_and_of_the_applicant(committed: Any) -> None:
    at = office()
    confirmed(at, committed)
    own, theirs = (page(who, "decision", case_id=at.case.id) for who in (at.holder, at.torunn))
    assert "uker fra du fikk vite" in text(own)
    assert "uker fra søkeren fikk vite" in text(theirs)
    assert "uker fra du fikk vite" not in text(theirs)


def _content(response: Any) -> str:
    """The page without its path, which leads back to the list."""
    return text(response).split("<main")[1]
