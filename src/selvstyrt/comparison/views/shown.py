"""A told class as the page shows it: words for what is alike, bars, and a table with no empty cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.like import OTHER, STEPS, Path
from selvstyrt.comparison.domain.told import Spread, ToldClass
from selvstyrt.ui.catalogue import say

WIDE = 1000  # of a bar's drawing, whatever its size on the screen
_TEN_HOURS = 600


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of the drawing: where the middle half begins, how wide it is, where its middle is."""

    label: str
    spread: Spread
    start: int
    width: int
    middle: int


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One line of the table; `spread` is None where there are too few to show."""

    label: str
    spread: Spread | None
    is_own: bool


@dataclass(frozen=True, slots=True)
class AreaRow:
    """One area of life: the share granted of what was asked for, for everyone and group by group."""

    area: str
    everyone: int
    groups: tuple[tuple[str, int | None], ...]


def alike(path: Path) -> list[str]:
    """What the cases have in common, in words, the most telling first."""
    told = [
        say(f"comparison.{step}.{value}") for step, value in zip(STEPS, path, strict=False) if value != OTHER
    ]
    return [*told, say("comparison.other")] if OTHER in path else told


def top_of(told: ToldClass) -> int:
    """The end of the scale in minutes: the next ten hours above everything that is drawn."""
    highest = max(each.upper for each in (told.everyone, *told.groups.values()))
    return (highest // _TEN_HOURS + 1) * _TEN_HOURS


def bars(told: ToldClass) -> list[Bar]:
    """Everyone first, then the groups that are shown, from the smallest municipalities."""
    top = top_of(told)
    drawn = [(_("All who take part"), told.everyone)]
    drawn += [(say(f"comparison.group.{group.value}"), spread) for group, spread in told.groups.items()]
    return [
        Bar(
            label=label,
            spread=spread,
            start=spread.lower * WIDE // top,
            width=max((spread.upper - spread.lower) * WIDE // top, 4),
            middle=spread.middle * WIDE // top,
        )
        for label, spread in drawn
    ]


def group_rows(told: ToldClass, own: Group | None) -> Iterator[GroupRow]:
    """Every group, shown or not."""
    for group in Group:
        yield GroupRow(say(f"comparison.group.{group.value}"), told.groups.get(group), group is own)


def area_rows(told: ToldClass) -> list[AreaRow]:
    return [
        AreaRow(
            area=each.area.value,
            everyone=each.everyone,
            groups=tuple((say(f"comparison.group.{group.value}"), each.groups.get(group)) for group in Group),
        )
        for each in told.areas
    ]


def group_names(groups: Iterable[Group] = Group) -> list[str]:
    return [say(f"comparison.group.{group.value}") for group in groups]
