"""Classes are fixed and coarse: a small change of the needs changes nothing but at the edge of a class."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.handover_profile import AskedProfile
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.comparison.domain.like import (
    OTHER,
    STEPS,
    Age,
    Size,
    age_of,
    key_of,
    keys_for,
    path_of,
    size_of,
)

PROFILES = st.builds(
    AskedProfile,
    age=st.integers(0, 110),
    asked=st.lists(st.tuples(st.sampled_from(LifeArea), st.integers(1, 6000)), min_size=1, max_size=8).map(
        tuple
    ),
    at_night=st.booleans(),
    has_other_arenas=st.booleans(),
)


@pytest.mark.parametrize(
    ("years", "age"), [(0, Age.CHILD), (17, Age.CHILD), (18, Age.ADULT), (66, Age.ADULT), (67, Age.OLDER)]
)
def test_ages(years: int, age: Age) -> None:
    assert age_of(years) is age


@pytest.mark.parametrize(
    ("minutes", "size"),
    [
        (1, Size.TO_20),
        (1200, Size.TO_20),
        (1201, Size.TO_40),
        (2400, Size.TO_40),
        (4200, Size.TO_70),
        (4201, Size.OVER_70),
    ],
)
def test_sizes(minutes: int, size: Size) -> None:
    assert size_of(minutes) is size


@pytest.mark.parametrize("hours", [25, 32])
def test_the_thresholds_of_the_law_lie_well_inside_a_band(hours: int) -> None:
    """Nobody is set among other like cases because the law draws a line there."""
    assert size_of(60 * hours - 180) is size_of(60 * hours) is size_of(60 * hours + 180)


def test_a_whole_path() -> None:
    asked = ((LifeArea.PERSONAL_CARE, 600), (LifeArea.LEISURE, 900))
    profile = AskedProfile(34, asked, at_night=False, has_other_arenas=True)
    assert path_of(profile) == ("adult", "to_40", "no", "yes", "outward")


def test_where_figures_are_looked_for_the_best_first() -> None:
    assert keys_for(("adult", "to_20", "no")) == (
        "adult/to_20/no",
        f"adult/to_20/{OTHER}",
        "adult/to_20",
        f"adult/{OTHER}",
        "adult",
    )


@given(PROFILES)
def test_every_profile_has_a_place_on_every_step(profile: AskedProfile) -> None:
    path = path_of(profile)
    assert len(path) == len(STEPS)
    assert keys_for(path)[0] == key_of(path)
    assert OTHER not in path


@given(PROFILES, st.data())
def test_a_nudge_of_the_needs_stays_in_the_class_unless_it_crosses_an_edge(
    profile: AskedProfile, data: st.DataObject
) -> None:
    """What one asks for in detail is not looked at: only sum, night, arenas and what most of it is for."""
    area, minutes = data.draw(st.sampled_from(profile.asked))
    rest = [each for each in profile.asked if each != (area, minutes)]
    parts = data.draw(st.integers(1, minutes))
    split = ((area, parts), (area, minutes - parts)) if parts < minutes else ((area, parts),)
    again = profile.asked.count((area, minutes)) - 1
    nudged = AskedProfile(
        profile.age, (*rest, *[(area, minutes)] * again, *split), profile.at_night, profile.has_other_arenas
    )
    assert path_of(nudged) == path_of(profile)
