"""No published figure is one person's."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.disclosure.domain.rounding import counted_down, mean, quantile, to_nearest

HALF = Fraction(1, 2)
VALUES = st.lists(st.integers(0, 10_000), min_size=5, max_size=40)


@pytest.mark.parametrize(("value", "rounded"), [(29, 0), (30, 60), (89, 60), (90, 120), (-30, 0)])
def test_to_nearest_half_upwards(value: int, rounded: int) -> None:
    assert to_nearest(value, 60) == rounded


def test_a_count_is_told_as_at_least() -> None:
    assert [counted_down(count) for count in (5, 9, 10, 44)] == [5, 5, 10, 40]


def test_the_median_is_the_mean_of_the_three_in_the_middle() -> None:
    assert quantile([0, 60, 600, 660, 9000], HALF, 60) == 420  # (60 + 600 + 660) / 3 = 440


def test_the_quartiles_of_five() -> None:
    five = [60, 120, 180, 240, 300]
    assert quantile(five, Fraction(1, 4), 60) == 120
    assert quantile(five, Fraction(3, 4), 60) == 240


@pytest.mark.parametrize("few", [[], [600], [600, 660]])
def test_of_fewer_than_three_there_is_no_figure(few: list[int]) -> None:
    with pytest.raises(ValueError, match="one person"):
        quantile(few, HALF, 60)
    with pytest.raises(ValueError, match="one person"):
        mean(few, 60)


@given(VALUES)
def test_quantiles_stand_in_order_between_lowest_and_highest(values: list[int]) -> None:
    first, middle, third = (quantile(values, Fraction(n, 4), 60) for n in (1, 2, 3))
    assert first <= middle <= third
    assert to_nearest(min(values), 60) <= first
    assert third <= to_nearest(max(values), 60)


@given(VALUES, st.randoms())
def test_the_order_of_people_says_nothing(values: list[int], random: object) -> None:
    shuffled = list(values)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # a Random
    assert quantile(shuffled, HALF, 60) == quantile(values, HALF, 60)


@given(st.lists(st.integers(0, 10_000), min_size=7, max_size=30), st.integers(1, 100_000))
def test_the_highest_of_many_may_be_anything_without_being_seen(values: list[int], more: int) -> None:
    """An outlier moves no published quantile once there are seven."""
    ordered = sorted(values)
    changed = [*ordered[:-1], ordered[-1] + more]
    places = [Fraction(n, 4) for n in (1, 2)]
    assert [quantile(ordered, at, 60) for at in places] == [quantile(changed, at, 60) for at in places]
