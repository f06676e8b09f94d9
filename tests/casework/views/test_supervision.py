"""Supervision: from the person to the county governor and back, and nothing of it in the municipality."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from django.urls import reverse
from tests.casework.appealing import hilde, torunn
from tests.world import actor, oneself, visit

from selvstyrt.casework.actions.answer_supervision import answer_supervision
from selvstyrt.casework.actions.request_supervision import request_supervision
from selvstyrt.casework.domain.waiting import Waits
from selvstyrt.casework.models import SupervisionRequest
from selvstyrt.casework.queries.supervision import office_requests, supervision_seen
from selvstyrt.casework.queries.waiting import waiting_for
from selvstyrt.config.demo.people import FJORDVIK, demo_id
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.models import Event
from selvstyrt.people.actions.give_authority import give_authority
from selvstyrt.people.models import Organisation

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_world")]
WORDS = "Kommunen har ikke svart på ti uker."


def asked() -> SupervisionRequest:
    return request_supervision(actor=oneself("Marit"), request_id=uuid4(), municipality=FJORDVIK, text=WORDS)


def test_it_goes_to_the_office_and_the_answer_comes_back() -> None:
    marit, governor = visit("Marit"), visit("Hilde", Role.COUNTY_GOVERNOR)
    form = marit.get(reverse("casework:request_supervision")).context["form"]
    told = {"row": form.initial["row"], "municipality": FJORDVIK, "text": WORDS}
    for _twice in range(2):
        assert marit.post(reverse("casework:request_supervision"), told).status_code == 302
    request = SupervisionRequest.objects.of_person(demo_id("Marit")).get()
    assert request.receipt in marit.get(reverse("casework:supervision")).content.decode()
    assert Waits.SUPERVISION in [each.what for each in waiting_for(hilde(), clock.today())]
    assert "Marit" in governor.get(reverse("casework:supervision_requests")).content.decode()
    where = reverse("casework:answer_supervision", kwargs={"supervision_request_id": request.id})
    assert WORDS in governor.get(where).content.decode()
    assert governor.post(where, {"answer": " "}).status_code == 422
    assert governor.post(where, {"answer": "Vi ser på det."}).status_code == 302
    assert "Vi ser på det." in marit.get(reverse("casework:supervision")).content.decode()
    assert Waits.SUPERVISION not in [each.what for each in waiting_for(hilde(), clock.today())]


def test_the_municipality_learns_nothing() -> None:
    request = asked()
    with pytest.raises(NotSeen):
        supervision_seen(torunn(), request.id)
    assert office_requests(torunn()) == []
    assert not Event.objects.filter(verb="request_supervision").exclude(municipality="").exists()
    where = reverse("casework:answer_supervision", kwargs={"supervision_request_id": request.id})
    assert visit("Torunn", Role.CASEWORKER).get(where).status_code == 404
    assert visit("Aslak").get(reverse("casework:supervision")).content.decode().count(WORDS) == 0


def test_another_office_and_ones_own_request_are_not_there() -> None:
    request = asked()
    for who in (
        replace(hilde(), organisation=demo_id("Oddevik kommune")),
        replace(hilde(), person=demo_id("Marit")),
    ):
        with pytest.raises(NotSeen):
            supervision_seen(who, request.id)


def test_a_helper_asks_for_who_is_helped() -> None:
    give_authority(actor=oneself("Marit"), helper=demo_id("Elin"))
    elin = actor("Elin", Role.HELPER, "Marit")
    sent = request_supervision(actor=elin, request_id=uuid4(), municipality=FJORDVIK, text=WORDS)
    assert (sent.holder_id, sent.sent_by_id) == (demo_id("Marit"), demo_id("Elin"))


def test_it_is_answered_once() -> None:
    request = asked()
    answer_supervision(actor=hilde(), request_id=request.id, answer="Ja.")
    with pytest.raises(Refused, match="answered_already"):
        answer_supervision(actor=hilde(), request_id=request.id, answer="Nei.")


def test_without_an_office_here_it_is_said_at_the_municipality() -> None:
    Organisation.objects.filter(municipality=FJORDVIK).update(county_governor=None)
    with pytest.raises(Refused, match="no_office"):
        asked()
    with pytest.raises(NotSeen):
        request_supervision(actor=torunn(), request_id=uuid4(), municipality=FJORDVIK, text=WORDS)
