"""In the demo world exactly the documented differences are found; in its twin without differences, none."""

from __future__ import annotations

from datetime import date

import pytest

from selvstyrt.comparison.domain.differences import Difference, differences
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.like import Age
from selvstyrt.comparison.domain.material import Row
from selvstyrt.config.demo.neighbours.making import SEED, decisions
from selvstyrt.config.demo.neighbours.practice import ALONE, DIFFERENCES, Differing
from selvstyrt.core.domain.period import Period
from tests.comparison.people import CARE, many, material

WINDOW = Period(date(2024, 7, 1), date(2026, 6, 30))
SEEDS = (SEED, 1, 2, 3)


def as_planted(found: tuple[Difference, ...]) -> set[tuple[Group, Age, object, bool]]:
    return {(each.group, each.age, each.area, each.is_less) for each in found}


@pytest.mark.parametrize("seed", SEEDS)
def test_exactly_the_documented_differences_are_found(seed: int) -> None:
    """One municipality that alone gives next to nothing in an area is not among them."""
    found = differences(material(decisions(WINDOW, DIFFERENCES, ALONE, seed)))
    assert as_planted(found) == {(each.group, each.age, each.area, each.more < 0) for each in DIFFERENCES}


@pytest.mark.parametrize("seed", SEEDS)
def test_in_the_twin_world_none_is_found(seed: int) -> None:
    assert differences(material(decisions(WINDOW, (), None, seed))) == ()


@pytest.mark.parametrize("planted", DIFFERENCES, ids=lambda each: f"{each.group}-{each.area}")
def test_one_difference_alone_makes_no_other_group_look_different(planted: Differing) -> None:
    found = differences(material(decisions(WINDOW, (planted,), None)))
    assert as_planted(found) == {(planted.group, planted.age, planted.area, planted.more < 0)}


def test_a_difference_too_small_to_matter_is_not_told_however_clear() -> None:
    rows = [each for group in list(Group)[1:] for each in many(group, 10, 5, share=80)]
    assert differences(rows + many(Group.UNDER_5000, 10, 5, share=72)) == ()
    (told,) = differences(rows + many(Group.UNDER_5000, 10, 5, share=65))
    assert told == Difference(Age.ADULT, CARE, Group.UNDER_5000, 65, 80)


def test_too_few_people_or_municipalities_are_never_held_against_others() -> None:
    rows = [each for group in list(Group)[1:] for each in many(group, 10, 5, share=80)]
    assert differences(rows + many(Group.UNDER_5000, 4, 10, share=10)) == ()
    assert differences(rows + many(Group.UNDER_5000, 6, 3, share=10)) == ()


def test_a_group_of_people_with_other_needs_is_not_taken_for_another_practice() -> None:
    """Like is held against like: those who ask for much get a smaller share everywhere."""

    def mixed(group: Group, much: int, little: int) -> list[Row]:
        path = ("adult", "over_70", "no", "no", "daily")
        return many(group, 10, much, path, share=60) + many(group, 10, little, share=90)

    assert (
        differences(
            [*mixed(Group.UNDER_5000, 9, 1), *mixed(Group.TO_10000, 1, 9), *mixed(Group.TO_25000, 1, 9)]
        )
        == ()
    )


def test_nothing_comes_of_nothing() -> None:
    assert differences([]) == ()
