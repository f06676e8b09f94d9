"""Made-up material: rows of classes and groups, as few words as possible."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

from django.apps import apps

from selvstyrt.casework.domain.handover_profile import AskedProfile, DecidedProfile
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.synthetic import SyntheticDecision
from selvstyrt.comparison.domain.differences import differences
from selvstyrt.comparison.domain.edition_json import to_json
from selvstyrt.comparison.domain.groups import Group, group_of
from selvstyrt.comparison.domain.like import Path, key_of
from selvstyrt.comparison.domain.material import Row, rows_of
from selvstyrt.comparison.domain.shape import classes
from selvstyrt.config.demo.neighbours.making import decisions
from selvstyrt.config.demo.neighbours.practice import ALONE, DIFFERENCES, NEIGHBOURS
from selvstyrt.core.domain.period import Period
from selvstyrt.people.domain.ages import age_on

ADULT: Path = ("adult", "to_40", "no", "no", "daily")
GROUPS = {each.number: group_of(each.inhabitants) for each in NEIGHBOURS}
CARE = LifeArea.PERSONAL_CARE


def row(municipality: str, group: Group, hours: int = 20, path: Path = ADULT, share: int = 100) -> Row:
    """One person who got so many hours, and so many percent of what was asked for personal care."""
    return Row(municipality, group, path, 60 * hours, {CARE: Fraction(share, 100)})


def many(group: Group, municipalities: int, each: int, path: Path = ADULT, share: int = 100) -> list[Row]:
    """So many people in each of so many municipalities of one group."""
    return [
        row(f"{group.value}-{name}", group, 10 + turn, path, share)
        for name in range(municipalities)
        for turn in range(each)
    ]


def profile(made: SyntheticDecision) -> DecidedProfile:
    """An invented decision as casework hands it on."""
    asked = tuple((line.area, line.asked_minutes) for line in made.lines)
    return DecidedProfile(
        made.municipality,
        AskedProfile(
            age=age_on(made.birth_date, made.received_on),
            asked=asked,
            at_night=any(area is LifeArea.NIGHT for area, _ in asked),
            has_other_arenas=made.arena is not None,
        ),
        tuple((line.area, line.granted_minutes) for line in made.lines),
    )


def material(decisions: object) -> list[Row]:
    """Invented decisions as what an edition is made of."""
    return rows_of((profile(each) for each in decisions), GROUPS)  # type: ignore[attr-defined]  # decisions


WINDOW = Period(date(2024, 7, 1), date(2026, 6, 30))


@cache
def _made() -> tuple[Any, Any]:
    rows = material(decisions(WINDOW, DIFFERENCES, ALONE))
    return classes(rows), differences(rows)


def publish(but: str = "") -> Any:
    """The edition of the demo world in the database; without the classes of one age, as if those were too few."""
    told, found = _made()
    edition = apps.get_model("comparison.Edition").objects.create(
        begins=WINDOW.valid_from, closes=date(2026, 7, 1), municipalities=41
    )
    of_class, of_difference = (
        apps.get_model(f"comparison.Edition{name}") for name in ("Class", "Difference")
    )
    of_class.objects.bulk_create(
        of_class(edition=edition, key=key_of(each.path), content=to_json(each))
        for each in told
        if each.path[0] != but
    )
    of_difference.objects.bulk_create(of_difference(edition=edition, **asdict(each)) for each in found)
    return edition
