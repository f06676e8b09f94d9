"""What has been published, and where the figures for one case stand in it."""

from __future__ import annotations

from dataclasses import dataclass

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.comparison.domain.differences import Difference
from selvstyrt.comparison.domain.edition_json import from_json
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.like import Age, Path, keys_for
from selvstyrt.comparison.domain.told import ToldClass
from selvstyrt.comparison.models import Edition, EditionClass


@dataclass(frozen=True, slots=True)
class LikeDecisions:
    """What is shown about a case: all of it follows from its class and the edition, nothing from the person."""

    path: Path
    edition: Edition | None
    told: ToldClass | None  # None: too few like cases to show
    differences: tuple[Difference, ...]


def newest_edition() -> Edition | None:
    return Edition.objects.order_by("-closes").first()


def like_decisions(path: Path) -> LikeDecisions:
    """How cases of this class were decided, by the newest edition that tells of it or of the nearest class.

    Where none does, the newest edition without figures.
    """
    keys = keys_for(path)
    places = {key: place for place, key in enumerate(keys)}
    found = sorted(
        EditionClass.objects.filter(key__in=keys).select_related("edition"),
        key=lambda row: (-row.edition.closes.toordinal(), places[row.key]),
    )
    edition = found[0].edition if found else newest_edition()
    return LikeDecisions(
        path=path,
        edition=edition,
        told=from_json(found[0].content) if found else None,
        differences=differences_in(edition, path[0]) if edition else (),
    )


def differences_in(edition: Edition, age: str | None = None) -> tuple[Difference, ...]:
    """What differs beyond chance in an edition, for one age or for all."""
    rows = edition.differences.all() if age is None else edition.differences.filter(age=age)
    found = [
        Difference(Age(row.age), LifeArea(row.area), Group(row.group), row.share, row.others) for row in rows
    ]
    ages, areas = list(Age), list(LifeArea)
    return tuple(sorted(found, key=lambda each: (ages.index(each.age), areas.index(each.area), each.group)))
