"""What the person whose case it is, and who acts for them, sees."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q

from selvstyrt.casework.domain.life import Channel
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Attachment, Case, KeptInput, Question, SentItem
from selvstyrt.casework.queries.seen import case_seen, seen_cases
from selvstyrt.core.access import Read
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.queries import person_cards

CITIZEN = (Role.HOLDER, Role.HELPER)


def own_cases(actor: Actor) -> list[Case]:
    """The cases of the person the actor is or acts for, newest first."""
    if actor.role not in CITIZEN:
        return []
    return list(seen_cases(actor).order_by("-created_at"))


def own_case(actor: Actor, case_id: UUID) -> Case:
    """One of them, or NotSeen."""
    if actor.role not in CITIZEN:
        raise NotSeen
    return case_seen(actor, case_id)


def open_draft(actor: Actor, holder: UUID, municipality: str, channel: Channel) -> Case | None:
    """A draft of this kind that is already begun."""
    begun = seen_cases(actor).filter(
        state=CaseState.DRAFT, holder=holder, municipality=municipality, channel=channel
    )
    found: Case | None = begun.order_by("created_at").first()
    return found


def paper_drafts(actor: Actor) -> list[tuple[Case, PersonCard]]:
    """The paper applications the clerk has begun to type in and not sent, with whom each is about."""
    if actor.role is not Role.CASEWORKER:
        return []
    rows = list(
        seen_cases(actor).filter(state=CaseState.DRAFT, created_by=actor.person).order_by("created_at")
    )
    names = person_cards({row.holder_id for row in rows}) if rows else {}
    return [(row, names[row.holder_id]) for row in rows]


def sent_items(actor: Actor) -> list[SentItem]:
    """Everything that was sent in the actor's (or the represented person's) cases, newest first."""
    if actor.role not in CITIZEN:
        return []
    return list(SentItem.objects.of_person(actor.concerns, "case__holder_id").select_related("case"))


def sent_item_seen(actor: Actor, case_id: UUID, item_id: UUID) -> SentItem:
    """The copy of something sent, or NotSeen."""
    found = case_seen(actor, case_id).sent_items.filter(id=item_id).first()
    if found is None:
        raise NotSeen
    return found


def sent_application(case: Case) -> SentItem | None:
    """The copy of the application as it was sent."""
    return next((item for item in case.sent_items.all() if item.kind == "application"), None)


def question_seen(actor: Actor, case_id: UUID, question_id: UUID) -> Question:
    """A question of the case, or NotSeen."""
    found = case_seen(actor, case_id).questions.filter(id=question_id).first()
    if found is None:
        raise NotSeen
    return found


def attachment_seen(actor: Actor, case_id: UUID, attachment_id: UUID) -> Attachment:
    """A file of the case. What fvl § 19 keeps from the party is NotSeen for the party."""
    found = case_seen(actor, case_id).attachments.filter(id=attachment_id).first()
    if found is None or (found.withheld_because and actor.role in CITIZEN):
        raise NotSeen
    return found


def file_read(actor: Actor, case_id: UUID, attachment_id: UUID) -> Read:
    """For `@opens(reads=…)` of the page that gives a file out."""
    attachment_seen(actor, case_id, attachment_id)
    return Read(holder=case_seen(actor, case_id).holder_id, object_type="attachment", object_id=attachment_id)


def kept_input(actor: Actor, page: str) -> KeptInput | None:
    """What this person was typing on this page when the session ended; never anyone else's."""
    return KeptInput.objects.filter(Q(person=actor.person) & Q(page=page)).first()
