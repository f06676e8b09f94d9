"""National identity numbers: fødselsnummer, D-number and the synthetic range, with both check digits.

Day, month and year (two digits each), three individual digits that place the century, two check digits
modulus 11 (folkeregisterforskriften § 2-2). A D-number adds 40 to the day. The synthetic range, which no
living person has, adds 80 to the month, on either kind. Other test ranges (month + 40, month + 65) are not
accepted: they belong to the inside of other bodies. The looser check digits announced for 2032 are not
accepted yet.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from selvstyrt.core.domain.errors import Refused

_FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_D_NUMBER = 40
_SYNTHETIC = 80
# first and last individual number, first and last year of birth
_SERIES = ((0, 499, 1900, 1999), (500, 749, 1854, 1899), (500, 999, 2000, 2039), (900, 999, 1940, 1999))


class IdentityNumberKind(StrEnum):
    """Who gets the number: those registered as living here, or others with a tie to Norway."""

    BIRTH_NUMBER = "birth_number"
    D_NUMBER = "d_number"


@dataclass(frozen=True, slots=True)
class IdentityNumber:
    """A valid national identity number. Its digits never show up in a repr or a log line."""

    digits: str = field(repr=False)
    kind: IdentityNumberKind
    is_synthetic: bool
    birth_date: date = field(repr=False)

    @classmethod
    def parse(cls, written: str) -> IdentityNumber:
        """What was typed, spaces allowed; Refused says whether length, date or check digits are wrong."""
        digits = "".join(written.split())
        if len(digits) != 11 or not (digits.isascii() and digits.isdigit()):
            raise Refused("people.identity_number_length")
        day, month = int(digits[:2]), int(digits[2:4])
        is_d_number, is_synthetic = day > _D_NUMBER, month > _SYNTHETIC
        birth_date = _birth_date(
            day - _D_NUMBER * is_d_number,
            month - _SYNTHETIC * is_synthetic,
            int(digits[4:6]),
            int(digits[6:9]),
        )
        if digits[9:] != _check_digits(digits[:9]):
            raise Refused("people.identity_number_check")
        kind = IdentityNumberKind.D_NUMBER if is_d_number else IdentityNumberKind.BIRTH_NUMBER
        return cls(digits, kind, is_synthetic, birth_date)

    @classmethod
    def synthetic(cls, birth_date: date, turn: int = 0) -> IdentityNumber:
        """The synthetic number that is number `turn` (from 0) among the valid ones of this birth date."""
        start = f"{birth_date.day:02}{birth_date.month + _SYNTHETIC:02}{birth_date.year % 100:02}"
        left = turn
        for first, last, from_year, to_year in _SERIES:
            if not from_year <= birth_date.year <= to_year:
                continue
            for individual in range(first, last + 1):
                body = f"{start}{individual:03}"
                check = _check_digits(body)
                if check is None:
                    continue
                if left == 0:
                    return cls(body + check, IdentityNumberKind.BIRTH_NUMBER, True, birth_date)
                left -= 1
        raise Refused("people.identity_number_date")


def _birth_date(day: int, month: int, year: int, individual: int) -> date:
    for first, last, from_year, to_year in _SERIES:
        whole = from_year // 100 * 100 + year
        if first <= individual <= last and from_year <= whole <= to_year:
            try:
                return date(whole, month, day)
            except ValueError:
                break
    raise Refused("people.identity_number_date")


def _check_digits(body: str) -> str | None:
    """The two check digits of the first nine, or None where no number exists."""
    first = _modulus_11(body, _FIRST_WEIGHTS)
    second = _modulus_11(f"{body}{first}", _SECOND_WEIGHTS) if first < 10 else 10
    return None if second == 10 else f"{first}{second}"


def _modulus_11(digits: str, weights: tuple[int, ...]) -> int:
    total = sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
    return (11 - total % 11) % 11
