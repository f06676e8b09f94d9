"""The law asked by other programs, over HTTP."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db
CASES = Path(__file__).parents[2] / "examples" / "cases"


def sent(path: str, data: Any, status: int = 200) -> Any:
    """What the address answers; the client checks forgery tokens, as a browser's server would."""
    client = Client(enforce_csrf_checks=True)
    body = data if isinstance(data, str) else json.dumps(data)
    response = client.post(path, body, content_type="application/json")
    assert response.status_code == status, response.content
    return response.json()


def test_ingrid_has_no_right_but_the_duty_stands() -> None:
    outcome = sent("/api/law/assess", (CASES / "ingrid.json").read_text())
    assert outcome["result"] == "no_right_duty_stands"
    assert outcome["countable_minutes"] == {"low": 1080, "high": 1080}
    assert outcome["read_as_of"] == "2026-05-02"


@pytest.mark.parametrize(
    ("case", "field", "code"),
    [
        ({}, "assessed_on", "rules.missing"),
        ({"assessed_on": "2026-02-30"}, "assessed_on", "rules.not_a_date"),
        ({"assessed_on": "2026-04-15", "name": "Kari"}, "name", "rules.unknown_field"),
        (
            {"assessed_on": "2026-04-15", "services": [{"kind": "training", "hours": "200"}]},
            "services[0].hours",
            "rules.too_many_hours",
        ),
        (
            {"assessed_on": "2026-04-15", "birth_date": "1990-01-01", "bpa_granted_on": "1989-12-31"},
            "bpa_granted_on",
            "rules.granted_before_birth",
        ),
        ("[", "(body)", "rules.not_json"),
        ("[" * 100_000, "(body)", "rules.not_json"),
    ],
)
def test_facts_that_cannot_be_are_refused_at_their_field(case: Any, field: str, code: str) -> None:
    problem = sent("/api/law/assess", case, status=422)
    assert (problem["field"], problem["code"]) == (field, code)
    assert problem["message"]


def test_a_question_is_answered_with_its_whole_tree() -> None:
    question = {"variable": "large_need", "day": "2026-03-02", "facts": {"training_minutes": "32:00"}}
    answer = sent("/api/law/explain", question)
    assert answer["possible"] == [True]
    assert answer["explanation"]["label"]["nb"]
    assert sent("/api/law/explain", answer["question"])["possible"] == [True]


def test_a_fact_that_is_not_known_leaves_the_answer_open_and_is_named() -> None:
    question = {"variable": "large_need", "day": "2026-03-02", "facts": {"training_minutes": None}}
    answer = sent("/api/law/explain", question)
    assert answer["possible"] == [False, True]
    assert answer["find_out"] == ["training_minutes"]


def test_the_values_of_a_day(client: Client) -> None:
    def age_limits(query: str) -> list[Any]:
        values = client.get(f"/api/law/parameters{query}").json()
        return [each["value"] for each in values if each["name"] == "storting.right.age_limit"]

    assert age_limits("?on=2015-01-01") == [67]
    assert age_limits("?on=2014-12-31") == []


def test_a_day_that_is_none_is_refused(client: Client) -> None:
    assert client.get("/api/law/parameters?on=yesterday").status_code == 422


def test_what_can_be_asked_and_given(client: Client) -> None:
    known = {each["name"]: each for each in client.get("/api/law/variables").json()}
    assert known["bpa_right"]["kind"] == "rule"
    assert known["birth_date"]["kind"] == "fact"
    assert known["higher_cost"]["kind"] == "judgment"
    assert known["higher_cost"]["answers"] == ["not_said", "not_documented", "documented"]


def test_it_is_described_for_machines(client: Client) -> None:
    described = client.get("/api/openapi.json").json()
    assert set(described["paths"]) == {
        "/api/law/assess", "/api/law/explain", "/api/law/parameters", "/api/law/variables",
    }  # fmt: skip
    body = described["paths"]["/api/law/assess"]["post"]["requestBody"]["content"]["application/json"][
        "schema"
    ]
    assert body["required"] == ["assessed_on"]


def test_nothing_is_stored(client: Client, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        client.post("/api/law/assess", '{"assessed_on": "2026-04-15"}', content_type="application/json")
