"""Running decisions from before: what a check found, and what has been imported."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import CharField, UUIDField

from selvstyrt.casework.domain.spreadsheet import RowFault, RunningDecision, same_name
from selvstyrt.casework.models import ImportCheck, ImportedDecision
from selvstyrt.core.composed import Composed, given
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.domain.period import Period
from selvstyrt.people.queries import is_demo
from selvstyrt.people.queries.organisations import municipalities
from selvstyrt.people.queries.persons import find_by_identity_number, person_cards

MOST = 500


@dataclass(frozen=True, slots=True)
class Imported:
    """A running decision in words: whose, how much, when, and from where."""

    holder: str
    municipality: str
    minutes_a_week: int
    period: Period
    under_right: bool | None
    id: UUID


def found_in_register(row: RunningDecision) -> tuple[UUID | None, RowFault | None]:
    """The person of this row; nobody and no fault for who is not met before; or why it is not certain who it is."""
    card = find_by_identity_number(row.identity_number)
    if card is None:
        if is_demo() and not row.identity_number.is_synthetic:
            return None, RowFault(row.line, "identity_number", "people.real_number_in_demo")
        return None, None
    if not same_name(row.name, card.name):
        return None, RowFault(row.line, "name", "casework.import.other_name")
    return card.id, None


def imported_already(municipality: str, wanted: Iterable[tuple[UUID, date]]) -> set[tuple[UUID, date]]:
    """Which of these holders and first days the municipality has imported before."""
    pairs = set(wanted)
    rows = ImportedDecision.objects.within(municipality).filter(holder__in={holder for holder, _ in pairs})
    return pairs & set(rows.values_list("holder", "valid_from"))


def import_check(actor: Actor, check_id: UUID) -> ImportCheck:
    """A check made in the administrator's own municipality, or NotSeen."""
    if actor.role is not Role.ADMINISTRATOR or not actor.municipality:
        raise NotSeen
    found: ImportCheck | None = ImportCheck.objects.within(actor.municipality).filter(id=check_id).first()
    if found is None:
        raise NotSeen
    return found


def imported_decisions(actor: Actor) -> list[Imported]:
    """For the holder (or who acts for them) their own; for the municipality its own, newest first, at most 500."""
    if actor.role in (Role.HOLDER, Role.HELPER):
        rows = ImportedDecision.objects.of_person(actor.concerns)
    elif actor.role in (Role.ADMINISTRATOR, Role.CASEWORKER, Role.APPROVER) and actor.municipality:
        rows = ImportedDecision.objects.within(actor.municipality)
    else:
        raise NotSeen
    return _told(list(rows.order_by("-valid_from", "id")[:MOST]))


_RUNNING = Composed(
    lambda: (
        ImportedDecision.objects.within(given("municipality", CharField()))
        .filter(holder=given("holder", UUIDField()))
        .order_by("-valid_from")
    )
)


def running_of_holder(municipality: str, holder: UUID) -> list[Imported]:
    """The holder's running decisions in this municipality, for who already sees a case of theirs there."""
    return [_imported(row, "", "") for row in _RUNNING.rows(municipality=municipality, holder=holder)]


def _told(rows: list[ImportedDecision]) -> list[Imported]:
    cards = person_cards({row.holder_id for row in rows})
    names = {each.municipality: each.name for each in municipalities()} if rows else {}
    return [
        _imported(row, cards[row.holder_id].name, names.get(row.municipality, row.municipality))
        for row in rows
    ]


def _imported(row: ImportedDecision, holder: str, municipality: str) -> Imported:
    period = Period(row.valid_from, row.valid_to)
    return Imported(holder, municipality, row.minutes_a_week, period, row.under_right, row.id)
