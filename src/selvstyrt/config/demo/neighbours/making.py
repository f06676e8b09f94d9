"""Some 2,000 decisions of the forty invented municipalities, the same every time for one seed and window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from selvstyrt.casework.domain.life import ArenaKind, LifeArea
from selvstyrt.casework.domain.synthetic import SyntheticDecision, SyntheticLine
from selvstyrt.comparison.domain.groups import group_of
from selvstyrt.comparison.domain.like import Age
from selvstyrt.config.demo.neighbours.practice import ASKING, NEIGHBOURS, USUAL, Differing, Neighbour
from selvstyrt.core.domain.period import Period

SEED = 20_260_701
T = TypeVar("T")
_AGES = ((Age.CHILD, 20), (Age.ADULT, 60), (Age.OLDER, 20))
_YEARS = {Age.CHILD: (3, 16), Age.ADULT: (19, 65), Age.OLDER: (68, 88)}
_HOURS = (((8, 20), 25), ((21, 40), 35), ((41, 70), 25), ((71, 110), 15))
_ARENAS = {
    Age.CHILD: ArenaKind.SCHOOL,
    Age.ADULT: ArenaKind.FUNCTIONAL_ASSISTANCE,
    Age.OLDER: ArenaKind.HOME_NURSING,
}
_OWN_WAY, _CASE_BY_CASE = (
    3.0,
    14.0,
)  # how far a municipality, and a single case, lies from the usual: parts of 100
_QUARTER = 15


def decisions(
    window: Period, differing: Sequence[Differing], alone: tuple[str, LifeArea, int] | None, seed: int = SEED
) -> Iterator[SyntheticDecision]:
    """Each municipality's decisions within the window; with nothing differing, all decide by the same practice."""
    random = Random(seed)  # noqa: S311  # an invented world, the same every time
    for neighbour in NEIGHBOURS:
        own_way = {area: random.gauss(0, _OWN_WAY) for area in LifeArea}
        if alone and alone[0] == neighbour.number:
            own_way[alone[1]] += alone[2]
        for _ in range(neighbour.decisions):
            age = _chosen(random, _AGES)
            more = dict(own_way)
            for each in differing:
                if each.group is group_of(neighbour.inhabitants) and each.age is age:
                    more[each.area] += each.more
            yield _decision(random, neighbour, age, more, window)


def _decision(
    random: Random, neighbour: Neighbour, age: Age, more: dict[LifeArea, float], window: Period
) -> SyntheticDecision:
    decided_on = window.valid_from + timedelta(random.randrange(window.length or 1))
    received_on = decided_on - timedelta(random.randint(20, 150))
    has_arena = random.random() < 0.4
    return SyntheticDecision(
        municipality=neighbour.number,
        birth_date=_born(random, age, received_on),
        received_on=received_on,
        decided_on=decided_on,
        lines=tuple(_lines(random, age, more)),
        arena=_ARENAS[age] if has_arena else None,
        arena_minutes=60 * random.randint(5, 30) if has_arena else 0,
    )


def _lines(random: Random, age: Age, more: dict[LifeArea, float]) -> Iterator[SyntheticLine]:
    areas = [area for area, of_100 in ASKING[age].items() if random.randrange(100) < of_100]
    areas = areas or [LifeArea.PERSONAL_CARE]
    weights = [random.uniform(0.5, 2.0) for _ in areas]
    low, high = _chosen(random, _HOURS)
    minutes = 60 * random.uniform(low, high) / sum(weights)
    for area, weight in zip(areas, weights, strict=True):
        asked = max(_QUARTER, round(minutes * weight / _QUARTER) * _QUARTER)
        part = min(100.0, max(0.0, USUAL[area] + more[area] + random.gauss(0, _CASE_BY_CASE))) / 100
        yield SyntheticLine(area, asked, round(asked * part / _QUARTER) * _QUARTER)


def _born(random: Random, age: Age, received_on: date) -> date:
    first, last = _YEARS[age]
    return received_on - timedelta(days=random.randint(first * 365 + 300, last * 365 + 300))


def _chosen(random: Random, among: Sequence[tuple[T, int]]) -> T:
    return random.choices([each for each, _ in among], [weight for _, weight in among])[0]
