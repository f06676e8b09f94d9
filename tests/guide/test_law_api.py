"""The law asked by other programs, over HTTP."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils.translation import override
from pydantic import ConfigDict

from selvstyrt.guide.api.law import MOST_BYTES
from selvstyrt.guide.api.shapes import Step
from selvstyrt.rules.queries.assess import assess
from selvstyrt.ui.catalogue import say

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


def test_a_day_that_is_none_is_refused_as_a_fact_is(client: Client) -> None:
    answer = client.get("/api/law/parameters?on=yesterday")
    assert answer.status_code == 422
    assert (answer.json()["field"], answer.json()["code"]) == ("on", "rules.not_a_date")


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


class WholeStep(Step):
    """A step with nothing in it that is not described."""

    model_config = ConfigDict(extra="forbid")
    steps: list[WholeStep]  # type: ignore[assignment]  # narrower, on purpose


def test_the_tree_is_as_described() -> None:
    answer = sent("/api/law/explain", (CASES / "ingrid.json").read_text())
    tree = WholeStep.model_validate(answer["explanation"])
    assert tree.name == "bpa_right"
    assert tree.steps


def test_the_tree_is_described(client: Client) -> None:
    schemas = client.get("/api/openapi.json").json()["components"]["schemas"]
    assert schemas["Answer"]["properties"]["explanation"] == {"$ref": "#/components/schemas/Step"}
    assert schemas["Step"]["properties"]["steps"]["items"] == {"$ref": "#/components/schemas/Step"}
    assert "right_unless_higher_cost" in schemas["Result"]["enum"]


def test_more_than_any_case_has_is_not_read() -> None:
    case = json.dumps({"assessed_on": "2026-04-15", "about": ""})
    full = case[:-2] + "x" * (MOST_BYTES - len(case)) + case[-2:]
    assert sent("/api/law/assess", full)["result"]
    assert sent("/api/law/assess", full + " ", status=413)["code"] == "guide.too_large"


@pytest.mark.parametrize(
    ("method", "path", "status", "known"),
    [
        ("GET", "/api/law/assess", 405, "POST, OPTIONS"),
        ("POST", "/api/law/variables", 405, "GET, HEAD, OPTIONS"),
        ("OPTIONS", "/api/law/assess", 204, "POST, OPTIONS"),
        ("HEAD", "/api/law/variables", 200, None),
        ("GET", "/api/law/asess", 404, None),
        ("POST", "/api/law/assess/", 404, None),
    ],
)
def test_programs_meet_no_pages(method: str, path: str, status: int, known: str | None) -> None:
    response = Client(enforce_csrf_checks=True).generic(method, path)
    assert (response.status_code, response.get("Allow")) == (status, known)
    if status >= 400:
        assert set(response.json()) == {"field", "code", "message"}


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("OPTIONS", "/api/law/assess", 204),
        ("GET", "/api/law/parameters?on=2026-01-01", 200),
        ("GET", "/api/openapi.json", 200),
        ("POST", "/api/openapi.json", 405),
        ("POST", "/api/law/assess", 422),
        ("GET", "/api/law/asess", 404),
    ],
)
def test_a_page_of_any_site_may_ask_and_read(client: Client, method: str, path: str, status: int) -> None:
    asked = client.generic(method, path, headers={"origin": "https://elsewhere.example"})
    assert (asked.status_code, asked["Access-Control-Allow-Origin"]) == (status, "*")
    assert "Access-Control-Allow-Credentials" not in asked


def test_a_browser_learns_before_it_sends_json(client: Client) -> None:
    asked = client.options(
        "/api/law/assess",
        headers={
            "origin": "https://elsewhere.example",
            "access-control-request-method": "POST",
            "access-control-request-headers": "content-type",
        },
    )
    assert "POST" in asked["Access-Control-Allow-Methods"]
    assert "Content-Type" in asked["Access-Control-Allow-Headers"]


def test_other_pages_are_not_read_from_elsewhere(client: Client) -> None:
    asked = client.get("/law/", headers={"origin": "https://elsewhere.example"})
    assert "Access-Control-Allow-Origin" not in asked


@pytest.mark.parametrize("path", ["/api/law/variables", "/api/openapi.json"])
def test_what_breaks_is_told_as_every_other_fault_is(
    path: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The fault is put in on purpose; the page is what people get elsewhere."""

    def fault(*_args: Any, **_named: Any) -> None:
        raise RuntimeError("on purpose")

    monkeypatch.setattr("selvstyrt.guide.api.law.variables", fault)
    monkeypatch.setattr("selvstyrt.guide.api.openapi.described", fault)
    answer = Client(raise_request_exception=False).get(path, headers={"accept-language": "nn"})
    assert (answer.status_code, answer["Content-Type"]) == (500, "application/json")
    assert answer.json() == {"field": "(server)", "code": "guide.broken", "message": say_in("nn")}
    assert "on purpose" in caplog.text


def say_in(language: str) -> str:
    with override(language):
        return say("guide.broken")


def test_nothing_is_stored(client: Client, django_assert_num_queries: Any) -> None:
    kept = assess.cache_info()
    with django_assert_num_queries(0):
        answer = client.post(
            "/api/law/assess", '{"assessed_on": "2026-04-16"}', content_type="application/json"
        )
    assert assess.cache_info() == kept
    assert answer["Cache-Control"] == "no-store"
