"""Delivery in the platform and on paper, failure on command included."""

import pytest
from tests.letters.people_of_fjordvik import OTHER, caseworker, person, written

from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.letters import actions, queries
from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.letters.domain.document import Recipient
from selvstyrt.letters.models import Delivery, DeliveryEvent, Notice

pytestmark = pytest.mark.django_db


@pytest.fixture
def torunn():
    return caseworker(person("Torunn"))


def test_in_the_platform_a_letter_is_delivered_at_once_and_announced(torunn, email, sms, committed):
    letter_id = written(torunn, person("Ingrid"))
    with committed():
        receipt = actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PLATFORM)
    assert receipt.state is DeliveryState.DELIVERED
    assert receipt.is_delivered
    assert [to for to, _, _ in email.sent] == ["ingrid@fjordvik.example"]
    assert [to for to, _, _ in sms.sent] == ["91234567"]


def test_a_notice_says_that_something_waits_and_never_what(torunn, email, sms, committed):
    letter_id = written(torunn, person("Ingrid"))
    with committed():
        actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PLATFORM)
    for _, subject, text in email.sent + sms.sent:
        for told in ("vedtak", "assistanse", "bpa", "kommune", "ingrid", "2026-0042", "søknad"):
            assert told not in (subject + text).lower()


def test_who_has_opted_out_of_digital_notices_gets_none_and_it_is_on_record(torunn, email, sms, committed):
    letter_id = written(torunn, person("Synnøve", email="s@fjordvik.example", wants_paper=True))
    with committed():
        actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PLATFORM)
    assert not email.sent
    assert not sms.sent
    assert Notice.objects.within("9901").get().reason == "reserved"


def test_paper_is_handed_over_after_commit_and_followed(torunn, post, committed):
    letter_id = written(torunn, person("Synnøve"))
    with committed():
        receipt = actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PAPER)
        assert receipt.state is DeliveryState.WAITING
        assert not post.sent
    sent = queries.delivery_of(letter_id)
    assert (sent.state, sent.reference, sent.attempts) == (DeliveryState.SENT, "42", 1)
    assert not sent.is_delivered
    post.state, post.party_state = DeliveryState.DELIVERED, "PRINTET"
    row = Delivery.objects.within("9901").get()
    actions.follow_delivery(actor=torunn, delivery_id=row.id)
    assert queries.delivery_of(letter_id).is_delivered
    words = set(DeliveryEvent.objects.within("9901").values_list("text", flat=True))
    assert {"MOTTATT", "PRINTET"} <= words


def test_a_failure_is_kept_with_its_reason_and_can_be_tried_again(torunn, post, committed):
    letter_id = written(torunn, person("Synnøve"))
    post.fails = "service_unreachable"
    with committed():
        actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PAPER)
    failed = queries.delivery_of(letter_id)
    assert (failed.state, failed.reason) == (DeliveryState.FAILED, "service_unreachable")
    assert not failed.is_delivered
    assert [each.letter_id for each in queries.undelivered(torunn)] == [letter_id]
    post.fails = ""
    with committed():
        actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PAPER)
    again = queries.delivery_of(letter_id)
    assert (again.state, again.reason, again.attempts) == (DeliveryState.SENT, "", 2)
    assert len(post.sent) == 1


def test_a_shipment_that_the_service_gives_up_fails_with_a_reason(torunn, post, committed):
    letter_id = written(torunn, person("Synnøve"))
    post.state, post.party_state = DeliveryState.FAILED, "AVVIST"
    with committed():
        actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PAPER)
    assert queries.delivery_of(letter_id).reason == "service_gave_up"


def test_asking_twice_delivers_once(torunn, post, committed):
    letter_id = written(torunn, person("Synnøve"))
    for _ in range(2):
        with committed():
            actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PAPER)
    assert len(post.sent) == 1


def test_two_workers_post_one_letter(torunn, post, committed):
    letter_id = written(torunn, person("Synnøve"))
    with committed():
        actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PAPER)
    row = Delivery.objects.within("9901").get()
    actions.send_delivery(actor=torunn, delivery_id=row.id)
    assert len(post.sent) == 1


def test_a_hidden_address_is_on_the_envelope_and_not_in_the_letter(torunn, post, committed):
    marit = person("Marit", address_protection="strictly_confidential")
    letter_id = written(torunn, marit, recipient=Recipient("Marit"))
    with committed():
        actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PAPER)
    assert post.sent[0].recipient == Recipient("Marit", ("Fjordgata 4",), "6999", "Fjordvik")
    assert queries.letter_for(torunn, letter_id).document.recipient.lines == ()


def test_another_municipality_cannot_deliver_it(torunn):
    letter_id = written(torunn, person("Ingrid"))
    with pytest.raises(NotSeen):
        actions.deliver_letter(
            actor=caseworker(person("Bente"), OTHER), letter_id=letter_id, channel=Channel.PLATFORM
        )


def test_paper_is_the_channel_of_who_chose_it():
    assert queries.channel_for(person("Synnøve", wants_paper=True).id) is Channel.PAPER
    assert queries.channel_for(person("Ingrid").id) is Channel.PLATFORM
