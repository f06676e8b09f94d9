import pytest

from selvstyrt.integrations.svarut.demo import DemoSvarUt
from selvstyrt.letters.domain.delivery import DeliveryState
from selvstyrt.letters.domain.document import Recipient
from selvstyrt.letters.ports import DeliveryFailed, Shipment

LETTER = Shipment("letter-1", "Vedtak", b"%PDF", Recipient("Synnøve", (), "6999", "Fjordvik"), "nb")


def test_the_demo_takes_a_letter_and_says_it_was_printed():
    demo = DemoSvarUt(lambda: False)
    taken = demo.send(LETTER)
    assert taken.state is DeliveryState.SENT
    assert demo.send(LETTER).reference == taken.reference
    assert demo.status(taken.reference).state is DeliveryState.DELIVERED


def test_the_demo_fails_on_command():
    demo = DemoSvarUt(lambda: True)
    with pytest.raises(DeliveryFailed, match="service_unreachable"):
        demo.send(LETTER)
    with pytest.raises(DeliveryFailed):
        demo.status("42")


def test_the_demo_wants_a_whole_address_too():
    with pytest.raises(DeliveryFailed, match="address_incomplete"):
        DemoSvarUt(lambda: False).send(Shipment("1", "Vedtak", b"%PDF", Recipient("Synnøve"), "nb"))
