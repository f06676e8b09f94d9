"""What waits for the actor now: the home page's only question."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from django.db.models import prefetch_related_objects

from selvstyrt.casework.domain.clocks import Clock, next_due
from selvstyrt.casework.domain.complaint import WITH_THE_MUNICIPALITY, ComplaintState
from selvstyrt.casework.domain.decision import ProposalState
from selvstyrt.casework.domain.states import OPEN_TO_THE_MUNICIPALITY, CaseState
from selvstyrt.casework.domain.waiting import Waiting, Waits, most_pressing_first
from selvstyrt.casework.models import Case, Complaint, DocumentRequest, Meeting, Proposal
from selvstyrt.casework.queries.appeals import open_appeals
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.clocks import clocks_of
from selvstyrt.casework.queries.deliveries import CarriedLetter, carried_letters
from selvstyrt.casework.queries.duties import duties
from selvstyrt.casework.queries.office import absent_for
from selvstyrt.casework.queries.seen import seen_cases
from selvstyrt.casework.queries.supervision import office_requests
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.walls import WalledQuerySet

MOST = 20  # a home page is read, not searched


def waiting_for(actor: Actor, today: date) -> list[Waiting]:
    """What waits for this actor in this role, the most pressing first; empty for roles without casework."""
    finders: dict[Role, Callable[[Actor, date], list[Waiting]]] = {
        Role.HOLDER: _citizen,
        Role.HELPER: _citizen,
        Role.CASEWORKER: _caseworker,
        Role.APPROVER: _approver,
        Role.COUNTY_GOVERNOR: _county_governor,
    }
    find = finders.get(actor.role)
    return most_pressing_first(find(actor, today)) if find else []


def _citizen(actor: Actor, today: date) -> list[Waiting]:
    cases = list(seen_cases(actor).exclude(state=CaseState.WITHDRAWN).order_by("-created_at")[:MOST])
    prefetch_related_objects(cases, "questions", "meetings", "advance_notices")
    letters = carried_letters(cases)
    found = [each for case in cases for each in _of_citizens_case(case, letters[case.id], today)]
    drafts = Complaint.objects.of_person(actor.concerns, "case__holder_id").filter(
        state=ComplaintState.DRAFT, case__in=[case.id for case in cases]
    )
    begun = drafts.order_by("created_at").values_list("case", flat=True)
    return found + [Waiting(Waits.COMPLAINT_DRAFT, case, actor.concerns) for case in begun]


def _of_citizens_case(case: Case, letters: list[CarriedLetter], today: date) -> list[Waiting]:
    if case.state == CaseState.DRAFT:
        return [Waiting(Waits.DRAFT, case.id, case.holder_id)]
    if case.state == CaseState.DELIVERED:
        opened = any(each.receipt and each.receipt.opened_at for each in letters)
        return [] if opened else [Waiting(Waits.LETTER, case.id, case.holder_id)]
    if case.state not in OPEN_TO_THE_MUNICIPALITY:
        return []
    asked = [
        Waiting(Waits.QUESTION, case.id, case.holder_id) for q in case.questions.all() if not q.answered_at
    ]
    return asked + _notices(case, today) + _meetings(case.meetings.all(), case, today)


def _notices(case: Case, today: date) -> list[Waiting]:
    """What the municipality is thinking of, while there is time to say something about it (fvl § 16)."""
    return [
        Waiting(Waits.NOTICE, case.id, case.holder_id, due=each.answer_by, notice=each.id)
        for each in case.advance_notices.all()
        if each.answered_at is None and each.answer_by >= today
    ]


def _meetings(meetings: Iterable[Meeting], case: Case, today: date) -> list[Waiting]:
    return [
        Waiting(Waits.MEETING, case.id, case.holder_id, at=each.at, params=(("kind", each.kind),))
        for each in meetings
        if each.minuted_at is None and norwegian_day(each.at) >= today
    ]


def _caseworker(actor: Actor, today: date) -> list[Waiting]:
    mine = seen_cases(actor).filter(is_open=True, caseworker__in=[actor.person, *absent_for(actor, today)])
    cases = list(mine.order_by("received_at", "id")[:MOST])
    found = _by_clock(cases, today) + _untaken(actor)
    found += _returned(actor, mine)
    ids = [case.id for case in cases]
    soon = Meeting.objects.within(actor.municipality or "").filter(
        case__in=ids, minuted_at__isnull=True, at__lt=clock.now() + timedelta(days=7)
    )
    by_id = {case.id: case for case in cases}
    found += [_meeting(each, by_id[each.case_id]) for each in soon]
    yours = seen_cases(actor).filter(caseworker__in=[actor.person, *absent_for(actor, today)])
    found += _undelivered(mine) + _complaints(actor, yours) + _asked_for(actor, yours)
    return found + _reversals(actor, today)


def _reversals(actor: Actor, today: date) -> list[Waiting]:
    """One line for all reversals that still want a new decision, with the day that comes first."""
    unmet = [each for each in duties(actor, today) if each.is_unmet]
    if not unmet:
        return []
    days = [each.due.on for each in unmet if each.due.on is not None]
    return [Waiting(Waits.REVERSAL, due=min(days, default=None), params=(("count", len(unmet)),))]


def _complaints(actor: Actor, cases: WalledQuerySet[Case]) -> list[Waiting]:
    """Complaints over decisions in my cases, also in those that are closed; the oldest first."""
    rows = Complaint.objects.within(actor.municipality or "").filter(
        state__in=WITH_THE_MUNICIPALITY, case__in=cases.values("id")
    )
    told = rows.order_by("sent_at").values_list("case", "case__holder", "sent_at")[:MOST]
    return [
        Waiting(Waits.COMPLAINT, case, holder, params=(("since", norwegian_day(at)),))
        for case, holder, at in told
        if at is not None
    ]


def _asked_for(actor: Actor, cases: WalledQuerySet[Case]) -> list[Waiting]:
    """What the county governor asks for in my cases, the oldest first."""
    rows = DocumentRequest.objects.within(actor.municipality or "").filter(
        answered_at__isnull=True, appeal__complaint__case__in=cases.values("id")
    )
    told = rows.order_by("asked_at").values_list(
        "appeal__complaint__case", "appeal__complaint__case__holder", "asked_at"
    )
    return [
        Waiting(Waits.DOCUMENTS, case, holder, params=(("since", norwegian_day(at)),))
        for case, holder, at in told[:MOST]
    ]


def _county_governor(actor: Actor, today: date) -> list[Waiting]:
    unanswered = [each.request for each in office_requests(actor) if each.request.answered_at is None]
    asked = [
        Waiting(Waits.SUPERVISION, params=(("since", norwegian_day(each.sent_at)),))
        for each in unanswered[:1]
    ]
    return asked + [
        Waiting(
            Waits.APPEAL,
            holder=each.holder,
            params=(("since", norwegian_day(each.received_at)),),
            appeal=each.id,
        )
        for each in open_appeals(actor, today)[:MOST]
        if each.officer_id in (None, actor.person)
    ]


def _meeting(meeting: Meeting, case: Case) -> Waiting:
    return Waiting(Waits.MEETING, case.id, case.holder_id, at=meeting.at, params=(("kind", meeting.kind),))


def _until(what: Waits, case: Case, due: Clock | None) -> Waiting:
    """The case with the clock that runs out first."""
    if due is None:
        return Waiting(what, case.id, case.holder_id)
    return Waiting(what, case.id, case.holder_id, due=due.due, clock=due.code)


def _by_clock(cases: list[Case], today: date) -> list[Waiting]:
    """My open cases that it is my turn to do something with, by the clock that runs out first."""
    mine_to_do = [case for case in cases if case.state in (CaseState.SUBMITTED, CaseState.IN_ASSESSMENT)]
    running = clocks_of(mine_to_do, today)
    found = []
    for case in mine_to_do:
        found.append(_until(Waits.CASE, case, next_due(running[case.id])))
    return found


def _untaken(actor: Actor) -> list[Waiting]:
    """One line for all applications that nobody has taken, from the oldest."""
    oldest = seen_cases(actor).filter(is_open=True, caseworker__isnull=True).order_by("received_at").first()
    if oldest is None or oldest.received_at is None:
        return []
    return [Waiting(Waits.UNTAKEN, params=(("since", norwegian_day(oldest.received_at)),))]


def _approver(actor: Actor, today: date) -> list[Waiting]:
    waiting = Proposal.objects.within(actor.municipality or "").filter(
        state=ProposalState.WAITING, case__in=seen_cases(actor).filter(state=CaseState.PREPARED).values("id")
    )
    proposals = list(
        waiting.exclude(prepared_by=actor.person).select_related("case").order_by("prepared_at")[:MOST]
    )
    running = clocks_of([each.case for each in proposals], today)
    found = []
    for proposal in proposals:
        found.append(_until(Waits.PROPOSAL, proposal.case, next_due(running[proposal.case_id])))
    found += _undelivered(seen_cases(actor).filter(decision__confirmed_by=actor.person))
    return found + _reversals(actor, today)


def _returned(actor: Actor, cases: WalledQuerySet[Case]) -> list[Waiting]:
    """Cases of mine whose proposal was sent back, looked for among all of them."""
    returned = Proposal.objects.within(actor.municipality or "").filter(state=ProposalState.RETURNED)
    sent_back = cases.filter(state=CaseState.IN_ASSESSMENT, id__in=returned.values("case"))
    rows = sent_back.order_by("received_at", "id").values_list("id", "holder")[:MOST]
    return [Waiting(Waits.RETURNED, case, holder) for case, holder in rows]


def _undelivered(cases: WalledQuerySet[Case]) -> list[Waiting]:
    decided = list(cases.filter(state=CaseState.DECIDED).order_by("received_at")[:MOST])
    letters = carried_letters(decided)
    return [
        Waiting(Waits.UNDELIVERED, case.id, case.holder_id)
        for case in decided
        if any(letter.has_failed for letter in letters[case.id])
    ]
