"""The convention is Norwegian law from 2026-01-01 (menneskerettsloven § 2, LOV-2025-12-19-113), not a day before."""

from __future__ import annotations

from datetime import date

import pytest

from selvstyrt.rules.queries.crpd import is_law


@pytest.mark.parametrize(
    ("day", "expected"), [("2025-12-31", False), ("2026-01-01", True), ("2026-11-22", True)]
)
def test_from_its_first_day(day: str, expected: bool) -> None:
    assert is_law(date.fromisoformat(day)) is expected
