"""An explanation as JSON and back, and what has changed between two of them."""

from __future__ import annotations

import json
from datetime import date

from tests.rules.trees import fact, step, value

from selvstyrt.rules.domain.outcome import Certainty
from selvstyrt.rules.domain.step_json import changes, step_from_json, step_to_json

TREE = step(
    "right",
    value("limit", Certainty.CONFIRMED),
    fact("born", possible=(date(1990, 5, 1),), unit="date"),
    fact(
        "cost",
        possible=("documented",),
        unit="answer",
        answers={"documented": {"nb": "ja", "nn": "ja", "en": "yes"}},
    ),
    value("rate", Certainty.UNCONFIRMED, None),
)


def test_a_tree_comes_back_as_it_was() -> None:
    assert step_from_json(json.loads(json.dumps(step_to_json(TREE)))) == TREE


def test_the_same_explanation_has_no_changes() -> None:
    assert list(changes(TREE, TREE)) == []


def test_each_place_where_they_part_is_named() -> None:
    then = step("right", fact("hours", possible=(10,), unit="minutes a week"), fact("gone"))
    now = step("right", fact("hours", possible=(20,), unit="minutes a week"), fact("new"), possible=(False,))
    assert list(changes(then, now)) == [
        "right: True → False",
        "right/gone: −",
        "right/new: +",
        "right/hours: 10 → 20",
    ]


def test_another_source_is_a_change_too() -> None:
    sure, unsure = value("limit", Certainty.CONFIRMED), value("limit", Certainty.UNCONFIRMED)
    assert list(changes(sure, unsure)) == [
        "limit: pbrl § 2-1 d (4) (2015-01-01) → pbrl § 2-1 d (4) (2015-01-01)"
    ]
