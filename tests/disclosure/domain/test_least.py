"""Five people and two bodies, from every chair."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.disclosure.domain.least import Least, is_enough, is_safe, together

OUTSIDE = Least(from_inside=False)
COUNTS = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 12))


@pytest.mark.parametrize(
    ("counted", "enough"),
    [
        ({"a": 3, "b": 2}, True),
        ({"a": 2, "b": 2}, False),
        ({"a": 5}, False),
        ({"a": 5, "b": 0}, False),
        ({}, False),
    ],
)
def test_the_floor_for_anyone(counted: dict[str, int], enough: bool) -> None:
    assert is_enough(counted, Least()) is enough
    assert is_safe(counted, OUTSIDE) is enough


@pytest.mark.parametrize(
    ("counted", "safe"),
    [
        ({"a": 50, "b": 50}, False),  # each would read the other's fifty
        ({"a": 50, "b": 2, "c": 2}, False),  # a would read the four others
        ({"a": 50, "b": 3, "c": 2}, True),
        ({"a": 3, "b": 2, "c": 2}, False),  # without a there are four
        ({"a": 3, "b": 3, "c": 2}, True),
    ],
)
def test_the_floor_from_inside(counted: dict[str, int], safe: bool) -> None:
    assert is_safe(counted, Least()) is safe


@given(COUNTS, st.sampled_from("abcdef"))
def test_what_is_safe_stays_enough_whoever_takes_away_their_own(counted: dict[str, int], body: str) -> None:
    if is_safe(counted, Least()):
        assert is_enough({other: count for other, count in counted.items() if other != body}, Least())


@given(COUNTS, COUNTS)
def test_more_people_never_make_a_cell_unsafe_from_outside(one: dict[str, int], two: dict[str, int]) -> None:
    if is_enough(one, Least()):
        assert is_enough(together(one, two), Least())


@given(st.lists(COUNTS, max_size=4))
def test_together_loses_nobody(many: list[dict[str, int]]) -> None:
    assert sum(together(*many).values()) == sum(sum(each.values()) for each in many)
