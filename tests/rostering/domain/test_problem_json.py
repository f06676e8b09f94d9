"""A problem out of JSON, and every way in which a file can be wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.rostering.small import limits, shift, span

from selvstyrt.rostering.domain.checks import faults
from selvstyrt.rostering.domain.problem import Want, Weight, Wish, WorkKind
from selvstyrt.rostering.domain.problem_json import problem_from_json
from selvstyrt.rules.domain.facts import FactsError

EXAMPLES = sorted((Path(__file__).parents[3] / "examples" / "rosters").glob("*.json"))
SMALL: dict[str, Any] = {
    "first_day": "2027-01-04",
    "weeks": 1,
    "needs": [{"name": "day", "weekdays": ["mon"], "from": "08:00", "to": "20:00", "cuts": ["14:00"]}],
    "assistants": [{"name": "Mai"}, {"name": "Elin"}],
}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_can_be_meant(path: Path) -> None:
    problem = problem_from_json(json.loads(path.read_text()))
    assert faults(problem, limits(problem)) == []


def test_a_small_one_whole() -> None:
    problem = problem_from_json(
        SMALL
        | {
            "needs": [
                {
                    "name": "night",
                    "kind": "resting_night",
                    "weekdays": ["sun"],
                    "from": "22:00",
                    "to": "07:00",
                    "cuts": ["02:00"],
                    "assistants": 2,
                    "skills": ["lifting"],
                }
            ],
            "fixed": [{"assistant": "Mai", "start": "2027-01-05T08:00", "end": "2027-01-05T12:00"}],
            "wishes": [
                {"assistant": "Elin", "value": -2, "weekdays": ["sat"], "from": "18:00", "to": "24:00"}
            ],
            "never_together": [["Mai", "Elin"]],
            "shortest": "3:00",
            "longest": "12:00",
            "split_shifts": True,
            "budget": "100",
            "weights": {"wishes": "strongly"},
        }
    )
    (need,) = problem.needs
    assert (need.name, need.span, need.kind) == (
        "night 2027-01-10",
        span("10 22:00", "11 07:00"),
        WorkKind.RESTING_NIGHT,
    )
    assert need.cuts == (span("10 22:00", "11 02:00").end,)
    assert problem.fixed == (shift("05 08:00", "05 12:00"),)
    assert problem.wishes == (Wish("Elin", span("09 18:00", "10 00:00"), -2),)
    assert (problem.shortest, problem.longest, problem.budget) == (180, 720, 6000)
    assert problem.weight(Want.WISHES) is Weight.STRONGLY
    assert problem.never_together == (("Mai", "Elin"),)


@pytest.mark.parametrize(
    ("changed", "path", "code"),
    [
        ({"weeks": 53}, "weeks", "rostering.horizon"),
        ({"weeks": 0}, "weeks", "rostering.horizon"),
        ({"first_day": "2027-01-05"}, "first_day", "rostering.not_a_monday"),
        ({"first_day": "1900-01-01"}, "first_day", "rules.day_outside"),
        ({"needs": {}}, "needs", "rules.not_a_list"),
        ({"roster": 1}, "roster", "rules.unknown_field"),
        ({"wishes": [{"assistant": "Mai", "value": 3}]}, "wishes[0].value", "rostering.not_a_wish"),
        ({"never_together": [["Mai"]]}, "never_together[0]", "rostering.not_a_pair"),
        ({"weights": {"cover": "a lot"}}, "weights.cover", "rules.not_one_of"),
        ({"fixed": [{"assistant": "Mai"}]}, "fixed[0].end", "rules.missing"),
    ],
)
def test_what_cannot_be_meant(changed: dict[str, Any], path: str, code: str) -> None:
    with pytest.raises(FactsError) as refused:
        problem_from_json(SMALL | changed)
    assert (refused.value.path, refused.value.code) == (path, code)


def test_it_must_be_an_object() -> None:
    with pytest.raises(FactsError):
        problem_from_json([])
