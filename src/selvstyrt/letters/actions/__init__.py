"""What can be done with letters, one verb each."""

from selvstyrt.letters.actions.announce_letter import announce_letter
from selvstyrt.letters.actions.bar_reader import bar_reader
from selvstyrt.letters.actions.deliver_letter import deliver_letter
from selvstyrt.letters.actions.follow_delivery import follow_delivery
from selvstyrt.letters.actions.open_letter import open_letter
from selvstyrt.letters.actions.send_delivery import send_delivery
from selvstyrt.letters.actions.send_notice import send_notice
from selvstyrt.letters.actions.send_second_notices import send_second_notices
from selvstyrt.letters.actions.set_demo_fault import set_demo_fault
from selvstyrt.letters.actions.write_letter import write_letter

__all__ = [
    "announce_letter",
    "bar_reader",
    "deliver_letter",
    "follow_delivery",
    "open_letter",
    "send_delivery",
    "send_notice",
    "send_second_notices",
    "set_demo_fault",
    "write_letter",
]
