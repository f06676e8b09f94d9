"""Complaints that reached a county governor: before that there is nothing for that office to see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from selvstyrt.casework.domain.appeal import OPEN, AppealState, DeferralBy
from selvstyrt.casework.domain.appeal_clock import AppealClock, InTime, appeal_clock, decided_in_time
from selvstyrt.casework.domain.appeal_draft import AppealContent, from_data, to_data
from selvstyrt.casework.domain.appeal_worse import Terms, Worse, worse_ways
from selvstyrt.casework.domain.asked import fingerprint
from selvstyrt.casework.models import Appeal, AppealDraft, Attachment, Case
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.core.access import Read
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.walls import WalledQuerySet
from selvstyrt.people.queries import municipalities, person_cards


def _appeals(actor: Actor) -> WalledQuerySet[Appeal]:
    """What was sent to this actor's office, from whichever municipality, less one's own affairs.

    A complaint that is withdrawn is no longer the county governor's: it closes again.
    """
    if actor.role is not Role.COUNTY_GOVERNOR or actor.organisation is None:
        return Appeal.objects.none()
    rows = Appeal.objects.across("a county governor handles complaints from several municipalities")
    mine = rows.filter(office=actor.organisation).exclude(state=AppealState.WITHDRAWN)
    return mine.exclude(holder=actor.person)


def appeal_seen(actor: Actor, appeal_id: UUID) -> Appeal:
    """The appeal, or NotSeen."""
    found = _appeals(actor).select_related("complaint__case").filter(id=appeal_id).first()
    if found is None:
        raise NotSeen
    return found


def appeal_locked(actor: Actor, appeal_id: UUID) -> Appeal:
    """The appeal held until the transaction ends, or NotSeen."""
    found = _appeals(actor).select_for_update(of=("self",), no_key=True).filter(id=appeal_id).first()
    if found is None:
        raise NotSeen
    return found


def hold_appeal_of(case: Case) -> None:
    """Hold the appeal over the case's decision before the case itself: deciding takes the two in that order."""
    rows = Appeal.objects.within(case.municipality).select_for_update(of=("self",), no_key=True)
    list(rows.filter(complaint__case=case).values_list("id"))


def appeal_typed_in(actor: Actor, appeal_id: UUID) -> Appeal | None:
    """One that this office has registered under this id already."""
    found: Appeal | None = _appeals(actor).filter(id=appeal_id, complaint__isnull=True).first()
    return found


def appeal_in_hand(actor: Actor, appeal_id: UUID) -> Appeal:
    """The same, for the officer who has it; refused for colleagues, and once it is decided."""
    found = appeal_locked(actor, appeal_id)
    if found.state != AppealState.IN_REVIEW:
        raise Refused("casework.appeal.wrong_state")
    if found.officer_id != actor.person:
        raise Refused("casework.appeal.not_in_your_hands")
    return found


def appeal_read(actor: Actor, appeal_id: UUID, **_url: Any) -> Read:
    """For `@opens(reads=…)`: the look is written where the person sees who has opened the case."""
    found = appeal_seen(actor, appeal_id)
    if found.complaint is None:
        return Read(holder=found.holder_id, object_type="appeal", object_id=found.id, found=found)
    return Read(holder=found.holder_id, object_type="case", object_id=found.complaint.case_id, found=found)


def appealed_file(actor: Actor, appeal_id: UUID, attachment_id: UUID) -> Attachment:
    """A file of the case complained of, or NotSeen."""
    appeal = appeal_seen(actor, appeal_id)
    files = appeal.complaint.case.attachments if appeal.complaint else Attachment.objects.none()
    found: Attachment | None = files.filter(id=attachment_id).first()
    if found is None:
        raise NotSeen
    return found


def appealed_file_read(actor: Actor, appeal_id: UUID, attachment_id: UUID) -> Read:
    """For `@opens(reads=…)` of the page that gives a file out."""
    appealed_file(actor, appeal_id, attachment_id)
    return Read(
        holder=appeal_seen(actor, appeal_id).holder_id, object_type="attachment", object_id=attachment_id
    )


@dataclass(frozen=True, slots=True)
class AppealRow:
    """One complaint in the office's list."""

    id: UUID
    number: str
    holder: UUID
    name: str
    municipality: str
    state: str
    received_at: datetime
    clock: AppealClock
    officer: str
    officer_id: UUID | None
    asks_to_wait: bool  # deferred effect is asked for and not decided


def open_appeals(actor: Actor, today: date) -> list[AppealRow]:
    """What waits for a decision: who asks that the decision waits first, then the one that came first."""
    rows = _appeals(actor).filter(state__in=OPEN).prefetch_related("deferrals").order_by("received_at")
    found = list(rows)
    people = {each.holder_id for each in found} | {each.officer_id for each in found if each.officer_id}
    names, bodies = person_cards(people), {each.municipality: each.name for each in municipalities()}
    listed = [
        AppealRow(
            id=each.id,
            number=each.number,
            holder=each.holder_id,
            name=names[each.holder_id].name,
            municipality=bodies.get(each.municipality) or each.municipality_name or each.municipality,
            state=each.state,
            received_at=each.received_at,
            clock=appeal_clock(norwegian_day(each.received_at), None, today),
            officer=names[each.officer_id].name if each.officer_id else "",
            officer_id=each.officer_id,
            asks_to_wait=asks_to_wait(each),
        )
        for each in found
    ]
    return sorted(listed, key=lambda each: not each.asks_to_wait)


def asks_to_wait(appeal: Appeal) -> bool:
    """Deferred effect is asked for, and the county governor has not decided it (fvl § 42)."""
    decided = any(each.by == DeferralBy.COUNTY_GOVERNOR for each in appeal.deferrals.all())
    return appeal.wants_deferral and not decided


def office_in_time(actor: Actor, today: date) -> InTime:
    """How the office stands to its own target."""
    spans = (
        _appeals(actor).filter(state=AppealState.DECIDED).values_list("received_at", "decision__decided_at")
    )
    return decided_in_time([(norwegian_day(came), norwegian_day(done)) for came, done in spans], today)


def terms_before(appeal: Appeal) -> Terms:
    """What the decision complained of gives."""
    return Terms(appeal.minutes_a_week, appeal.free_use_over_year, appeal.valid_from, appeal.valid_to)


def draft_of_appeal(appeal: Appeal) -> AppealContent:
    """What the officer has written so far."""
    row = AppealDraft.objects.within(appeal.municipality).filter(appeal=appeal).first()
    return from_data(row.content if row else {})


def draft_mark(appeal: Appeal) -> str:
    """The same for the same draft: tells a form from before another window saved."""
    return fingerprint(to_data(draft_of_appeal(appeal)))


def ways_worse(appeal: Appeal, content: AppealContent) -> tuple[Worse, ...]:
    """In which ways what is written would leave the person with less."""
    return worse_ways(terms_before(appeal), content.terms) if content.terms else ()
