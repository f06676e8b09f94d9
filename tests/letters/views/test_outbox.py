"""The demo outbox: there in a demo, nowhere else; and the services fail on command."""

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from tests.letters.people_of_fjordvik import caseworker, citizen, person, written

from selvstyrt.letters import actions, queries
from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.people.models import Account, DemoMark

pytestmark = pytest.mark.django_db


@pytest.fixture
def client():
    ingrid = person("Ingrid")
    client = Client()
    client.force_login(
        Account.objects.create_account(person=ingrid), backend=settings.AUTHENTICATION_BACKENDS[0]
    )
    return client


@pytest.fixture
def demo():
    return DemoMark.objects.create()


def test_outside_a_demo_there_is_no_outbox(client):
    assert client.get(reverse("letters:outbox")).status_code == 404
    assert client.post(reverse("letters:outbox"), {"port": "paper", "fails": "on"}).status_code == 404
    assert queries.outbox(citizen(person("Stranger"))) == ([], [])


def test_the_outbox_shows_what_people_would_have_had(client, demo, committed):
    torunn, marit = caseworker(person("Torunn")), person("Marit", language="nn")
    letter_id = written(torunn, marit)
    with committed():
        actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PLATFORM)
        actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PAPER)
    text = client.get(reverse("letters:outbox")).content.decode()
    assert "marit@fjordvik.example" in text
    assert "Du har ei ny melding" in text
    assert "PRINTET" in text
    assert "Vedtak om" not in text


def test_paper_fails_on_command_and_works_again(client, demo, committed):
    torunn, marit = caseworker(person("Torunn")), person("Marit")
    letter_id = written(torunn, marit)
    client.post(reverse("letters:outbox"), {"port": "paper", "fails": "on"})
    assert queries.demo_faults() == {"paper"}
    with committed():
        actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PAPER)
    assert queries.delivery_of(letter_id).reason == "service_unreachable"
    client.post(reverse("letters:outbox"), {"port": "paper"})
    with committed():
        actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PAPER)
    assert queries.delivery_of(letter_id).state is DeliveryState.DELIVERED


def test_an_unknown_service_changes_nothing(client, demo):
    assert client.post(reverse("letters:outbox"), {"port": "pigeon", "fails": "on"}).status_code == 200
    assert queries.demo_faults() == set()
