"""answer_advance_notice: what the person says to an advance notice, sent in, or told on paper or by phone."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from django.db import transaction

from selvstyrt.casework.actions.keep_sent_item import keep_sent_item
from selvstyrt.casework.domain.life import SentKind
from selvstyrt.casework.domain.states import OPEN_TO_THE_MUNICIPALITY
from selvstyrt.casework.models import SentItem
from selvstyrt.casework.queries.hearing import notice_seen
from selvstyrt.casework.queries.locked import case_locked
from selvstyrt.casework.queries.office import case_in_hand
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused


@transaction.atomic
def answer_advance_notice(*, actor: Actor, case_id: UUID, notice_id: UUID, text: str) -> SentItem:
    """Answer, with a receipt of its own, also after the last day while the case is open.

    The same answer twice is one; a second, other answer is Refused: more can be sent as information.
    """
    case = case_locked(actor, case_id)
    if actor.role is Role.CASEWORKER:
        case_in_hand(actor, case_id, clock.today())
    elif actor.role not in (Role.HOLDER, Role.HELPER):
        raise NotSeen
    notice = notice_seen(actor, case_id, notice_id)
    if notice.answered_at is not None:
        return _the_same(case.sent_items.all(), notice_id, text)
    if case.state not in OPEN_TO_THE_MUNICIPALITY:
        raise Refused("casework.case_has_ended")
    if not text.strip():
        raise Refused("casework.nothing_written")
    notice.answer = text.strip()
    notice.answered_at = clock.now()
    notice.answered_by_id = actor.person
    notice.save(update_fields=["answer", "answered_at", "answered_by"])
    content = {"notice": str(notice_id), "asked": notice.reason, "text": text.strip()}
    return keep_sent_item(actor=actor, case=case, kind=SentKind.NOTICE_ANSWER, content=content)


def _the_same(items: Iterable[SentItem], notice_id: UUID, text: str) -> SentItem:
    for item in items:
        told = item.content
        if told.get("notice") == str(notice_id) and told.get("text") == text.strip():
            return item
    raise Refused("casework.already_answered")
