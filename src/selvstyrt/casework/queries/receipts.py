"""Receipt numbers that are free."""

from __future__ import annotations

import secrets

from selvstyrt.casework.domain.receipt import POSSIBLE, receipt_number
from selvstyrt.casework.models import SentItem

TRIES = 20


class NoFreeNumber(RuntimeError):
    """Chance gave only numbers that are taken: there are 17 billion, so something else is wrong."""


def free_receipt() -> str:
    """A receipt number that nobody has; the unique constraint has the last word."""
    for _ in range(TRIES):
        number = receipt_number(secrets.randbelow(POSSIBLE))
        if not SentItem.objects.across("receipt numbers are one series").filter(receipt=number).exists():
            return number
    raise NoFreeNumber
