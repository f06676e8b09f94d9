"""ask_question: ask the applicant; the municipality’s own target pauses until the answer, the law’s does not."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.tell_applicant import tell_applicant
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Question
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.casework.queries.short_letters import question_letter
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused

WHILE_OPEN = (CaseState.SUBMITTED, CaseState.IN_ASSESSMENT)


@transaction.atomic
def ask_question(*, actor: Actor, case_id: UUID, text: str) -> Question:
    """Refused without text, and once a decision is prepared.

    The question goes out as a letter too: on paper to who has chosen that, with a notice to everyone else.
    """
    case = case_in_hand(actor, case_id, clock.today())
    if case.state not in WHILE_OPEN:
        raise Refused("casework.wrong_state", verb="ask_question", state=case.state)
    if not text.strip():
        raise Refused("casework.text_missing")
    question: Question = Question.objects.create(
        municipality=case.municipality,
        case=case,
        asked_by_id=actor.person,
        asked_at=clock.now(),
        text=text.strip(),
        created_by=actor.person,
    )
    log_event(
        actor=actor,
        verb="ask_question",
        object_type="case",
        object_id=case.id,
        municipality=case.municipality,
        data={"question": str(question.id)},
    )
    tell_applicant(
        actor=actor, case=case, write=lambda each: question_letter(case, question.text, each, clock.today())
    )
    return question
