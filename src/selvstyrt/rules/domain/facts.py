"""Case facts: what the law is asked about, each of them possibly unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from selvstyrt.rules.domain.coded import Coded
from selvstyrt.rules.domain.interval import ANY_DURATION, Interval


class ServiceKind(Coded):
    """A municipal service by its legal basis; which of them count is for the law package to say."""

    PRACTICAL_ASSISTANCE = "practical_assistance"  # praktisk bistand, hol § 3-2(1) no. 6 b
    TRAINING = "training"  # opplæring, no. 6 b
    PERSONAL_ASSISTANCE = "personal_assistance"  # personlig assistanse not split further, no. 6 b
    SUPPORT_CONTACT = "support_contact"  # støttekontakt, no. 6 b
    RESPITE = (
        "respite"  # avlastning for the parents of a child, hol § 3-6(1) no. 2, without its health services
    )
    RESPITE_HEALTH = "respite_health"  # health services given inside respite
    HOME_HEALTH = "home_health"  # helsetjenester i hjemmet, no. 6 a
    HIGHER_EDUCATION = "higher_education"  # assistance in higher education


class ArenaKind(Coded):
    """Where someone else than the care service helps: shown in the total, without effect on the right."""

    WORK = "work"  # functional assistance from NAV
    SCHOOL = "school"
    AFTER_SCHOOL = "after_school"
    KINDERGARTEN = "kindergarten"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ServiceHours:
    """One line of assessed need, in minutes a week of all helpers together."""

    kind: ServiceKind
    minutes: Interval
    night: bool = False
    several_helpers: bool = False


@dataclass(frozen=True, slots=True)
class OtherArena:
    """Help at work, in school and the like, in minutes a week: information only."""

    kind: ArenaKind
    minutes: Interval


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """All that § 2-1 d asks about one person on one day. None means that the fact is not known.

    `duration_months` counts begun months: a need of two years and one day is 25. `child_birth_date` and
    `respite_for_home_dwelling_child` (the parents have parental responsibility for a child with a
    disability who lives at home) matter only where there are respite hours; `bpa_before_67_under_right`
    only from 67 on. `bpa_granted_on`, the day BPA was first granted under the individual right, settles it too.
    `municipality_documents_higher_cost`: None while the municipality has not said so, which leaves a right
    "unless"; False means that it decides without having documented it.
    """

    assessed_on: date
    birth_date: date | None = None
    duration_months: Interval = ANY_DURATION
    services: tuple[ServiceHours, ...] = ()
    bpa_before_67_under_right: bool | None = None
    bpa_granted_on: date | None = None
    municipality_documents_higher_cost: bool | None = None
    needs_night_services_continuously: bool | None = None
    needs_several_helpers_continuously: bool | None = None
    respite_for_home_dwelling_child: bool | None = None
    child_birth_date: date | None = None
    other_arenas: tuple[OtherArena, ...] = ()


class FactCode(Coded):
    """The name of each fact, for explanations and for what is still to be found out."""

    ASSESSED_ON = "assessed_on"
    BIRTH_DATE = "birth_date"
    DURATION = "duration"
    SERVICE_HOURS = "service_hours"
    BPA_BEFORE_67 = "bpa_before_67_under_right"
    HIGHER_COST = "municipality_documents_higher_cost"
    NIGHT_CONTINUOUS = "needs_night_services_continuously"
    HELPERS_CONTINUOUS = "needs_several_helpers_continuously"
    RESPITE_PARENTS = "respite_for_home_dwelling_child"
    CHILD_BIRTH_DATE = "child_birth_date"
    OTHER_ARENAS = "other_arenas"


class FactsError(ValueError):
    """A fact cannot be right. `path` says where ("services[1].hours"), `code` and `params` why."""

    def __init__(self, path: str, code: str, **params: object) -> None:
        super().__init__(f"{path}: {code}")
        self.path = path
        self.code = code
        self.params = params
