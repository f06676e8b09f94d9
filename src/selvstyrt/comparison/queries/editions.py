"""What has been published, and where the figures for one case stand in it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.queries.profiles import asked_profile
from selvstyrt.comparison.domain.differences import Difference
from selvstyrt.comparison.domain.edition_json import from_json
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.like import Age, Path, keys_for, path_of
from selvstyrt.comparison.domain.told import ToldClass
from selvstyrt.comparison.models import Edition, EditionClass
from selvstyrt.core.domain.actor import Actor


@dataclass(frozen=True, slots=True)
class LikeDecisions:
    """What is shown about a case: all of it follows from its class and the edition, nothing from the person."""

    path: Path
    edition: Edition | None
    told: ToldClass | None  # None: too few like cases to show
    differences: tuple[Difference, ...]


def newest_edition() -> Edition | None:
    return Edition.objects.order_by("-closes").first()


def like_decisions(actor: Actor, case_id: UUID) -> LikeDecisions:
    """How cases like this one were decided; NotSeen for a draft and for whoever may not see the case."""
    return of_class(path_of(asked_profile(actor, case_id)))


def of_class(path: Path) -> LikeDecisions:
    """The newest edition that tells of this class, or of the nearest one; else the newest of all, without figures."""
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
