"""What can be worked out about hidden counts, checked against counting every possibility."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.disclosure.domain.interval import Span, Sum, bounds, exposed

TOTAL = Sum("all", ("a", "b", "c"))


def test_a_single_hidden_part_is_exposed() -> None:
    found = bounds({"all": Span(20, 20), "a": Span(9, 9), "b": Span(8, 8)}, [TOTAL], most=99)
    assert found["c"] == Span(3, 3)
    assert exposed(found, ["c"], 5) == ["c"]


def test_two_hidden_parts_hide_each_other() -> None:
    found = bounds({"all": Span(20, 20), "a": Span(9, 9)}, [TOTAL], most=99)
    assert found["b"] == found["c"] == Span(0, 11)
    assert exposed(found, ["b", "c"], 5) == []


def test_rounded_figures_hide_more_than_exact_ones() -> None:
    found = bounds({"all": Span(20, 24), "a": Span(5, 9), "b": Span(5, 9)}, [TOTAL], most=99)
    assert found["c"] == Span(2, 14)


def test_parts_of_parts_are_followed_all_the_way() -> None:
    sums = [Sum("country", ("north", "south")), Sum("south", ("a", "b"))]
    found = bounds({"country": Span(30, 30), "north": Span(20, 20), "a": Span(8, 8)}, sums, most=99)
    assert found["b"] == Span(2, 2)


def test_figures_that_contradict_each_other_are_told() -> None:
    with pytest.raises(ValueError, match="cannot be"):
        bounds({"all": Span(5, 5), "a": Span(9, 9)}, [TOTAL], most=99)


SPANS = st.tuples(st.integers(0, 6), st.integers(0, 6)).map(lambda two: Span(min(two), max(two)))


@given(SPANS, SPANS, SPANS, SPANS)
def test_the_bounds_are_just_what_counting_every_possibility_gives(
    a: Span, b: Span, c: Span, whole: Span
) -> None:
    worlds = [
        (x, y, z)
        for x, y, z in product(*(range(each.low, each.high + 1) for each in (a, b, c)))
        if whole.low <= x + y + z <= whole.high
    ]
    shown = {"a": a, "b": b, "c": c, "all": whole}
    if not worlds:
        with pytest.raises(ValueError, match="cannot be"):
            bounds(shown, [TOTAL], most=99)
        return
    found = bounds(shown, [TOTAL], most=99)
    for place, name in enumerate("abc"):
        assert found[name] == Span(min(each[place] for each in worlds), max(each[place] for each in worlds))
