"""check_running_decisions: look through a spreadsheet of running decisions; nothing of it is in force yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction

from selvstyrt.casework.domain.spreadsheet import (
    MOST_ROWS,
    Cell,
    RowFault,
    RunningDecision,
    doubles,
    read_row,
)
from selvstyrt.casework.models import ImportCheck
from selvstyrt.casework.queries.imported import found_in_register, imported_already
from selvstyrt.core.actions.log_event import log_event
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused


@transaction.atomic
def check_running_decisions(
    *, actor: Actor, file_name: str, rows: Sequence[tuple[int, Mapping[str, Cell]]]
) -> ImportCheck:
    """Check every row (line number, cells by column) and keep the report for a person to say yes to.

    The report holds who a clean row is about. For a person not met before it keeps number and name until
    somebody says yes; a new check takes the place of the administrator's own earlier ones that nobody did.
    """
    if actor.role is not Role.ADMINISTRATOR or not actor.municipality:
        raise NotSeen
    if not rows:
        raise Refused("casework.import.no_rows")
    if len(rows) > MOST_ROWS:
        raise Refused("casework.import.too_many_rows", most=MOST_ROWS)
    clean, faults = _checked(actor.municipality, rows)
    ImportCheck.objects.within(actor.municipality).filter(
        created_by=actor.person, confirmed_at__isnull=True
    ).delete()
    check: ImportCheck = ImportCheck.objects.create(
        municipality=actor.municipality,
        file_name=file_name[:200],
        rows=clean,
        faults=[
            {"line": fault.line, "column": fault.column, "code": fault.code, "params": dict(fault.params)}
            for fault in sorted(faults, key=lambda each: each.line)
        ],
        created_by=actor.person,
    )
    log_event(
        actor=actor,
        verb="check_running_decisions",
        object_type="import_check",
        object_id=check.id,
        data={"clean": len(clean), "faults": len(faults)},
    )
    return check


def _checked(
    municipality: str, rows: Sequence[tuple[int, Mapping[str, Cell]]]
) -> tuple[list[dict[str, Any]], list[RowFault]]:
    sensible: list[RunningDecision] = []
    faults: list[RowFault] = []
    for line, cells in rows:
        row, wrong = read_row(line, cells)
        faults += wrong
        if row is not None:
            sensible.append(row)
    twice = doubles(sensible)
    faults += twice
    repeated = {fault.line for fault in twice}
    known = []
    for row in sensible:
        person, fault = found_in_register(row)
        if fault is not None:
            faults.append(fault)
        elif row.line not in repeated:
            known.append((person, row))
    met = [(person, row.valid_from) for person, row in known if person is not None]
    before = imported_already(municipality, met)
    clean = []
    for person, row in known:
        if person is not None and (person, row.valid_from) in before:
            faults.append(RowFault(row.line, "", "casework.import.imported_before"))
        else:
            clean.append(
                {
                    "line": row.line,
                    "holder": str(person or ""),
                    "new": {"number": row.identity_number.digits, "name": row.name}
                    if person is None
                    else None,
                    "minutes_a_week": row.minutes_a_week,
                    "valid_from": row.valid_from.isoformat(),
                    "valid_to": row.valid_to.isoformat() if row.valid_to else None,
                    "under_right": row.under_right,
                }
            )
    return clean, faults
