"""Amounts as people write them, to the øre."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.typed_money import parse_money
from selvstyrt.core.domain.errors import Refused


@pytest.mark.parametrize(
    ("written", "ore"),
    [
        ("0", 0),
        ("500", 50_000),
        ("1 234,50", 123_450),
        ("1\u00a0234,5", 123_450),
        ("1.234,50 kr", 123_450),
        ("kr 12 345", 1_234_500),
        ("4500.05", 450_005),
        ("750,-", 75_000),
    ],
)
def test_what_people_write_is_read(written: str, ore: int) -> None:
    assert parse_money(written).ore == ore


@pytest.mark.parametrize("written", ["", "mye", "-5", "1,234", "12 34", "1,2,3", "99999999999"])
def test_what_is_no_amount_is_refused(written: str) -> None:
    with pytest.raises(Refused, match="not_money"):
        parse_money(written)


@given(st.integers(0, 10**11))
def test_no_ore_is_lost(ore: int) -> None:
    kroner, rest = divmod(ore, 100)
    assert parse_money(f"{kroner},{rest:02}").ore == ore
