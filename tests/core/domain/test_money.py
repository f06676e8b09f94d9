from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.core.domain.money import Money, NotMoney

money = st.integers(min_value=-(10**13), max_value=10**13).map(Money)


@pytest.mark.parametrize(
    ("kroner", "ore"), [(1, 100), ("1.5", 150), (Decimal("131072.01"), 13107201), ("-0.01", -1)]
)
def test_kroner_are_kept_as_whole_ore(kroner: int | str | Decimal, ore: int) -> None:
    assert Money.nok(kroner) == Money(ore)


@pytest.mark.parametrize("kroner", ["0.001", Decimal("1.005"), 1.5])
def test_what_is_finer_than_an_ore_or_a_float_is_refused(kroner: str | Decimal | float) -> None:
    with pytest.raises(NotMoney):
        Money.nok(kroner)  # type: ignore[arg-type]  # what is tested


def test_half_an_ore_goes_away_from_zero() -> None:
    assert Money(5).share(Fraction(1, 2)) == Money(3)
    assert Money(-5).share(Fraction(1, 2)) == Money(-3)


@given(money, st.fractions(min_value=0, max_value=1, max_denominator=1000))
def test_a_share_is_never_more_than_half_an_ore_from_the_exact(whole: Money, part: Fraction) -> None:
    assert abs(whole.ore * part - whole.share(part).ore) <= Fraction(1, 2)


@given(money, money, st.integers(min_value=0, max_value=30))
def test_sums_are_exact(one: Money, other: Money, times: int) -> None:
    assert one + other - other == one
    assert one * times == times * one == Money.total([one] * times)
    assert Money.nok(one.decimal) == one
    assert bool(one) is (one != -one)
