"""answer_question: the applicant answers what the caseworker asked."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.keep_sent_item import keep_sent_item
from selvstyrt.casework.domain.life import SentKind
from selvstyrt.casework.domain.states import OPEN_TO_THE_MUNICIPALITY
from selvstyrt.casework.models import SentItem
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.casework.queries.own import question_seen
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused


@transaction.atomic
def answer_question(*, actor: Actor, case_id: UUID, question_id: UUID, text: str) -> SentItem:
    """Answer, with a receipt of its own. The same answer twice is one; a second, other answer is Refused."""
    case = case_locked(actor, case_id)
    if actor.role not in (Role.HOLDER, Role.HELPER):
        raise NotSeen
    question = question_seen(actor, case_id, question_id)
    if question.answered_at is not None:
        return _the_same(case.sent_items.all(), question_id, text)
    if case.state not in OPEN_TO_THE_MUNICIPALITY:
        raise Refused("casework.case_has_ended")
    if not text.strip():
        raise Refused("casework.nothing_written")
    question.answer = text
    question.answered_at = clock.now()
    question.answered_by_id = actor.person
    question.save()
    return keep_sent_item(
        actor=actor,
        case=case,
        kind=SentKind.ANSWER,
        content={"question": str(question_id), "asked": question.text, "text": text},
    )


def _the_same(items: Iterable[SentItem], question_id: UUID, text: str) -> SentItem:
    for item in items:
        told = item.content
        if told.get("question") == str(question_id) and told.get("text") == text:
            return item
    raise Refused("casework.already_answered")
