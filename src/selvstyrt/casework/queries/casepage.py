"""The pages of one case as the caseworker reads them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from django.db.models import CharField, DateField, Exists, OuterRef, UUIDField

from selvstyrt.casework.domain.facts import ArenaHours, is_child
from selvstyrt.casework.domain.handover import SentMove
from selvstyrt.casework.domain.hands import is_in_hands_of
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.models import (
    Application,
    Assessment,
    AssessmentLine,
    Attachment,
    Case,
    ClarificationAnswer,
    Disqualification,
    Meeting,
    Need,
    OtherArena,
    Question,
    SentItem,
    StandIn,
    StatedView,
)
from selvstyrt.casework.queries.law import arena_hours, begun_assessment
from selvstyrt.casework.queries.seen import MUNICIPAL, seen_cases
from selvstyrt.casework.queries.submitted import move_told
from selvstyrt.core import clock
from selvstyrt.core.access import Read
from selvstyrt.core.composed import Composed, given
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.walls import WalledQuerySet
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.queries.persons import person_cards

_AREAS = {area.value: position for position, area in enumerate(LifeArea)}


@dataclass(frozen=True, slots=True)
class CasePage:
    """What stands at the head of every page of a case."""

    case: Case
    holder: PersonCard
    caseworker: PersonCard | None
    holder_is_child: bool
    in_my_hands: bool
    is_barred: bool  # the actor is disqualified from some case of the same person


def _rows(role: Role) -> WalledQuerySet[Case]:
    """Case, application, assessment and how the actor stands to them, as one question for every actor in a role."""
    person, today = given("person", UUIDField()), given("today", DateField())
    municipality = given("municipality", CharField())
    actor = Actor(person=person, role=role, municipality=municipality)
    standing_in = StandIn.objects.within(municipality).filter(
        absent=OuterRef("caseworker"), stand_in=person, valid_from__lte=today, valid_to__gte=today
    )
    barred = Disqualification.objects.within(municipality).filter(
        person=person, case__holder=OuterRef("holder")
    )
    rows = seen_cases(actor).filter(id=given("case", UUIDField())).select_related("application", "assessment")
    # Asked here so that a page reads old answers only where there are any.
    return rows.annotate(
        is_stood_in_for=Exists(standing_in),
        is_barred=Exists(barred),
        has_answers=Exists(ClarificationAnswer.objects.within(municipality).filter(case=OuterRef("pk"))),
    )


_ROWS = {role: Composed(partial(_rows, role)) for role in MUNICIPAL}


def case_page(actor: Actor, case_id: UUID, today: date) -> CasePage:
    """The case with its people, application and assessment, for the municipality's own; NotSeen for others."""
    found = (
        _ROWS[actor.role].rows(
            person=actor.person, municipality=actor.municipality, case=case_id, today=today
        )
        if actor.role in _ROWS and actor.municipality
        else []
    )
    case: Any = found[0] if found else None
    if case is None:
        raise NotSeen
    cards = person_cards({case.holder_id} | ({case.caseworker_id} if case.caseworker_id else set()))
    holder = cards[case.holder_id]
    absent = [case.caseworker_id] if case.caseworker_id and case.is_stood_in_for else []
    return CasePage(
        case=case,
        holder=holder,
        caseworker=cards.get(case.caseworker_id) if case.caseworker_id else None,
        holder_is_child=is_child(holder.birth_date, today),
        in_my_hands=is_in_hands_of(actor, case.caseworker_id, absent),
        is_barred=case.is_barred,
    )


def page_read(actor: Actor, case_id: UUID, **_url: Any) -> Read:
    """For `@opens(reads=…)` on the pages of a case: the view takes the page over with `found_for`."""
    page = case_page(actor, case_id, clock.today())
    return Read(holder=page.holder.id, object_type="case", object_id=case_id, found=page)


@dataclass(frozen=True, slots=True)
class Told:
    """The application as it stands, what was sent, and the files."""

    application: Application
    needs: list[Need]
    arenas: list[OtherArena]
    sent: list[SentItem]
    attachments: list[Attachment]

    @property
    def move(self) -> SentMove | None:
        """What the application says of a move."""
        return next((move_told(each.content) for each in self.sent if each.kind == "application"), None)


def told_in(case: Case) -> Told:
    """For who has been let to see the case."""
    application = case.application
    return Told(
        application=application,
        needs=sorted(application.needs.all(), key=lambda need: _AREAS[need.area]),
        arenas=list(application.arenas.all()),
        sent=list(SentItem.objects.within(case.municipality).filter(case=case)),
        attachments=list(Attachment.objects.within(case.municipality).filter(case=case)),
    )


@dataclass(frozen=True, slots=True)
class Dialogue:
    """Questions, meetings and views, oldest first, with the names of who is in them."""

    questions: list[Question]
    meetings: list[Meeting]
    views: list[StatedView]
    names: dict[UUID, PersonCard]


def dialogue_in(case: Case) -> Dialogue:
    """For who has been let to see the case."""
    questions = list(Question.objects.within(case.municipality).filter(case=case))
    meetings = list(Meeting.objects.within(case.municipality).filter(case=case))
    views = list(StatedView.objects.within(case.municipality).filter(case=case))
    people = {each.asked_by_id for each in questions} | {each.answered_by_id for each in questions}
    people |= {each.person_id for each in views}
    return Dialogue(questions, meetings, views, person_cards(each for each in people if each))


def assessment_of(case: Case) -> tuple[Assessment, list[AssessmentLine]] | None:
    """The assessment and its lines in the order of the areas of life, each with its need; None until begun."""
    found = begun_assessment(case)
    if found is None:
        return None
    lines = found.lines.all()
    return found, sorted(lines, key=lambda line: (_AREAS[line.area], line.created_at))


def arenas_of(case: Case) -> list[ArenaHours]:
    """Assistance from other payers, as told in the application."""
    return arena_hours(case.application.arenas.all())
