"""Facts as JSON: there and back, and errors at the field's path."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from tests.rules.strategies import cases

from selvstyrt.rules.domain.facts import CaseFacts, FactsError, ServiceHours, ServiceKind
from selvstyrt.rules.domain.facts_json import facts_from_json, facts_to_json
from selvstyrt.rules.domain.interval import ANY_DURATION, ANY_HOURS, Interval


@given(cases)
def test_there_and_back(facts: CaseFacts) -> None:
    assert facts_from_json(json.loads(json.dumps(facts_to_json(facts)))) == facts


def test_what_is_left_out_is_unknown() -> None:
    facts = facts_from_json({"assessed_on": "2026-03-02", "services": [{"kind": "training", "hours": None}]})
    assert facts.birth_date is None
    assert facts.duration_months == ANY_DURATION
    assert facts.services == (ServiceHours(ServiceKind.TRAINING, ANY_HOURS),)


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("37:30", Interval.exactly(2250)),
        ("37,5", Interval.exactly(2250)),
        (37.5, Interval.exactly(2250)),
        (18, Interval.exactly(1080)),
        ({"low": "10", "high": "20"}, Interval(600, 1200)),
        ({"high": "20"}, Interval(0, 1200)),
        ({"low": "20"}, Interval(1200, 168 * 60)),
    ],
)
def test_ways_to_write_hours(written: object, minutes: Interval) -> None:
    data = {"assessed_on": "2026-03-02", "services": [{"kind": "training", "hours": written}]}
    assert facts_from_json(data).services[0].minutes == minutes


def _with(**more: Any) -> dict[str, Any]:
    return {"assessed_on": "2026-03-02", **more}


@pytest.mark.parametrize(
    ("data", "path", "code"),
    [
        ([], "(file)", "rules.not_an_object"),
        ({}, "assessed_on", "rules.missing"),
        ({"assessed_on": "2026-02-30"}, "assessed_on", "rules.not_a_date"),
        ({"assessed_on": 20260302}, "assessed_on", "rules.not_a_date"),
        (_with(birth_day="1990-01-01"), "birth_day", "rules.unknown_field"),
        (_with(birth_date="2027-01-01"), "birth_date", "rules.born_after"),
        (_with(bpa_before_67_under_right="yes"), "bpa_before_67_under_right", "rules.not_yes_or_no"),
        (_with(duration_months=-1), "duration_months", "rules.not_a_whole_number"),
        (_with(duration_months={"low": 30, "high": 20}), "duration_months.high", "rules.ends_swapped"),
        (_with(services={}), "services", "rules.not_a_list"),
        (_with(services=[{"kind": "cooking"}]), "services[0].kind", "rules.not_one_of"),
        (_with(services=[{"kind": "training", "hours": "-1"}]), "services[0].hours", "rules.not_hours"),
        (_with(services=[{"kind": "training", "hours": True}]), "services[0].hours", "rules.not_hours"),
        (_with(services=[{"kind": "training", "hours": "169"}]), "services[0].hours", "rules.too_many_hours"),
        (
            _with(services=[{"kind": "training", "hours": {"low": "x"}}]),
            "services[0].hours.low",
            "rules.not_hours",
        ),
        (_with(other_arenas=[{"hours": "1"}]), "other_arenas[0].kind", "rules.missing"),
    ],
)
def test_errors_name_the_field(data: object, path: str, code: str) -> None:
    with pytest.raises(FactsError) as refused:
        facts_from_json(data)
    assert (refused.value.path, refused.value.code) == (path, code)


def test_a_flood_of_text_does_not_come_back() -> None:
    with pytest.raises(FactsError) as refused:
        facts_from_json({"assessed_on": "9" * 1_000_000})
    assert len(str(refused.value.params["value"])) == 40


def test_no_day_before_any_statute_knew_bpa() -> None:
    assert facts_from_json({"assessed_on": "2000-05-01"}).assessed_on == date(2000, 5, 1)
    with pytest.raises(FactsError):
        facts_from_json({"assessed_on": "2000-04-30"})
