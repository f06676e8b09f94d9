"""The spreadsheet of running decisions, row by row."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from selvstyrt.casework.domain.spreadsheet import Cell, doubles, read_row, same_name
from selvstyrt.people.domain.identity_number import IdentityNumber

NUMBER = IdentityNumber.synthetic(date(1991, 6, 1)).digits
GOOD: dict[str, Cell] = {
    "identity_number": NUMBER,
    "name": "Ingrid Sørlie",
    "hours_a_week": "37,5",
    "valid_from": "01.02.2025",
    "valid_to": None,
    "under_right": "ja",
}


def faults(**cells: Cell) -> list[tuple[str, str]]:
    row, found = read_row(7, {**GOOD, **cells})
    assert (row is None) == bool(found)
    assert all(each.line == 7 for each in found)
    return [(each.column, each.code.rpartition(".")[2]) for each in found]


def test_a_good_row_is_read_exactly() -> None:
    row, found = read_row(2, GOOD)
    assert found == []
    assert row is not None
    assert (row.minutes_a_week, row.valid_from, row.valid_to) == (2250, date(2025, 2, 1), None)
    assert row.under_right is True


def test_numbers_and_dates_as_a_spreadsheet_stores_them_are_read_too() -> None:
    row, found = read_row(2, {**GOOD, "hours_a_week": 37.5, "valid_from": datetime(2025, 2, 1)})  # noqa: DTZ001  # as openpyxl gives it
    assert found == []
    assert row is not None
    assert (row.minutes_a_week, row.valid_from) == (2250, date(2025, 2, 1))


@pytest.mark.parametrize(
    ("column", "cell", "code"),
    [
        ("identity_number", NUMBER[:-1] + str((int(NUMBER[-1]) + 1) % 10), "identity_number_check"),
        ("identity_number", "123", "identity_number_length"),
        ("identity_number", None, "empty"),
        ("hours_a_week", "169", "too_many_hours"),
        ("hours_a_week", "-4", "negative_hours"),
        ("hours_a_week", -4, "negative_hours"),
        ("hours_a_week", "mange", "not_hours"),
        ("hours_a_week", 0, "no_hours"),
        ("hours_a_week", "=1+1", "formula"),
        ("name", "=HYPERLINK(1)", "formula"),
        ("valid_from", "31.02.2025", "not_a_date"),
        ("valid_from", 45000, "not_a_date"),
        ("valid_from", "01.01.1990", "date_out_of_range"),
        ("valid_to", "01.01.2025", "ends_before_start"),
        ("under_right", "kanskje", "not_yes_or_no"),
    ],
)
def test_what_is_wrong_is_said_at_its_column(column: str, cell: Cell, code: str) -> None:
    assert faults(**{column: cell}) == [(column, code)]


def test_all_faults_of_a_row_are_told_at_once() -> None:
    assert len(faults(identity_number="1", hours_a_week="-1", valid_from="x")) == 3


def test_the_same_person_from_the_same_day_is_double() -> None:
    rows = [row for line in (2, 3) if (row := read_row(line, GOOD)[0])]
    (double,) = doubles(rows)
    assert (double.line, dict(double.params)) == (3, {"first": 2})


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("Sørlie, Ingrid", True),
        ("INGRID SØRLIE", True),
        ("Ingrid", True),
        ("Marit Sørlie", False),
        ("", False),
    ],
)
def test_a_name_may_be_written_in_any_order_but_must_be_the_persons(written: str, same: bool) -> None:
    assert same_name(written, "Ingrid Sørlie") is same
