"""Classes are as fine as the people in them allow, share nobody, and cannot be subtracted from each other."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.like import OTHER, Path, key_of, keys_for
from selvstyrt.comparison.domain.material import Row
from selvstyrt.comparison.domain.shape import classes
from selvstyrt.comparison.domain.told import LEAST, ToldClass
from selvstyrt.config.demo.neighbours.making import decisions
from selvstyrt.config.demo.neighbours.practice import ALONE, DIFFERENCES
from selvstyrt.core.domain.period import Period
from selvstyrt.disclosure.domain.interval import Span, Sum, bounds, exposed
from selvstyrt.disclosure.domain.least import is_safe, together
from tests.comparison.people import ADULT, material, row

WINDOW = Period(date(2024, 7, 1), date(2026, 6, 30))
PATHS = st.tuples(
    st.sampled_from(["child", "adult"]),
    st.sampled_from(["to_20", "to_40"]),
    st.sampled_from(["no", "yes"]),
    st.sampled_from(["no", "yes"]),
    st.sampled_from(["daily", "outward"]),
)
ROWS = st.lists(
    st.builds(
        lambda number, hours, path: row(str(number), list(Group)[number % 4], hours, path),
        st.integers(0, 15),
        st.integers(1, 60),
        PATHS,
    ),
    max_size=220,
)


def people_of(each: ToldClass, told: tuple[ToldClass, ...], rows: list[Row]) -> list[Row]:
    """Who is in a class, found from outside: by where a page would look for the figures of each person."""
    keys = {key_of(one.path) for one in told}
    return [one for one in rows if _place(one.path, keys) == key_of(each.path)]


def _place(path: Path, keys: set[str]) -> str | None:
    return next((key for key in keys_for(path) if key in keys), None)


def counted(rows: list[Row]) -> dict[str, int]:
    return together(*({row.municipality: 1} for row in rows))


@settings(max_examples=150)
@given(ROWS)
def test_every_shown_cell_and_every_left_over_is_safe(rows: list[Row]) -> None:
    told = classes(rows)
    for each in told:
        people = people_of(each, told, rows)
        assert is_safe(counted(people), LEAST)
        for group in each.groups:
            assert is_safe(counted([one for one in people if one.group is group]), LEAST)
        hidden = [one for one in people if one.group not in each.groups]
        assert not hidden or is_safe(counted(hidden), LEAST)


@settings(max_examples=150)
@given(ROWS)
def test_nobody_is_in_two_classes_and_no_class_lies_in_another(rows: list[Row]) -> None:
    told = classes(rows)
    paths = [each.path for each in told]
    assert len(set(paths)) == len(paths)
    assert not [(one, two) for one in paths for two in paths if one != two and two[: len(one)] == one]
    assert sum(len(people_of(each, told, rows)) for each in told) <= len(rows)


@settings(max_examples=150)
@given(ROWS)
def test_an_outsider_cannot_tell_how_few_a_hidden_group_holds(rows: list[Row]) -> None:
    """The attack on the published edition: rounded counts of a class and of its shown groups."""
    told = classes(rows)
    for each in told:
        people = people_of(each, told, rows)
        known = {group.value: Span(spread.people, spread.people + 4) for group, spread in each.groups.items()}
        known["all"] = Span(each.everyone.people, each.everyone.people + 4)
        found = bounds(known, [Sum("all", tuple(Group))], most=10_000)
        few = [group.value for group in Group if 0 < sum(one.group is group for one in people) < LEAST.people]
        assert exposed(found, few, LEAST.people) == []


@given(ROWS, st.randoms())
def test_the_order_of_people_changes_nothing(rows: list[Row], random: object) -> None:
    shuffled = list(rows)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # a Random
    assert classes(shuffled) == classes(rows)


def test_a_class_too_few_for_itself_is_gathered_as_other() -> None:
    rows = [
        row(f"{group}{name}", group, 20, ("adult", size, *ADULT[2:]))
        for group in Group
        for name in range(3)
        for size in ["to_20"] * 6 + ["to_40"] * 2 + ["to_70"] * 2
    ]
    assert {key_of(each.path) for each in classes(rows)} == {
        "adult/to_20/no/no/daily",
        f"adult/{OTHER}",
    }


def test_the_demo_world_is_told_in_fine_classes_with_every_group() -> None:
    told = classes(material(decisions(WINDOW, DIFFERENCES, ALONE)))
    assert len(told) >= 15
    assert all(set(each.groups) == set(Group) for each in told)
