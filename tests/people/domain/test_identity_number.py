"""Numbers by their definition: folkeregisterforskriften § 2-2 and ID-porten's own published example."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.domain.identity_number import IdentityNumber, IdentityNumberKind

BIRTHS = st.dates(date(1854, 1, 1), date(2039, 12, 31))
FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


def test_id_portens_own_example_is_a_synthetic_d_number() -> None:
    number = IdentityNumber.parse("47906701517")
    assert number.kind is IdentityNumberKind.D_NUMBER
    assert number.is_synthetic
    assert number.birth_date == date(1967, 10, 7)


def test_spaces_are_allowed_and_digits_never_show_in_a_repr() -> None:
    number = IdentityNumber.parse("479067 01517")
    assert number.digits == "47906701517"
    assert "479067" not in repr(number)
    assert "1967" not in repr(number)


@given(BIRTHS, st.integers(0, 20))
def test_the_birth_date_comes_back_with_its_century(born: date, turn: int) -> None:
    number = IdentityNumber.parse(IdentityNumber.synthetic(born, turn).digits)
    assert number.birth_date == born
    assert number.is_synthetic
    assert number.kind is IdentityNumberKind.BIRTH_NUMBER


@given(BIRTHS, st.integers(0, 20))
def test_both_weighted_sums_are_divisible_by_11(born: date, turn: int) -> None:
    digits = [int(each) for each in IdentityNumber.synthetic(born, turn).digits]
    assert sum(d * w for d, w in zip(digits[:10], FIRST, strict=True)) % 11 == 0
    assert sum(d * w for d, w in zip(digits, SECOND, strict=True)) % 11 == 0


@given(BIRTHS, st.integers(0, 10), st.integers(0, 10), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(born: date, turn: int, place: int, added: int) -> None:
    digits = IdentityNumber.synthetic(born, turn).digits
    wrong = digits[:place] + str((int(digits[place]) + added) % 10) + digits[place + 1 :]
    with pytest.raises(Refused):
        IdentityNumber.parse(wrong)


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(written: str) -> None:
    try:
        number = IdentityNumber.parse(written)
    except Refused:
        return
    assert number.digits.isascii()


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("", "people.identity_number_length"),
        ("4790670151", "people.identity_number_length"),
        ("479067015177", "people.identity_number_length"),
        ("4790670151x", "people.identity_number_length"),
        ("٤٧٩٠٦٧٠١٥١٧", "people.identity_number_length"),
        ("00906701517", "people.identity_number_date"),
        ("31826701517", "people.identity_number_date"),
        ("07506701517", "people.identity_number_date"),  # month + 40: another body's test range
        ("47906701516", "people.identity_number_check"),
    ],
)
def test_what_is_wrong_is_said(written: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        IdentityNumber.parse(written)
    assert refused.value.code == code


def test_numbers_of_one_birth_date_differ() -> None:
    born = date(1992, 3, 14)
    assert len({IdentityNumber.synthetic(born, turn).digits for turn in range(50)}) == 50
