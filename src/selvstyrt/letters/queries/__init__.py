"""What others may ask about letters. Other rooms get frozen values."""

from selvstyrt.letters.queries.demo import demo_faults, fails_on_command, outbox
from selvstyrt.letters.queries.readers import letter_for, letter_read, letters_about, letters_to
from selvstyrt.letters.queries.receipts import channel_for, deliveries_by_letter, delivery_of, undelivered

__all__ = [
    "channel_for",
    "deliveries_by_letter",
    "delivery_of",
    "demo_faults",
    "fails_on_command",
    "letter_for",
    "letter_read",
    "letters_about",
    "letters_to",
    "outbox",
    "undelivered",
]
