"""Fixed classes of like cases: coarse, published, the same whoever asks. All of it our rule, not law's."""

from __future__ import annotations

from enum import StrEnum

from selvstyrt.casework.domain.handover_profile import AskedProfile
from selvstyrt.casework.domain.life import LifeArea

# From the coarsest to the finest: what is known of a class is the first so many of these.
STEPS = ("age", "size", "night", "arenas", "emphasis")
OTHER = "other"  # the like cases of the step above that were too few to be told by themselves
Path = tuple[str, ...]


class Age(StrEnum):
    CHILD = "child"
    ADULT = "adult"
    OLDER = "older"


class Size(StrEnum):
    """Hours a week asked for, all helpers together. The bands keep clear of the law's 25 and 32 hours on purpose."""

    TO_20 = "to_20"
    TO_40 = "to_40"
    TO_70 = "to_70"
    OVER_70 = "over_70"


class Emphasis(StrEnum):
    """What most of the asked time is for."""

    DAILY = "daily"  # body, meals, home, health, night
    OUTWARD = "outward"  # work, study, family, leisure, community, travel


YES, NO = "yes", "no"
_TOPS = ((20 * 60, Size.TO_20), (40 * 60, Size.TO_40), (70 * 60, Size.TO_70))
_DAILY = frozenset({LifeArea.PERSONAL_CARE, LifeArea.MEALS, LifeArea.HOME, LifeArea.HEALTH, LifeArea.NIGHT})


def path_of(profile: AskedProfile) -> Path:
    """The finest class of a case: its place on each step, the coarsest first."""
    return (
        age_of(profile.age).value,
        size_of(profile.minutes).value,
        YES if profile.at_night else NO,
        YES if profile.has_other_arenas else NO,
        _emphasis(profile).value,
    )


def age_of(years: int) -> Age:
    if years < 18:
        return Age.CHILD
    return Age.ADULT if years < 67 else Age.OLDER


def size_of(minutes: int) -> Size:
    """A band's upper end belongs to it: 20 hours is up to 20."""
    return next((size for top, size in _TOPS if minutes <= top), Size.OVER_70)


def _emphasis(profile: AskedProfile) -> Emphasis:
    daily = sum(minutes for area, minutes in profile.asked if area in _DAILY)
    return Emphasis.DAILY if 2 * daily >= profile.minutes else Emphasis.OUTWARD


def key_of(path: Path) -> str:
    """The path as one word, for storing and looking up."""
    return "/".join(path)


def keys_for(path: Path) -> tuple[str, ...]:
    """Where the figures for a case may stand in an edition, the best first.

    The finest class that was told; else what was gathered as "other" beside it; else the step above.
    """
    found = []
    for length in range(len(path), 0, -1):
        found.append(key_of(path[:length]))
        if length > 1:
            found.append(key_of((*path[: length - 1], OTHER)))
    return tuple(found)
