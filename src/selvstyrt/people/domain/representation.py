"""Acting for another: on what ground, within which limits, until when."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.period import Period
from selvstyrt.people.domain.ages import OWN_AGE, access_by_age, birthday

MOST_PARENTS = 2
HAT = "hat"  # where a session remembers whom one acts as: the key of a hat, or ONESELF
ONESELF = "self"


class Ground(StrEnum):
    """Why a person may act for another."""

    PARENT = "parent"
    GUARDIAN = "guardian"
    AUTHORITY = "authority"  # written authority given by the holder


class GuardianScope(StrEnum):
    """What the county governor's mandate covers; one mandate may cover several."""

    PERSONAL = "personal"
    CARE_SERVICES = "care_services"
    FINANCIAL = "financial"


ACTS_IN_CARE_CASES = frozenset({GuardianScope.PERSONAL, GuardianScope.CARE_SERVICES})


def acts_in_care_cases(scopes: frozenset[GuardianScope]) -> bool:
    """A mandate over money alone gives no place in a case about assistance."""
    return bool(scopes & ACTS_IN_CARE_CASES)


def parent_period(child_birth: date, given: Period) -> Period | None:
    """The days on which a parent acts: as registered, never on or after the child's 18th birthday."""
    return given.overlap(Period(child_birth, birthday(child_birth, OWN_AGE) - timedelta(days=1)))


def parents_act(child_birth: date, day: date) -> bool:
    return access_by_age(child_birth, day).parents_act


def check_new_parent(*, child: object, parent: object, known: int, child_birth: date, day: date) -> None:
    """A child has at most two with parental responsibility, and is itself under 18."""
    if child == parent:
        raise Refused("people.not_for_oneself")
    if not parents_act(child_birth, day):
        raise Refused("people.child_is_grown")
    if known >= MOST_PARENTS:
        raise Refused("people.two_parents_already")


def last_day(*, valid_from: date, wanted: date) -> date:
    """The last day when something is ended: not before its first day."""
    if wanted < valid_from:
        raise Refused("people.ends_before_start")
    return wanted
