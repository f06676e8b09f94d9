"""From an assessment to the facts the law asks about. What is not assessed is not known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from selvstyrt.casework.domain.life import ArenaKind
from selvstyrt.casework.domain.service_kinds import Service
from selvstyrt.core.domain.hours import WEEK
from selvstyrt.people.domain.ages import OWN_AGE, age_on
from selvstyrt.rules.domain import facts as law
from selvstyrt.rules.domain.interval import Interval


@dataclass(frozen=True, slots=True)
class AssessedLine:
    """One line of the assessment; minutes a week of all helpers together, None while not assessed."""

    area: str
    service: Service | None
    asked_minutes: int
    assessed_minutes: int | None
    helpers: int = 1
    at_night: bool = False
    reason: str = ""

    @property
    def is_answered(self) -> bool:
        return self.assessed_minutes is not None and self.service is not None

    @property
    def is_reduced(self) -> bool:
        """True when less than asked was found, refusal included; a line not yet assessed is neither."""
        return self.assessed_minutes is not None and self.assessed_minutes < self.asked_minutes


@dataclass(frozen=True, slots=True)
class AssessedFacts:
    """What the caseworker has found out, once for the whole case. None means not known."""

    duration_months_low: int | None = None
    duration_months_high: int | None = None
    had_right_before_67: bool | None = None
    higher_cost_documented: bool | None = None
    night_continuous: bool | None = None
    helpers_continuous: bool | None = None
    respite_for_home_child: bool | None = None
    child_birth_date: date | None = None


@dataclass(frozen=True, slots=True)
class ArenaHours:
    """Assistance that someone else gives, in minutes a week: information only."""

    kind: ArenaKind
    minutes: int


_ARENAS = {
    ArenaKind.FUNCTIONAL_ASSISTANCE: law.ArenaKind.WORK,
    ArenaKind.SCHOOL: law.ArenaKind.SCHOOL,
    ArenaKind.AFTER_SCHOOL: law.ArenaKind.AFTER_SCHOOL,
    ArenaKind.KINDERGARTEN: law.ArenaKind.KINDERGARTEN,
}


def is_child(birth_date: date, on: date) -> bool:
    return age_on(birth_date, on) < OWN_AGE


def case_facts(
    values: AssessedFacts,
    lines: Sequence[AssessedLine],
    arenas: Sequence[ArenaHours],
    birth_date: date | None,
    on: date,
) -> law.CaseFacts:
    """The facts as the law package takes them, on one day.

    Respite is for the parents of a child: when the holder is that child, the child is known; when the holder
    is a parent, the assessment names the child's birth date.
    """
    child_holder = birth_date is not None and is_child(birth_date, on)
    return law.CaseFacts(
        assessed_on=on,
        birth_date=birth_date,
        duration_months=Interval(values.duration_months_low or 0, values.duration_months_high),
        services=tuple(_service(line) for line in lines),
        bpa_before_67_under_right=values.had_right_before_67,
        municipality_documents_higher_cost=values.higher_cost_documented,
        needs_night_services_continuously=values.night_continuous,
        needs_several_helpers_continuously=values.helpers_continuous,
        respite_for_home_dwelling_child=values.respite_for_home_child,
        child_birth_date=birth_date if child_holder else values.child_birth_date,
        other_arenas=tuple(
            law.OtherArena(_ARENAS.get(arena.kind, law.ArenaKind.OTHER), Interval.exactly(arena.minutes))
            for arena in arenas
        ),
    )


def _service(line: AssessedLine) -> law.ServiceHours:
    """A line without a service kind may count wholly or not at all; one without hours may be any hours."""
    highest = line.assessed_minutes
    if highest is None:
        highest = WEEK.minutes * line.helpers
    lowest = line.assessed_minutes if line.is_answered and line.assessed_minutes is not None else 0
    return law.ServiceHours(
        kind=law.ServiceKind((line.service or Service.PERSONAL_ASSISTANCE).value),
        minutes=Interval(lowest, highest),
        night=line.at_night,
        several_helpers=line.helpers > 1,
    )
