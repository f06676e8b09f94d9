"""Receipt numbers that are free."""

from __future__ import annotations

import secrets

from selvstyrt.casework.domain.receipt import POSSIBLE, receipt_number
from selvstyrt.casework.models import Appeal, Case, SentItem, SupervisionRequest

TRIES = 20


class NoFreeNumber(RuntimeError):
    """Chance gave only numbers that are taken: there are 17 billion, so something else is wrong."""


def free_receipt() -> str:
    """A receipt number that nobody has; the unique constraint has the last word."""
    for _ in range(TRIES):
        number = receipt_number(secrets.randbelow(POSSIBLE))
        if not _is_taken(number):
            return number
    raise NoFreeNumber


def _is_taken(number: str) -> bool:
    why = "receipt numbers are one series"
    return (
        SentItem.objects.across(why).filter(receipt=number).exists()
        or Case.objects.across(why).filter(number=number).exists()
        or Appeal.objects.across(why).filter(number=number).exists()
        or SupervisionRequest.objects.across(why).filter(receipt=number).exists()
    )
