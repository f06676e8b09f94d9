"""The story of a letter that does not arrive, in the demo world: it fails on command and is sent again."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.urls import reverse

from selvstyrt.config.demo.people import demo_id
from selvstyrt.core.domain.actor import Role
from selvstyrt.people.actions.set_reservation import set_reservation
from tests.world import oneself, visit

pytestmark = pytest.mark.django_db


def test_the_next_paper_letter_fails_and_a_new_try_delivers_it(
    demo_world: None, django_capture_on_commit_callbacks: Any
) -> None:
    set_reservation(actor=oneself("Synnøve"), wants_paper=True)
    geir = visit("Geir", Role.APPROVER)
    geir.cookies["language"] = "en"
    torunn = visit("Torunn", Role.CASEWORKER)
    torunn.cookies["language"] = "en"
    outbox = reverse("letters:outbox")
    assert f'href="{outbox}"' in geir.get("/home/").content.decode(), "the demo banner leads there"
    assert "Let the next paper letter fail" in geir.get(outbox).content.decode()
    geir.post(outbox, {"port": "paper", "fails": "on", "once": "on"})
    assert "The next paper letter will not arrive" in geir.get(outbox).content.decode()

    (case,) = (row for row in _cases() if row.holder_id == demo_id("Synnøve"))
    where = reverse("casework:confirm_decision", args=[case.id])
    with django_capture_on_commit_callbacks(execute=True):
        assert geir.post(where, {"number": "1", "has_read": "on"}).status_code == 302
    decision = reverse("casework:decision", args=[case.id])
    assert "The letter has not arrived" in geir.get(decision).content.decode()
    assert "Let the next paper letter fail" in geir.get(outbox).content.decode(), "the fault is used up"
    for worker in (geir, torunn):  # who confirmed, and whose case it is: before whatever else waits
        assert _first_card(worker).startswith("The letter to Synnøve did not arrive")

    with django_capture_on_commit_callbacks(execute=True):
        geir.post(reverse("casework:retry_delivery", args=[case.id]))
    assert "The letter has not arrived" not in geir.get(decision).content.decode()


def test_it_can_be_let_to_arrive_after_all(demo_world: None) -> None:
    geir, outbox = visit("Geir", Role.APPROVER), reverse("letters:outbox")
    geir.cookies["language"] = "en"
    geir.post(outbox, {"port": "paper", "fails": "on", "once": "on"})
    geir.post(outbox, {"port": "paper"})
    assert "Let the next paper letter fail" in geir.get(outbox).content.decode()


def _first_card(client: Any) -> str:
    page = client.get("/home/").content.decode()
    first = page.split('class="ds-card', 1)[1].split("</a>")[0]
    return str(first.rsplit(">", 1)[1])


def _cases() -> Any:
    return apps.get_model("casework.Case").objects.of_person(demo_id("Synnøve"))
