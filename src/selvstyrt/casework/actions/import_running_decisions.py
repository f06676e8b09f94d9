"""import_running_decisions: take in the clean rows of a checked spreadsheet, all of them or none."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction

from selvstyrt.casework.domain.spreadsheet import same_name
from selvstyrt.casework.models import ImportCheck, ImportedDecision
from selvstyrt.casework.queries.imported import import_check
from selvstyrt.core import clock
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.actions.register_person import register_person
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.queries.persons import find_by_identity_number


@transaction.atomic
def import_running_decisions(*, actor: Actor, check_id: UUID, only_clean: bool) -> int:
    """How many were imported. Refused when rows have faults and `only_clean` is not said, or a second time."""
    check = import_check(actor, check_id)
    if check.faults and not only_clean:
        raise Refused("casework.import.faults_left", count=len(check.faults))
    if not check.rows:
        raise Refused("casework.import.no_clean_rows")
    claimed = (
        ImportCheck.objects.within(check.municipality)
        .filter(id=check.id, confirmed_at__isnull=True)
        .update(confirmed_at=clock.now())
    )
    if claimed != 1:
        raise Refused("casework.import.confirmed_before")
    rows = [_with_holder(actor, row) for row in check.rows]
    try:
        with transaction.atomic():
            ImportedDecision.objects.bulk_create(_decision(actor, check, row) for row in rows)
    except IntegrityError as again:
        raise Refused("casework.import.changed_meanwhile") from again
    ImportCheck.objects.within(check.municipality).filter(id=check.id).update(rows=rows)
    log_event(
        actor=actor,
        verb="import_running_decisions",
        object_type="import_check",
        object_id=check.id,
        data={"imported": len(check.rows), "left_out": len({fault["line"] for fault in check.faults})},
    )
    return len(check.rows)


def _with_holder(actor: Actor, row: dict[str, Any]) -> dict[str, Any]:
    """The row with its person, registered now if not met before; the number is not kept in the row any more."""
    new = row.get("new")
    if new is None:
        return row
    number = IdentityNumber.parse(new["number"])
    found = find_by_identity_number(number)
    if found is not None and not same_name(new["name"], found.name):
        raise Refused("casework.import.changed_meanwhile")
    card = found or register_person(
        actor=actor, name=new["name"], identity_number=number.digits, municipality=actor.municipality or ""
    )
    return {**row, "holder": str(card.id), "new": None}


def _decision(actor: Actor, check: ImportCheck, row: dict[str, Any]) -> ImportedDecision:
    return ImportedDecision(
        municipality=check.municipality,
        holder_id=UUID(row["holder"]),
        minutes_a_week=row["minutes_a_week"],
        valid_from=date.fromisoformat(row["valid_from"]),
        valid_to=date.fromisoformat(row["valid_to"]) if row["valid_to"] else None,
        under_right=row["under_right"],
        batch=check.id,
        created_by=actor.person,
    )
