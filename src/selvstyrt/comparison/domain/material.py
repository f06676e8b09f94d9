"""What an edition is made of: each decision as its class, its municipality's group, hours and shares."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from selvstyrt.casework.domain.handover_profile import DecidedProfile
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.like import Path, path_of


@dataclass(frozen=True, slots=True)
class Row:
    """One person's decision in one municipality. `shares` is granted of asked, for each area that was asked for."""

    municipality: str
    group: Group
    path: Path
    minutes: int
    shares: Mapping[LifeArea, Fraction]


def rows_of(decided: Iterable[DecidedProfile], groups: Mapping[str, Group]) -> list[Row]:
    """In an order that says nothing about when or to whom; decisions in which nothing was asked are left out."""
    rows = [_row(each, groups[each.municipality]) for each in decided if each.profile.minutes]
    return sorted(rows, key=lambda row: (row.municipality, row.path, row.minutes, sorted(row.shares.items())))


def _row(decided: DecidedProfile, group: Group) -> Row:
    asked, granted = Counter[LifeArea](), Counter[LifeArea]()
    for area, minutes in decided.profile.asked:
        asked[area] += minutes
    for area, minutes in decided.granted:
        granted[area] += minutes
    shares = {area: Fraction(granted[area], minutes) for area, minutes in asked.items() if minutes}
    return Row(decided.municipality, group, path_of(decided.profile), decided.granted_minutes, shares)


def by_municipality(rows: Iterable[Row]) -> Counter[str]:
    """How many people of each municipality are among them."""
    return Counter(row.municipality for row in rows)
