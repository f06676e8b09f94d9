"""The permutation test against counting every deal, and against what it must not be fooled by."""

from itertools import combinations
from statistics import fmean, variance

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from selvstyrt.comparison.domain.chance import DEALS, chance

LEVELS = st.lists(st.integers(-20, 20), min_size=3, max_size=5)


def by_counting(ours: list[int], others: list[int]) -> float:
    """The share of all ways to choose as many that come out at least as far apart."""
    together = [*ours, *others]

    def apart(chosen: tuple[int, ...]) -> float:
        one = [together[place] for place in chosen]
        two = [each for place, each in enumerate(together) if place not in chosen]
        spread = max(variance(one) / len(one) + variance(two) / len(two), 1e-12)
        return float(abs(fmean(one) - fmean(two)) / spread**0.5)

    ways = list(combinations(range(len(together)), len(ours)))
    seen = apart(tuple(range(len(ours))))
    return sum(apart(way) >= seen - 1e-9 for way in ways) / len(ways)


@settings(max_examples=40)
@given(LEVELS, LEVELS)
def test_it_comes_near_what_counting_every_deal_gives(ours: list[int], others: list[int]) -> None:
    assert chance(ours, others) == pytest.approx(by_counting(ours, others), abs=0.03)


def test_the_same_figures_give_the_same_answer() -> None:
    assert chance([1, 2, 3], [2, 3, 9]) == chance([1, 2, 3], [2, 3, 9])


def test_alike_is_never_far_apart() -> None:
    assert chance([0.5] * 10, [0.5] * 30) == 1


def test_ten_that_all_lie_apart_from_thirty_are_as_clear_as_can_be() -> None:
    ours, others = [0.5 + turn / 100 for turn in range(10)], [0.9 + turn / 1000 for turn in range(30)]
    assert chance(ours, others) == pytest.approx(1 / (DEALS + 1))


def test_one_odd_municipality_does_not_make_its_group_different() -> None:
    others = [turn / 100 for turn in range(30)]
    assert chance([*others[:9], -5.0], others) > 0.05
