"""How the forty invented municipalities decide, and where some of them do it differently: docs/manual tells the same.

All numbers are invented. They say nothing about any real municipality.
"""

from __future__ import annotations

from dataclasses import dataclass

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.like import Age


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An invented municipality."""

    number: str
    inhabitants: int
    decisions: int

    @property
    def name(self) -> str:
        return f"Oppdiktet kommune {self.number}"


@dataclass(frozen=True, slots=True)
class Differing:
    """A group grants so many more (less: below nought) of a hundred parts asked for in this area at this age."""

    group: Group
    age: Age
    area: LifeArea
    more: int


_SIZES = {  # of each group: inhabitants of the first municipality, and decisions in each
    Group.UNDER_5000: (2_000, 25),
    Group.TO_10000: (5_500, 35),
    Group.TO_25000: (12_000, 50),
    Group.OVER_25000: (30_000, 90),
}
IN_EACH = 10
NEIGHBOURS = tuple(
    Neighbour(f"98{10 * place + turn + 1:02}", first + 290 * turn, decisions)
    for place, (first, decisions) in enumerate(_SIZES.values())
    for turn in range(IN_EACH)
)
DIFFERENCES = (
    Differing(Group.UNDER_5000, Age.ADULT, LifeArea.LEISURE, -30),
    Differing(Group.TO_25000, Age.ADULT, LifeArea.TRAVEL, -30),
    Differing(Group.TO_10000, Age.CHILD, LifeArea.LEISURE, -35),
    Differing(Group.OVER_25000, Age.OLDER, LifeArea.NIGHT, 30),
)
# One municipality alone that gives next to nothing in an area: not the practice of its group, and not to be found.
ALONE = ("9803", LifeArea.CULTURE_SPORT, -60)

# Of what is asked for, so many of a hundred parts are granted everywhere else.
USUAL = dict.fromkeys(LifeArea, 85) | {
    LifeArea.PERSONAL_CARE: 95,
    LifeArea.MEALS: 93,
    LifeArea.HOME: 80,
    LifeArea.NIGHT: 60,
    LifeArea.ORGANISATIONS: 75,
}
# How many of a hundred ask for something in an area, by age; areas that are left out are not asked for.
ASKING: dict[Age, dict[LifeArea, int]] = {
    Age.CHILD: {
        LifeArea.PERSONAL_CARE: 90,
        LifeArea.MEALS: 60,
        LifeArea.LEISURE: 85,
        LifeArea.CULTURE_SPORT: 40,
        LifeArea.TRAVEL: 50,
        LifeArea.NIGHT: 25,
    },
    Age.ADULT: {
        LifeArea.PERSONAL_CARE: 92,
        LifeArea.MEALS: 75,
        LifeArea.HOME: 85,
        LifeArea.HEALTH: 45,
        LifeArea.PARENTING: 20,
        LifeArea.WORK: 25,
        LifeArea.STUDY: 20,
        LifeArea.LEISURE: 75,
        LifeArea.CULTURE_SPORT: 50,
        LifeArea.ORGANISATIONS: 25,
        LifeArea.TRAVEL: 55,
        LifeArea.NIGHT: 30,
    },
    Age.OLDER: {
        LifeArea.PERSONAL_CARE: 95,
        LifeArea.MEALS: 80,
        LifeArea.HOME: 85,
        LifeArea.HEALTH: 55,
        LifeArea.LEISURE: 60,
        LifeArea.FAITH: 20,
        LifeArea.TRAVEL: 40,
        LifeArea.NIGHT: 50,
    },
}
