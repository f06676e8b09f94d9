"""Which groups of municipalities differ from the others beyond chance, in which area of life, for which age.

Practice belongs to a municipality, so municipalities are what chance deals out, not decisions. Like is held against
like: each share is measured from the mean of its age and size. Many questions are asked at once, so the clearest
answer must stand the strictest test (Holm's way); and what is told must also be large enough to matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from statistics import fmean

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.comparison.domain.chance import chance
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.like import Age, Path
from selvstyrt.comparison.domain.material import Row, by_municipality
from selvstyrt.comparison.domain.told import LEAST, PERCENT
from selvstyrt.disclosure.domain.least import is_safe
from selvstyrt.disclosure.domain.rounding import mean

ERROR = 0.05  # how often a world without differences may give any finding at all
LEAST_EFFECT = 0.10  # a tenth of what is asked for
LEAST_PEOPLE, LEAST_MUNICIPALITIES = 20, 5  # on each side
_LIKE = 2  # how many steps of a class are held alike: age and size


@dataclass(frozen=True, slots=True)
class Difference:
    """In this age and area a group grants another share of what is asked for than the others do; in percent."""

    age: Age
    area: LifeArea
    group: Group
    share: int
    others: int

    @property
    def is_less(self) -> bool:
        return self.share < self.others


@dataclass(frozen=True, slots=True)
class _Question:
    """Does this group differ from the other groups still compared in this age and area?"""

    age: Age
    area: LifeArea
    group: Group
    chance: float
    effect: float
    share: int
    others: int

    def answer(self) -> Difference:
        return Difference(self.age, self.area, self.group, self.share, self.others)


def differences(rows: Sequence[Row]) -> tuple[Difference, ...]:
    """What is found, by age, area and group.

    The clearest is taken first, and the groups left in that age and area are then compared without it: one that
    cuts would else make all the others look generous.
    """
    fields = {(age, area): _rows(rows, age, area) for age, area in product(Age, LifeArea)}
    asked = {place: list(_questions(*place, them)) for place, them in fields.items()}
    many, stood = sum(map(len, asked.values())), 0
    found: list[Difference] = []
    while open_now := [each for questions in asked.values() for each in questions]:
        clearest = min(open_now, key=lambda each: (each.chance, -abs(each.effect)))
        if clearest.chance * max(many - stood, 1) > ERROR:
            break
        stood += 1
        place = (clearest.age, clearest.area)
        if abs(clearest.effect) < LEAST_EFFECT:
            asked[place].remove(clearest)
            continue
        found.append(clearest.answer())
        fields[place] = [row for row in fields[place] if row.group is not clearest.group]
        asked[place] = list(_questions(*place, fields[place]))
    return tuple(sorted(found, key=_order))


def _order(each: Difference) -> tuple[int, int, int]:
    return list(Age).index(each.age), list(LifeArea).index(each.area), list(Group).index(each.group)


def _rows(rows: Iterable[Row], age: Age, area: LifeArea) -> list[Row]:
    return [row for row in rows if row.path[0] == age and area in row.shares]


def _questions(age: Age, area: LifeArea, rows: Sequence[Row]) -> Iterator[_Question]:
    levels = _levels(area, rows)
    for group in Group:
        ours = [row for row in rows if row.group is group]
        others = [row for row in rows if row.group is not group]
        if _is_enough(ours) and _is_enough(others):
            one = [levels[name] for name in sorted(by_municipality(ours))]
            two = [levels[name] for name in sorted(by_municipality(others))]
            effect = fmean(one) - fmean(two)
            told = (_share(area, ours), _share(area, others))
            yield _Question(age, area, group, chance(one, two), effect, *told)


def _is_enough(rows: Sequence[Row]) -> bool:
    counted = by_municipality(rows)
    return len(rows) >= LEAST_PEOPLE and len(counted) >= LEAST_MUNICIPALITIES and is_safe(counted, LEAST)


def _levels(area: LifeArea, rows: Sequence[Row]) -> dict[str, float]:
    """For each municipality how far above like cases it stands, on average."""
    like: dict[Path, list[float]] = {}
    for row in rows:
        like.setdefault(row.path[:_LIKE], []).append(float(row.shares[area]))
    middle = {path: fmean(shares) for path, shares in like.items()}
    from_middle: dict[str, list[float]] = {}
    for row in rows:
        above = float(row.shares[area]) - middle[row.path[:_LIKE]]
        from_middle.setdefault(row.municipality, []).append(above)
    return {name: fmean(many) for name, many in from_middle.items()}


def _share(area: LifeArea, rows: Sequence[Row]) -> int:
    return mean([100 * row.shares[area] for row in rows], PERCENT)
