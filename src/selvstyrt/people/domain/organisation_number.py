"""Organisation numbers and municipality numbers."""

from __future__ import annotations

from selvstyrt.core.domain.errors import Refused

_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)


def organisation_number(written: str) -> str:
    """The nine digits, the last a check digit modulus 11; spaces allowed. Refused tells what is wrong.

    The first digit is not judged: registered units begin with 8 or 9, synthetic ones with 2 or 3.
    """
    digits = "".join(written.split())
    if len(digits) != 9 or not (digits.isascii() and digits.isdigit()):
        raise Refused("people.organisation_number_length")
    total = sum(int(digit) * weight for digit, weight in zip(digits[:8], _WEIGHTS, strict=True))
    if (11 - total % 11) % 11 != int(digits[8]):
        raise Refused("people.organisation_number_check")
    return digits


def municipality_number(written: str) -> str:
    """The four digits: two for the county, two for the municipality within it."""
    digits = written.strip()
    if len(digits) != 4 or not (digits.isascii() and digits.isdigit()) or "00" in (digits[:2], digits[2:]):
        raise Refused("people.municipality_number")
    return digits
