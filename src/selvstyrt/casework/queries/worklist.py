"""The caseworker's list: one page of open cases, the longest waiting first, or what a search finds.

However many cases the municipality has, a page is one short read of an index: no counting, no skipping.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Q

from selvstyrt.casework.domain.clocks import Clock, Limits, next_due
from selvstyrt.casework.domain.receipt import read_receipt
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.domain.worklist import Place, Tab
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.clocks import Running, limits_of, running_of
from selvstyrt.casework.queries.office import absent_for
from selvstyrt.casework.queries.seen import seen_cases
from selvstyrt.core.clock import now
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.walls import WalledQuerySet
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.queries.persons import person_cards, persons_in_municipality

PAGE = 20
SOON_DAYS = 7  # our rule: a clock that runs out within a week is "due"


@dataclass(frozen=True, slots=True)
class Row:
    """One case in the list. `stands_in_for` names the absent colleague whose case it is."""

    id: UUID
    number: str
    state: CaseState
    holder: str
    received_on: date
    urgent: bool
    caseworker: str
    is_mine: bool
    stands_in_for: str
    due: Clock | None
    is_asking: bool


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the list, and from where the next one and the one before go on."""

    rows: list[Row]
    after: Place | None
    before: Place | None


def page_of(
    actor: Actor, tab: Tab, today: date, *, after: Place | None = None, before: Place | None = None
) -> Page:
    """The page of this tab that begins after, or ends before, a place."""
    absent, limits = absent_for(actor, today), limits_of(actor.municipality or "", today)
    rows = _of_tab(_open_cases(actor), actor, tab, limits, absent)
    if before is not None:
        found = list(_beyond(rows, before, "lt").order_by("-received_at", "-id")[: PAGE + 1])
        more_before, found = len(found) > PAGE, found[:PAGE][::-1]
        more_after = True
    else:
        if after is not None:
            rows = _beyond(rows, after, "gt")
        found = list(rows.order_by("received_at", "id")[: PAGE + 1])
        more_before, more_after, found = after is not None, len(found) > PAGE, found[:PAGE]
    return Page(
        rows=_rows(found, actor, today, absent, limits),
        after=_place(found[-1]) if found and more_after else None,
        before=_place(found[0]) if found and more_before else None,
    )


def search(actor: Actor, text: str, today: date) -> list[Row]:
    """At most a page of cases by receipt number or by the holder's name, newest first, ended ones too."""
    cases = seen_cases(actor).filter(received_at__isnull=False).order_by("-received_at", "-id")
    receipt = read_receipt(text)
    if receipt is not None:
        found = list(cases.filter(number=receipt))
    else:
        holders = [card.id for card in persons_in_municipality(actor=actor, name=text)]
        found = list(cases.filter(holder__in=holders)[:PAGE]) if holders else []
    limits = limits_of(actor.municipality or "", today)
    return _rows(found, actor, today, absent_for(actor, today), limits)


def _open_cases(actor: Actor) -> WalledQuerySet[Case]:
    """Written as "is one of (true)": SQLite finds its index by that, not by the bare column."""
    return seen_cases(actor).filter(is_open__in=[True])


def _of_tab(
    cases: WalledQuerySet[Case],
    actor: Actor,
    tab: Tab,
    limits: Limits,
    absent: Collection[UUID],
) -> WalledQuerySet[Case]:
    if tab is Tab.MINE:
        mine = Q(caseworker__in=[actor.person, *absent]) if absent else Q(caseworker=actor.person)
        return cases.filter(mine)
    if tab is Tab.UNASSIGNED:
        return cases.filter(caseworker__isnull=True)
    if tab is Tab.DUE:
        return cases.filter(received_at__lt=now() - timedelta(days=_days_until_due(limits)))
    return cases


def _days_until_due(limits: Limits) -> int:
    """So many days after receipt the first clock of a case can come within a week of running out.

    Pauses only move a clock later: every due case is found, and a paused one among them says so.
    """
    legal = 28 * limits.preliminary_reply_months
    targets = [limits.first_contact_days, limits.decision_days]
    return max(0, min([legal, *(days for days in targets if days is not None)]) - SOON_DAYS)


def _beyond(rows: WalledQuerySet[Case], place: Place, side: str) -> WalledQuerySet[Case]:
    """Rows strictly after (gt) or before (lt) the place. The outer bound lets the index begin there."""
    return rows.filter(
        Q(**{f"received_at__{side}": place.received_at})
        | Q(**{"received_at": place.received_at, f"id__{side}": place.case}),
        **{f"received_at__{side}e": place.received_at},
    )


def _place(case: Case) -> Place | None:
    return Place(case.received_at, case.id) if case.received_at is not None else None


def _rows(
    cases: list[Case], actor: Actor, today: date, absent: Collection[UUID], limits: Limits
) -> list[Row]:
    people = {case.holder_id for case in cases} | {case.caseworker_id for case in cases if case.caseworker_id}
    cards = person_cards(people) if people else {}
    running = running_of(cases, limits, today)
    return [_row(case, actor, cards, absent, running[case.id], today) for case in cases]


def _row(
    case: Case,
    actor: Actor,
    cards: dict[UUID, PersonCard],
    absent: Collection[UUID],
    running: Running,
    today: date,
) -> Row:
    worker = cards[case.caseworker_id].name if case.caseworker_id in cards else ""
    return Row(
        id=case.id,
        number=case.number or "",
        state=CaseState(case.state),
        holder=cards[case.holder_id].name,
        received_on=norwegian_day(case.received_at) if case.received_at else today,
        urgent=case.urgent,
        caseworker=worker,
        is_mine=case.caseworker_id == actor.person,
        stands_in_for=worker if case.caseworker_id in absent else "",
        due=next_due(running.clocks),
        is_asking=running.is_asking,
    )
