from uuid import uuid4

from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.letters.domain.handover import DeliveryReceipt


def test_a_case_may_not_be_closed_on_a_letter_that_only_was_sent():
    assert not DeliveryReceipt(uuid4(), DeliveryState.SENT, Channel.PAPER).is_delivered
    assert DeliveryReceipt(uuid4(), DeliveryState.DELIVERED, Channel.PAPER).is_delivered
