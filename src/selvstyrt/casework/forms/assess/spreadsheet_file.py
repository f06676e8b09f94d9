"""From an uploaded spreadsheet to rows of cells. Formulas and macros are never worked out."""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, time, timedelta
from typing import Any

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from selvstyrt.casework.domain.spreadsheet import COLUMNS, MOST_ROWS, REQUIRED, Cell
from selvstyrt.core.domain.errors import Refused

Row = tuple[int, dict[str, Cell]]
MOST_UNPACKED = 60 * 1024 * 1024
MOST_LINES = 4 * MOST_ROWS  # empty ones too
# What reading a damaged or malicious workbook ends in. ElementTree says SyntaxError, also when entities grow
# without end (expat stops them).
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    InvalidFileException,
    SyntaxError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    OSError,
    EOFError,
    RuntimeError,  # zipfile: locked with a password, or packed in a way it does not know
)
HEADERS = {
    "identity_number": ("fødselsnummer", "fødselsnummer eller d-nummer", "identity number"),
    "name": ("navn", "namn", "name"),
    "hours_a_week": ("timer i uka", "timar i veka", "hours a week"),
    "valid_from": ("gjelder fra", "gjeld frå", "valid from"),
    "valid_to": ("gjelder til", "gjeld til", "valid to"),
    "under_right": ("rett etter § 2-1 d", "right under § 2-1 d"),
}


def read_file(name: str, content: bytes) -> list[Row]:
    """Rows below the headings by the file’s line numbers, empty ones left out. Refused says what to do."""
    if content[:4] == b"PK\x03\x04":
        lines = _xlsx(content)
    elif name.lower().endswith(".csv"):
        lines = _csv(content)
    else:
        raise Refused("casework.import.not_a_spreadsheet")
    return _rows(lines)


def template() -> bytes:
    """Headings in bokmål and nothing else; the identity number column is text, so no zero is lost."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "BPA"
    sheet.append([HEADERS[column][0].capitalize() for column in COLUMNS])
    for letter, width in zip("ABCDEF", (16, 32, 14, 14, 14, 20), strict=True):
        sheet.column_dimensions[letter].width = width
    for row in range(2, 502):
        sheet.cell(row=row, column=1).number_format = "@"
    sheet.freeze_panes = "A2"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _rows(lines: Iterable[tuple[int, list[Cell]]]) -> list[Row]:
    columns: list[str | None] = []
    rows: list[Row] = []
    for number, cells in lines:
        if not any(cell not in (None, "") for cell in cells):
            continue
        if not columns:
            columns = [_column(cell) for cell in cells]
            missing = [HEADERS[column][0] for column in REQUIRED if column not in columns]
            if missing:
                raise Refused("casework.import.columns_missing", columns=", ".join(missing))
            continue
        rows.append((number, {name: cell for name, cell in zip(columns, cells, strict=False) if name}))
        if len(rows) > MOST_ROWS:
            raise Refused("casework.import.too_many_rows", most=MOST_ROWS)
    if not rows:
        raise Refused("casework.import.no_rows")
    return rows


def _column(cell: Cell) -> str | None:
    written = " ".join(str(cell or "").strip().casefold().split())
    return next((name for name, headings in HEADERS.items() if written in (name, *headings)), None)


def _xlsx(content: bytes) -> Iterator[tuple[int, list[Cell]]]:
    try:
        yield from _unpacked(content)
    except _BROKEN as broken:
        raise Refused("casework.import.not_a_spreadsheet") from broken


def _unpacked(content: bytes) -> Iterator[tuple[int, list[Cell]]]:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        if sum(part.file_size for part in packed.infolist()) > MOST_UNPACKED:
            raise Refused("casework.import.too_big_inside")
        if any("vbaproject" in part.filename.lower() for part in packed.infolist()):
            raise Refused("casework.import.has_macros")
    # data_only=False: a formula is read as its text, not as what a program once made of it.
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_vba=False)
    if not book.worksheets:
        raise Refused("casework.import.not_a_spreadsheet")
    sheet = book.worksheets[0]
    for number, cells in enumerate(sheet.iter_rows(max_col=20, values_only=True), start=1):
        if (
            number > MOST_LINES
        ):  # a sheet may say that its last row is any number: all before it would be made
            raise Refused("casework.import.too_many_rows", most=MOST_ROWS)
        yield number, [_cell(cell) for cell in cells]
    book.close()


def _cell(cell: Any) -> Cell:
    """A time or length of time becomes hours and minutes; what else a cell can hold is a formula."""
    if isinstance(cell, time):
        return f"{cell.hour}:{cell.minute:02}"
    if isinstance(cell, timedelta):
        minutes = round(cell.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    return cell if isinstance(cell, str | int | float | date) or cell is None else "="


def _csv(content: bytes) -> Iterator[tuple[int, list[Cell]]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise Refused("casework.import.not_a_spreadsheet")
    first = text.partition("\n")[0]
    sign = ";" if first.count(";") >= first.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    try:
        for cells in reader:
            yield reader.line_num, [cell.strip() for cell in cells[:20]]
    except csv.Error as broken:
        raise Refused("casework.import.not_a_spreadsheet") from broken
