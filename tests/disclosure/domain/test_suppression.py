"""No hidden cell is total minus shown."""

from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.disclosure.domain.interval import Span, Sum, bounds, exposed
from selvstyrt.disclosure.domain.least import Least, is_safe, together
from selvstyrt.disclosure.domain.suppression import shown_alone, shown_beside_total

LEAST = Least()
# Each group has bodies of its own, as municipality groups do, or shares them, as life areas do.
PARTS = st.dictionaries(
    st.sampled_from(["small", "middle", "large", "largest"]),
    st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 9), max_size=6),
    max_size=4,
)
MANY = {"a": 10, "b": 10, "c": 10}


def test_all_are_shown_when_all_are_safe() -> None:
    assert shown_beside_total({"one": MANY, "two": MANY}, LEAST) == {"one", "two"}


def test_one_hidden_part_takes_the_smallest_shown_with_it() -> None:
    parts = {"one": MANY, "two": {"d": 6, "e": 6, "f": 6}, "few": {"g": 1}}
    assert shown_beside_total(parts, LEAST) == {"one"}


def test_several_hidden_parts_that_are_safe_together_take_nobody_with_them() -> None:
    parts = {"one": MANY, "few": {"d": 3}, "fewer": {"e": 3}, "fewest": {"f": 3}}
    assert shown_beside_total(parts, LEAST) == {"one"}


def test_an_empty_part_hides_nobody() -> None:
    assert shown_beside_total({"one": MANY, "none": {}}, LEAST) == {"one"}


def test_nothing_is_shown_when_the_total_is_too_small() -> None:
    assert shown_beside_total({"one": {"a": 2}, "two": {"b": 2}}, LEAST) is None


def test_without_a_total_each_part_stands_for_itself() -> None:
    assert shown_alone({"one": MANY, "few": {"g": 1}}, LEAST) == {"one"}


@given(PARTS)
def test_every_shown_part_and_the_left_over_are_safe(parts: dict[str, dict[str, int]]) -> None:
    shown = shown_beside_total(parts, LEAST)
    if shown is None:
        assert not is_safe(together(*parts.values()), LEAST)
        return
    assert all(is_safe(parts[key], LEAST) for key in shown)
    left = together(*(counted for key, counted in parts.items() if key not in shown))
    assert not sum(left.values()) or is_safe(left, LEAST)


@given(PARTS)
def test_an_outsider_with_exact_counts_cannot_tell_how_few_are_hidden(
    parts: dict[str, dict[str, int]],
) -> None:
    """The attack: total and shown parts known to the last person."""
    shown = shown_beside_total(parts, LEAST)
    if shown is None:
        return
    sizes = {key: sum(counted.values()) for key, counted in parts.items()}
    whole = sum(sizes.values())
    known = {key: Span(sizes[key], sizes[key]) for key in shown} | {"all": Span(whole, whole)}
    found = bounds(known, [Sum("all", tuple(parts))], most=1000)
    few = [key for key, size in sizes.items() if 0 < size < LEAST.people]
    assert exposed(found, few, LEAST.people) == []
