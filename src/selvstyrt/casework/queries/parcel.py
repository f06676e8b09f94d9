"""A case with everything in it, packed for the archive."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from selvstyrt.casework.domain.archiving import ArchivedFile, Direction, Entry, Parcel, state_changes
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import (
    AppealDecision,
    Attachment,
    CallNote,
    Case,
    ClarificationAnswer,
    FamilyWish,
    ForwardedComplaint,
)
from selvstyrt.casework.queries.archiving import ended_at_of
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.models import Event
from selvstyrt.letters.queries import letter_for, letters_about
from selvstyrt.people.queries import organisation_of_municipality, person_cards

IN, OUT, INSIDE = Direction.INCOMING, Direction.OUTGOING, Direction.INTERNAL


def parcel_of(actor: Actor, case: Case, at: datetime) -> Parcel:
    """For the caseworker who hands it over and has been let to see the case."""
    ended_at = ended_at_of(case)
    body = organisation_of_municipality(case.municipality)
    if case.number is None or case.received_at is None or ended_at is None or body is None:
        raise NotSeen
    events = list(Event.objects.filter(object_type="case", object_id=case.id).order_by("id"))
    people = {case.holder_id, actor.person, *(each.person for each in events)}
    names = {key: card.name for key, card in person_cards(people | _senders(case)).items()}
    entries = sorted(_entries(actor, case, names, body.name), key=lambda each: each.at)
    return Parcel(
        case=case.id,
        number=case.number,
        municipality=body.name,
        organisation_number=body.organisation_number,
        holder=names[case.holder_id],
        caseworker=names.get(case.caseworker_id, body.name) if case.caseworker_id else body.name,
        received_at=case.received_at,
        ended_at=ended_at,
        is_withdrawn=case.state == CaseState.WITHDRAWN,
        entries=tuple(entries),
        changes=tuple(
            state_changes((each.verb, each.at, names.get(each.person, "Selvstyrt")) for each in events)
        ),
        handed_over_at=at,
        handed_over_by=names[actor.person],
    )


def _senders(case: Case) -> set[UUID]:
    found = {each.sent_by_id for each in case.sent_items.all()} | {
        each.asked_by_id for each in case.questions.all()
    }
    found |= {each.created_by for each in case.attachments.all() if each.created_by}
    return found | ({case.caseworker_id} if case.caseworker_id else set())


def _entries(actor: Actor, case: Case, names: dict[UUID, str], body: str) -> Iterator[Entry]:
    for item in case.sent_items.all():
        yield Entry(item.id, item.kind, IN, item.sent_at, names[item.sent_by_id], record=item.content)
    for file in case.attachments.all():
        yield _attached(file, names, body)
    for card in letters_about(actor, case.id):
        pdf = ArchivedFile(card.id, f"{card.title}.pdf", "application/pdf", letter_for(actor, card.id).pdf)
        yield Entry(card.id, "letter", OUT, card.written_at, body, title=card.title, files=(pdf,))
    for question in case.questions.all():
        asked = names[question.asked_by_id]
        yield Entry(question.id, "question", OUT, question.asked_at, asked, record={"text": question.text})
    for meeting in case.meetings.all():
        told = {"with_whom": meeting.with_whom, "minutes": meeting.minutes}
        yield Entry(meeting.id, "meeting", INSIDE, meeting.at, body, record=told)
    for view in case.views.all():
        said = {"whose": view.whose, "heard_on": view.heard_on.isoformat(), "text": view.text}
        yield Entry(view.id, "view", INSIDE, view.created_at, body, record=said)
    for call in CallNote.objects.within(case.municipality).filter(case=case):
        yield _record(call.id, "call", INSIDE, call.at, body, with_whom=call.with_whom, text=call.text)
    yield from _told_in_the_case(case, body)
    decision = getattr(case, "decision", None)
    if decision is not None:
        content = decision.proposal.content
        yield Entry(decision.id, "proposal", INSIDE, decision.confirmed_at, body, record=content)
    yield from _complained(case, body)


def _told_in_the_case(case: Case, body: str) -> Iterator[Entry]:
    """What family has written about helping, and the reasons given for what the guard asked about."""
    for wish in FamilyWish.objects.within(case.municipality).filter(case=case):
        told = {"area": wish.area, "wants_to_help": wish.wants_to_help, "text": wish.text}
        when = {"written_on": wish.written_on.isoformat()}
        yield _record(wish.id, "family_wish", IN, wish.created_at, wish.who, who=wish.who, **told, **when)
    for answer in ClarificationAnswer.objects.within(case.municipality).filter(case=case):
        reason = {"code": answer.code, "text": answer.reason}
        yield Entry(answer.id, "clarification", INSIDE, answer.answered_at, body, record=reason)


def _complained(case: Case, body: str) -> Iterator[Entry]:
    """The statement that went to the county governor, and what came back."""
    for sent_on in ForwardedComplaint.objects.within(case.municipality).filter(complaint__case=case):
        at = sent_on.forwarded_at
        yield Entry(sent_on.id, "statement", OUT, at, body, record=sent_on.statement)
    for answer in AppealDecision.objects.within(case.municipality).filter(appeal__complaint__case=case):
        yield _record(
            answer.id,
            "appeal_decision",
            IN,
            answer.decided_at,
            "Statsforvalteren",
            outcome=answer.outcome,
            reasons=answer.reasons,
            self_government=answer.self_government,
            points=answer.points,
        )


def _attached(file: Attachment, names: dict[UUID, str], body: str) -> Entry:
    with file.file.open("rb") as stored:
        kept = ArchivedFile(file.id, file.name, file.content_type, stored.read())
    by = names.get(file.created_by, body) if file.created_by else body
    return Entry(file.id, "attachment", IN, file.created_at, by, title=file.name, files=(kept,))


def _record(row: UUID, code: str, way: Direction, at: datetime, by: str, **told: Any) -> Entry:
    return Entry(row, code, way, at, by, record=told)
