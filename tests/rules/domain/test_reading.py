"""Reading single fields of parsed JSON."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from selvstyrt.rules.domain.facts import ArenaKind, FactsError
from selvstyrt.rules.domain.interval import ANY_DURATION, ANY_HOURS, Interval
from selvstyrt.rules.domain.reading import Field


@pytest.mark.parametrize(
    ("read", "value", "found"),
    [
        (Field.day, "2026-03-02", date(2026, 3, 2)),
        (Field.yes_or_no, False, False),
        (Field.whole, 0, 0),
        (Field.hours, None, ANY_HOURS),
        (Field.hours, Decimal("0.5"), Interval.exactly(30)),
        (Field.months, None, ANY_DURATION),
        (Field.months, {"low": 25, "high": None}, Interval(25, None)),
        (Field.months, 24, Interval.exactly(24)),
        (lambda field: field.one_of(ArenaKind), "school", ArenaKind.SCHOOL),
    ],
)
def test_what_is_read(read: Callable[[Field], object], value: object, found: object) -> None:
    assert read(Field("x", value)) == found


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (Field.day, "2.3.2026"),
        (Field.day, None),
        (Field.yes_or_no, 1),
        (Field.whole, True),
        (Field.whole, 1.0),
        (Field.hours, "NaN"),
        (Field.hours, float("inf")),
        (Field.hours, []),
        (Field.hours, "<script>"),
        (Field.months, "24"),
    ],
)
def test_what_is_refused(read: Callable[[Field], object], value: object) -> None:
    with pytest.raises(FactsError) as refused:
        read(Field("case.field", value))
    assert refused.value.path == "case.field"


def test_members_left_null_are_as_if_left_out() -> None:
    found = Field("", {"a": 1, "b": None}).members(frozenset({"a", "b"}))
    assert {name: (field.path, field.value) for name, field in found.items()} == {"a": ("a", 1)}
