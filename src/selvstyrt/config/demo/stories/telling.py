"""How a story is told: who acts, on which day, and an application written in one go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid5

from selvstyrt.casework.actions.add_arena import add_arena
from selvstyrt.casework.actions.add_need import add_need
from selvstyrt.casework.actions.assign_case import assign_case
from selvstyrt.casework.actions.begin_assessment import begin_assessment
from selvstyrt.casework.actions.book_meeting import book_meeting
from selvstyrt.casework.actions.minute_meeting import minute_meeting
from selvstyrt.casework.actions.save_application_step import save_application_step
from selvstyrt.casework.actions.save_assessment_line import save_assessment_line
from selvstyrt.casework.actions.start_application import start_application
from selvstyrt.casework.domain.asked import AskedArena, AskedNeed
from selvstyrt.casework.domain.duration import DurationAnswer
from selvstyrt.casework.domain.facts import AssessedLine
from selvstyrt.casework.domain.life import ContactKind, Leading, LifeArea
from selvstyrt.casework.domain.service_kinds import Service
from selvstyrt.config.demo.people import FJORDVIK, ODDEVIK, demo_id
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role

TORUNN = Actor(
    person=demo_id("Torunn"),
    role=Role.CASEWORKER,
    organisation=demo_id("Fjordvik kommune"),
    municipality=FJORDVIK,
)
GEIR = Actor(
    person=demo_id("Geir"),
    role=Role.APPROVER,
    organisation=demo_id("Fjordvik kommune"),
    municipality=FJORDVIK,
)
SIGRUN = Actor(
    person=demo_id("Sigrun"),
    role=Role.ADMINISTRATOR,
    organisation=demo_id("Oddevik kommune"),
    municipality=ODDEVIK,
)


def oneself(name: str) -> Actor:
    """A citizen in his or her own affairs."""
    return Actor(person=demo_id(name), role=Role.HOLDER)


def moment_ago(today: date, days: int, hour: int = 10) -> datetime:
    """So many days before the world is loaded, at this hour in Norway."""
    return datetime.combine(today - timedelta(days=days), time(hour), tzinfo=clock.OSLO)


def days_ago(today: date, days: int, hour: int = 10) -> AbstractContextManager[None]:
    """Let the clock stand there."""
    return clock.at(moment_ago(today, days, hour))


@dataclass(frozen=True)
class Told:
    """A whole application as one person tells it."""

    wanted_life: str
    needs: tuple[AskedNeed, ...]
    arenas: tuple[AskedArena, ...] = ()
    leading: Leading = Leading.SELF
    duration: DurationAnswer = DurationAnswer.MORE_THAN_TWO_YEARS
    phone: str = ""
    wants_paper: bool = False
    extra: Mapping[str, str] = field(default_factory=dict)


def write_application(actor: Actor, holder: UUID, told: Told) -> UUID:
    """Fill in every step of a new draft; answers the case's id."""
    case_id: UUID = start_application(actor=actor, holder=holder, municipality=FJORDVIK).id
    for key, values in _steps(told):
        save_application_step(actor=actor, case_id=case_id, key=key, values=values)
    for number, need in enumerate(told.needs):
        add_need(actor=actor, case_id=case_id, need_id=uuid5(case_id, f"need {number}"), asked=need)
    for area in dict.fromkeys(need.area for need in told.needs):
        save_application_step(actor=actor, case_id=case_id, key=f"needs-{area}", values={})
    for number, arena in enumerate(told.arenas):
        add_arena(actor=actor, case_id=case_id, arena_id=uuid5(case_id, f"arena {number}"), asked=arena)
    for key in ("elsewhere", "attachments"):
        save_application_step(actor=actor, case_id=case_id, key=key, values={})
    return case_id


def _steps(told: Told) -> Iterator[tuple[str, dict[str, object]]]:
    yield "who", {}
    yield "life", {"wanted_life": told.wanted_life}
    yield "areas", {"areas": list(dict.fromkeys(str(need.area) for need in told.needs))}
    yield "leading", {"leading": told.leading, "co_leader_name": ""}
    yield "duration", {"duration_answer": told.duration}
    yield "contact", {"phone": told.phone, "interpreter_language": "", "wants_paper": told.wants_paper}
    yield "urgent", {"urgent": False, "urgent_why": ""}


@dataclass(frozen=True, slots=True)
class EmptyLine:
    """A line of the assessment as it stands before anyone has found anything."""

    id: UUID
    area: str
    asked_minutes: int
    helpers: int
    at_night: bool


def visit(case_id: UUID, at: datetime, with_whom: str, minutes: str) -> None:
    """A home visit that Torunn booked, held and minuted."""
    with clock.at(at - timedelta(days=5)):
        meeting = book_meeting(
            actor=TORUNN, case_id=case_id, kind=ContactKind.HOME_VISIT, at=at, with_whom=with_whom
        )
    with clock.at(at + timedelta(hours=3)):
        minute_meeting(actor=TORUNN, case_id=case_id, meeting_id=meeting.id, minutes=minutes)


def take_and_begin(case_id: UUID) -> list[EmptyLine]:
    """Torunn takes the case and begins; answers the lines that stand empty beside what was asked.

    In the order of the areas of life: the clock stands still here, so the lines have no order of their own.
    """
    assign_case(actor=TORUNN, case_id=case_id, caseworker=TORUNN.person)
    assessment = begin_assessment(actor=TORUNN, case_id=case_id)
    areas = [area.value for area in LifeArea]
    return [
        EmptyLine(line.id, line.area, line.asked_minutes, line.helpers, line.at_night)
        for line in sorted(assessment.lines.all(), key=lambda each: areas.index(each.area))
    ]


def assess_line(
    case_id: UUID,
    line: EmptyLine,
    minutes: int,
    service: Service = Service.PERSONAL_ASSISTANCE,
    reason: str = "",
) -> None:
    """Torunn's finding for one line."""
    found = AssessedLine(
        area=line.area,
        service=service,
        asked_minutes=line.asked_minutes,
        assessed_minutes=minutes,
        helpers=line.helpers,
        at_night=line.at_night,
        reason=reason,
    )
    save_assessment_line(actor=TORUNN, case_id=case_id, line_id=line.id, found=found)
