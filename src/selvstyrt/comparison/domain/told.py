"""What an edition tells of a class: rounded figures about no fewer people than disclosure asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.like import Path
from selvstyrt.comparison.domain.material import Row, by_municipality
from selvstyrt.disclosure.domain.least import Least
from selvstyrt.disclosure.domain.rounding import counted_down, mean, quantile
from selvstyrt.disclosure.domain.suppression import shown_beside_total

LEAST = Least(people=5, bodies=2)
HOUR, PERCENT = 60, 5  # figures are rounded to whole hours and to five percent
COMPARED = 2  # a class in which no two groups can be shown compares nothing


@dataclass(frozen=True, slots=True)
class Spread:
    """Hours a week in minutes: half of the people got between `lower` and `upper`, half at most `middle`."""

    people: int  # at least so many
    municipalities: int
    lower: int
    middle: int
    upper: int


@dataclass(frozen=True, slots=True)
class AreaTold:
    """How much of what was asked for in an area was granted, in percent, each person counting the same."""

    area: LifeArea
    everyone: int
    groups: Mapping[Group, int]


@dataclass(frozen=True, slots=True)
class ToldClass:
    """One class of an edition. A group that is missing was too few to show, never nought."""

    path: Path
    everyone: Spread
    groups: Mapping[Group, Spread]
    areas: tuple[AreaTold, ...]


def groups_to_show(rows: Sequence[Row]) -> int:
    """How many groups could be shown if these people were a class; 0 when they are too few to be told at all."""
    shown = shown_beside_total({group: by_municipality(them) for group, them in _groups(rows).items()}, LEAST)
    return len(shown) if shown is not None else 0


def told(path: Path, rows: Sequence[Row]) -> ToldClass:
    """The figures of a class that may be told."""
    groups = _groups(rows)
    shown = shown_beside_total({group: by_municipality(them) for group, them in groups.items()}, LEAST)
    if shown is None:
        raise ValueError("Too few to be told")
    areas = (_area(area, rows) for area in LifeArea)
    return ToldClass(
        path=path,
        everyone=_spread(rows),
        groups={group: _spread(groups[group]) for group in Group if group in shown},
        areas=tuple(area for area in areas if area),
    )


def _spread(rows: Sequence[Row]) -> Spread:
    minutes = [row.minutes for row in rows]
    lower, middle, upper = (quantile(minutes, Fraction(n, 4), HOUR) for n in (1, 2, 3))
    return Spread(counted_down(len(rows)), len(by_municipality(rows)), lower, middle, upper)


def _area(area: LifeArea, rows: Sequence[Row]) -> AreaTold | None:
    """Of those who asked for something there: they are fewer, so they are counted anew."""
    asked = [row for row in rows if area in row.shares]
    groups = _groups(asked)
    shown = shown_beside_total({group: by_municipality(them) for group, them in groups.items()}, LEAST)
    if shown is None:
        return None
    return AreaTold(
        area, _share(area, asked), {group: _share(area, groups[group]) for group in Group if group in shown}
    )


def _share(area: LifeArea, rows: Sequence[Row]) -> int:
    return mean([100 * row.shares[area] for row in rows], PERCENT)


def _groups(rows: Sequence[Row]) -> dict[Group, list[Row]]:
    found: dict[Group, list[Row]] = {}
    for row in rows:
        found.setdefault(row.group, []).append(row)
    return found
