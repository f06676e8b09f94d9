"""Exports: kept, run again, compared."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.question import Question
from selvstyrt.rules.queries.calculate import calculate
from selvstyrt.rules.queries.export import FORMAT, again, answer_to_json


@pytest.fixture
def kept() -> dict[str, Any]:
    facts = {"birth_date": (date(1990, 5, 1),), "duration_months": (60,), "training_minutes": (1980,)}
    export = answer_to_json(calculate(Question("bpa_right", date(2026, 3, 2), facts)))
    read: dict[str, Any] = json.loads(json.dumps(export))
    return read


def test_it_says_what_it_is_and_which_law_it_rests_on(kept: dict[str, Any]) -> None:
    assert kept["format"] == FORMAT
    assert kept["law_version"].startswith("openfisca-bpa ")
    assert kept["read_as_of"] == "2026-05-02"
    assert kept["possible"] == ["right"]


def test_run_again_it_comes_to_the_same(kept: dict[str, Any]) -> None:
    now, changed = again(kept)
    assert now.possible == ("right",)
    assert changed == ()


def test_a_limit_that_was_another_then_is_named(kept: dict[str, Any]) -> None:
    written = json.dumps(kept).replace("1920", "1200")  # as if the limit had been 20 hours then
    _now, changed = again(json.loads(written))
    assert changed == ("bpa_right/large_need/storting.right.large_need_minutes: 1200 → 1920",)


@pytest.mark.parametrize("data", [None, [], {}, {"format": "another/1"}, {"format": FORMAT}])
def test_what_is_no_export_is_refused(data: Any) -> None:
    with pytest.raises(FactsError) as refused:
        again(data)
    assert refused.value.code == "rules.not_an_export"
