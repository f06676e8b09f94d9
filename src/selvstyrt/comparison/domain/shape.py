"""Into which classes an edition falls: as fine as the people in it allow, and no two classes share anyone."""

from __future__ import annotations

from collections.abc import Sequence

from selvstyrt.comparison.domain.like import OTHER, STEPS, Path
from selvstyrt.comparison.domain.material import Row
from selvstyrt.comparison.domain.told import COMPARED, ToldClass, groups_to_show, told

Parts = dict[str, list[Row]]
FINER = 3  # a finer class must still show so many groups, else it would tell more of the needs and less of the hours


def classes(rows: Sequence[Row]) -> tuple[ToldClass, ...]:
    """Every class that is told. Where an age is too few in all it is left out; no sum over ages is told either."""
    ages = _split(rows, ())
    return tuple(
        told(path, them)
        for age in sorted(ages)
        if groups_to_show(ages[age]) >= COMPARED
        for path, them in _finest((age,), ages[age])
    )


def _finest(path: Path, rows: Sequence[Row]) -> list[tuple[Path, Sequence[Row]]]:
    """This class, or instead of it the classes of the next step, where each of those may be told.

    The whole is then not told, so nothing can be taken from it. Those too few to stand alone are gathered as
    "other"; when they are too few together, the smallest that could stand alone joins them.
    """
    if len(path) == len(STEPS):
        return [(path, rows)]
    parts, rest = _alone_and_rest(_split(rows, path))
    if not parts:
        return [(path, rows)]
    finer = [leaf for value in sorted(parts) for leaf in _finest((*path, value), parts[value])]
    return [*finer, ((*path, OTHER), rest)] if rest else finer


def _alone_and_rest(split: Parts) -> tuple[Parts, list[Row]]:
    alone = {value: rows for value, rows in split.items() if groups_to_show(rows) >= FINER}
    rest = [row for value, rows in split.items() if value not in alone for row in rows]
    while rest and alone and groups_to_show(rest) < FINER:
        smallest = min(alone, key=lambda value: (len(alone[value]), value))
        rest += alone.pop(smallest)
    return alone, rest


def _split(rows: Sequence[Row], path: Path) -> Parts:
    found: Parts = {}
    for row in rows:
        found.setdefault(row.path[len(path)], []).append(row)
    return found
