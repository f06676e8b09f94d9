"""The spreadsheet of running decisions: its columns, and a check of each row in words that can be acted on.

A cell is text, a number, a date or empty, as the file gave it. A formula is never worked out: it is a fault.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.hours import WEEK, Hours, NotHours
from selvstyrt.people.domain.identity_number import IdentityNumber

Cell = str | int | float | date | None
MOST_ROWS = 5_000
MOST_BYTES = 2 * 1024 * 1024
COLUMNS = ("identity_number", "name", "hours_a_week", "valid_from", "valid_to", "under_right")
REQUIRED = COLUMNS[:4]
YES = frozenset({"ja", "yes", "1", "true"})
NO = frozenset({"nei", "no", "0", "false"})
EARLIEST = date(2000, 5, 1)  # BPA entered the statutes (sosialtjenesteloven § 4-2 a)


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong in one cell; `line` as the spreadsheet numbers it, `column` "" for the whole row."""

    line: int
    column: str
    code: str
    params: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class RunningDecision:
    """One row that makes sense by itself; whether the person exists is for the register to say."""

    line: int
    identity_number: IdentityNumber
    name: str
    minutes_a_week: int
    valid_from: date
    valid_to: date | None
    under_right: bool | None


def read_row(line: int, cells: Mapping[str, Cell]) -> tuple[RunningDecision | None, list[RowFault]]:
    """The row, or everything that is wrong with it."""
    faults: list[RowFault] = []

    def read(column: str, parse: Callable[[Cell], Any]) -> Any:
        cell = cells.get(column)
        try:
            if is_formula(cell):
                raise Refused("casework.import.formula")
            if cell is None or cell == "":
                if column in REQUIRED:
                    raise Refused("casework.import.empty")
                return None
            return parse(cell)
        except Refused as refused:
            faults.append(RowFault(line, column, refused.code, tuple(sorted(refused.params.items()))))
            return None

    number = read("identity_number", _identity_number)
    name = read("name", lambda cell: str(cell).strip())
    minutes = read("hours_a_week", _minutes)
    valid_from, valid_to = read("valid_from", _date), read("valid_to", _date)
    under_right = read("under_right", _yes_or_no)
    if valid_from and valid_to and valid_to < valid_from:
        faults.append(RowFault(line, "valid_to", "casework.ends_before_start"))
    if faults:
        return None, faults
    return RunningDecision(line, number, name, minutes, valid_from, valid_to, under_right), []


def doubles(rows: Sequence[RunningDecision]) -> list[RowFault]:
    """Rows that say again what an earlier row says: the same person from the same day."""
    seen: dict[tuple[str, date], int] = {}
    faults = []
    for row in rows:
        first = seen.setdefault((row.identity_number.digits, row.valid_from), row.line)
        if first != row.line:
            faults.append(RowFault(row.line, "", "casework.import.double", (("first", first),)))
    return faults


def same_name(written: str, registered: str) -> bool:
    """Whether two ways to write a name can be the same person's: first and last name agree, in any order."""
    ours, theirs = (set(name.casefold().replace(",", " ").split()) for name in (written, registered))
    return bool(ours) and (ours <= theirs or theirs <= ours)


def is_formula(cell: Cell) -> bool:
    """A cell that a spreadsheet program would work out, or run, instead of showing."""
    return isinstance(cell, str) and cell.lstrip()[:1] in ("=", "@", "+")


def _identity_number(cell: Cell) -> IdentityNumber:
    """A number cell has lost the zero that some numbers begin with."""
    written = str(int(cell)).zfill(11) if isinstance(cell, int | float) else str(cell)
    return IdentityNumber.parse(written)


def _minutes(cell: Cell) -> int:
    if isinstance(cell, date):
        raise Refused("casework.import.not_hours")
    written = str(Decimal(str(cell))) if isinstance(cell, int | float) else str(cell).strip()
    if written.startswith(("-", "−")):
        raise Refused("casework.import.negative_hours")
    try:
        hours = Hours.parse(written)
    except NotHours as not_hours:
        raise Refused("casework.import.not_hours") from not_hours
    if hours > WEEK:
        raise Refused("casework.import.too_many_hours", most=168)
    if not hours:
        raise Refused("casework.import.no_hours")
    return hours.minutes


def _date(cell: Cell) -> date:
    """A date cell, or "31.12.2026" or "2026-12-31" as text; a bare number is not guessed at."""
    if isinstance(cell, datetime):
        cell = cell.date()
    if not isinstance(cell, date):
        written = str(cell).strip()
        for form in ("%d.%m.%Y", "%Y-%m-%d"):
            try:
                cell = datetime.strptime(written, form).date()  # noqa: DTZ007  # a day, not a moment
                break
            except ValueError:
                continue
        else:
            raise Refused("casework.import.not_a_date")
    if not EARLIEST <= cell <= date(2199, 12, 31):
        raise Refused("casework.import.date_out_of_range")
    return cell


def _yes_or_no(cell: Cell) -> bool:
    written = str(cell).strip().casefold()
    if written in YES:
        return True
    if written in NO:
        return False
    raise Refused("casework.import.not_yes_or_no")
