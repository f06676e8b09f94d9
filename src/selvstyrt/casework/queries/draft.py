"""A draft as the one who writes it sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from selvstyrt.casework.domain.asked import fingerprint
from selvstyrt.casework.domain.completeness import Told
from selvstyrt.casework.domain.life import Channel, Leading, LifeArea
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.domain.steps import Step, StepKind, steps_for
from selvstyrt.casework.models import Application, Attachment, Case, Move, Need, OtherArena
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen

# Which columns of the application each step of its own fills in.
FIELDS: dict[StepKind, tuple[str, ...]] = {
    StepKind.LIFE: ("wanted_life",),
    StepKind.AREAS: ("areas",),
    StepKind.LEADING: ("leading", "co_leader_name"),
    StepKind.DURATION: ("duration_answer",),
    StepKind.CONTACT: ("phone", "interpreter_language", "wants_paper"),
    StepKind.URGENT: ("urgent", "urgent_why"),
}


@dataclass(frozen=True)
class Draft:
    """A case that is not yet sent, with everything told so far."""

    case: Case
    application: Application
    needs: tuple[Need, ...]
    arenas: tuple[OtherArena, ...]
    attachments: tuple[Attachment, ...]
    move: Move | None = None

    @property
    def steps(self) -> tuple[Step, ...]:
        """The chosen areas, and those with needs in them: what was written is never hidden by unticking."""
        return steps_for([*self.application.areas, *(need.area for need in self.needs)])

    @property
    def told(self) -> Told:
        """As completeness asks."""
        application = self.application
        return Told(
            wanted_life=application.wanted_life,
            areas=tuple(LifeArea(area) for area in application.areas),
            needs_in=tuple(LifeArea(need.area) for need in self.needs),
            leading=Leading(application.leading) if application.leading else None,
            co_leader_name=application.co_leader_name,
            duration_answered=bool(application.duration_answer),
            urgent=self.case.urgent,
            urgent_why=application.urgent_why,
        )

    @property
    def seen(self) -> str:
        """A fingerprint of all of it, for the page that sends."""
        whole: dict[str, Any] = {str(kind): step_values(self, kind) for kind in FIELDS}
        whole["needs"] = [need_values(need) for need in self.needs]
        whole["arenas"] = [(row.kind, row.payer, row.minutes_a_week) for row in self.arenas]
        whole["attachments"] = [row.sha256 for row in self.attachments]
        whole["move"] = (self.move.moving_on, self.move.wants_overlap) if self.move else None
        return fingerprint(whole)


def step_values(draft: Draft, kind: StepKind) -> dict[str, Any]:
    """What is saved of one step."""
    return {
        name: draft.case.urgent if name == "urgent" else getattr(draft.application, name)
        for name in FIELDS.get(kind, ())
    }


def need_values(need: Need) -> dict[str, Any]:
    """What is saved of one need."""
    names = ("area", "own_words", "how_often", "times", "minutes_each_time", "helpers", "at_night")
    return {name: getattr(need, name) for name in (*names, "helped_today_by")}


def may_write(actor: Actor, case: Case) -> bool:
    """Citizens write what is sent digitally; a clerk only what that clerk is typing in from paper or phone."""
    if actor.role is Role.CASEWORKER:
        return case.channel != Channel.DIGITAL and case.created_by == actor.person
    return case.channel == Channel.DIGITAL


def draft_seen(actor: Actor, case_id: UUID) -> Draft:
    """The draft, or NotSeen when it is none or not the actor's to write."""
    case = case_seen(actor, case_id)
    if case.state != CaseState.DRAFT or not may_write(actor, case):
        raise NotSeen
    return draft_of(case)


def draft_of(case: Case) -> Draft:
    """Everything told in a case that the caller has been let to see."""
    application = case.application
    return Draft(
        case=case,
        application=application,
        needs=tuple(application.needs.all()),
        arenas=tuple(application.arenas.all()),
        attachments=tuple(case.attachments.all()),
        move=getattr(case, "move", None),
    )


def need_of(draft: Draft, need_id: UUID) -> Need:
    """One need of the draft, or NotSeen."""
    found = next((need for need in draft.needs if need.id == need_id), None)
    if found is None:
        raise NotSeen
    return found
