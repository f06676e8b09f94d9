"""Times out of JSON: dated, whole days, or a pattern over weekdays."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from tests.rostering.small import MONDAY, span

from selvstyrt.rostering.domain import reading
from selvstyrt.rostering.domain.problem import WorkKind
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.reading import Field

SUNDAY = MONDAY + timedelta(days=6)


def times(**given: Any) -> list[Any]:
    fields = {name.rstrip("_"): Field(f"x.{name.rstrip('_')}", value) for name, value in given.items()}
    return [each for _, each in reading.times(fields, "x", MONDAY, SUNDAY)]


def test_dated() -> None:
    assert times(start="2027-01-04T08:00", end="2027-01-04T12:00") == [span("04 08:00", "04 12:00")]
    assert times(start="2027-01-04T07:00Z", end="2027-01-04T12:00") == [span("04 08:00", "04 12:00")]


def test_whole_days() -> None:
    assert times(first_day="2027-01-05", last_day="2027-01-06") == [span("05 00:00", "07 00:00")]


def test_a_pattern_over_midnight_without_a_day() -> None:
    assert times(weekdays=["tue", "thu"], from_="22:00", to="06:00", **{"except": ["2027-01-07"]}) == [
        span("05 22:00", "06 06:00")
    ]
    assert len(times(from_="00:00", to="24:00")) == 7
    assert times(from_="08:00", to="09:00", first_day="2027-01-10") == [span("10 08:00", "10 09:00")]


@pytest.mark.parametrize(
    ("given", "path", "code"),
    [
        ({}, "x", "rostering.no_time"),
        ({"start": "2027-01-04T08:00"}, "x.end", "rules.missing"),
        ({"start": "2027-01-04T08:00", "end": "2027-01-04T08:00"}, "x.end", "rules.ends_swapped"),
        ({"start": "soon", "end": "2027-01-04T08:00"}, "x.start", "rostering.not_a_moment"),
        ({"from": "8", "to": "09:00"}, "x.from", "rostering.not_a_time"),
        ({"to": "09:00"}, "x.from", "rules.missing"),
        ({"from": "08:00", "to": "09:00", "weekdays": ["funday"]}, "x.weekdays[0]", "rules.not_one_of"),
        ({"first_day": "2027-01-06", "last_day": "2027-01-05"}, "x.last_day", "rules.ends_swapped"),
    ],
)
def test_what_cannot_be_meant(given: dict[str, Any], path: str, code: str) -> None:
    with pytest.raises(FactsError) as refused:
        times(**given)
    assert (refused.value.path, refused.value.code) == (path, code)


def test_words_lengths_and_choices() -> None:
    assert reading.minutes(Field("x", "7:30")) == 450
    assert reading.choice(Field("x", "resting_night"), WorkKind) is WorkKind.RESTING_NIGHT
    assert reading.text(Field("x", "Mai")) == "Mai"
    for read, value in [(reading.minutes, "long"), (reading.text, ""), (reading.text, 5)]:
        with pytest.raises(FactsError):
            read(Field("x", value))
    with pytest.raises(FactsError):
        reading.choice(Field("x", "sleeping"), WorkKind)


def test_the_day_is_told_with_its_span() -> None:
    given = {"from": Field("x.from", "22:00"), "to": Field("x.to", "06:00")}
    days = [day for day, _ in reading.times(given, "x", MONDAY, SUNDAY)]
    assert days == [date(2027, 1, 4) + timedelta(days=number) for number in range(7)]
