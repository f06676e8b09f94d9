"""Organisation numbers: modulus 11 with weights 3 2 7 6 5 4 3 2; worked by hand below."""

import pytest

from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.domain.organisation_number import municipality_number, organisation_number


def test_a_number_checked_by_hand() -> None:
    # 9·3 + 7·2 + 4·7 + 7·6 + 6·5 + 1·4 + 2·3 + 1·2 = 153; 153 mod 11 = 10; 11 - 10 = 1
    assert organisation_number("974 761 211") == "974761211"


@pytest.mark.parametrize("written", ["974761212", "974761121", "794761211"])
def test_a_wrong_digit_or_a_swap_is_found(written: str) -> None:
    with pytest.raises(Refused) as refused:
        organisation_number(written)
    assert refused.value.code == "people.organisation_number_check"


@pytest.mark.parametrize("written", ["", "97476121", "9747612111", "97476121x"])
def test_the_length_is_checked(written: str) -> None:
    with pytest.raises(Refused) as refused:
        organisation_number(written)
    assert refused.value.code == "people.organisation_number_length"


def test_a_municipality_number_has_four_digits() -> None:
    assert municipality_number(" 0301 ") == "0301"


@pytest.mark.parametrize("written", ["", "301", "03011", "0o01", "0001", "0300"])
def test_other_things_are_no_municipality_number(written: str) -> None:
    with pytest.raises(Refused):
        municipality_number(written)
