"""Shapes of what the API takes and gives, for its OpenAPI description."""

from __future__ import annotations

from datetime import date
from typing import Any

from ninja import Field, Schema

from selvstyrt.rules.domain.facts import ArenaKind, ServiceKind

_HOURS = {
    "description": "Hours a week: “37:30”, 37.5, {low, high}, or null when not known",
    "oneOf": [
        {"type": "string", "example": "37:30"},
        {"type": "number"},
        {"type": "object", "properties": {"low": {"type": "string"}, "high": {"type": "string"}}},
        {"type": "null"},
    ],
}
_MAYBE = {"type": ["boolean", "null"], "description": "null: not known"}
_DAY = {"type": ["string", "null"], "format": "date"}


def _line(kinds: list[str], **more: Any) -> dict[str, Any]:
    properties = {"kind": {"type": "string", "enum": kinds}, "hours": _HOURS, **more}
    return {"type": "array", "items": {"type": "object", "required": ["kind"], "properties": properties}}


_CASE = {
    "type": "object",
    "required": ["assessed_on"],
    "additionalProperties": False,
    "properties": {
        "about": {"type": "string", "description": "a note to the reader"},
        "assessed_on": {"type": "string", "format": "date"},
        "birth_date": _DAY,
        "child_birth_date": _DAY,
        "duration_months": {
            "oneOf": [
                {"type": "integer", "minimum": 0},
                {"type": "object", "properties": {"low": {"type": "integer"}, "high": {"type": "integer"}}},
                {"type": "null"},
            ]
        },
        "services": _line(
            [kind.value for kind in ServiceKind],
            night={"type": "boolean"},
            several_helpers={"type": "boolean"},
        ),
        "other_arenas": _line([kind.value for kind in ArenaKind]),
        "bpa_granted_on": _DAY,
        "bpa_before_67_under_right": _MAYBE,
        "municipality_documents_higher_cost": _MAYBE,
        "needs_night_services_continuously": _MAYBE,
        "needs_several_helpers_continuously": _MAYBE,
        "respite_for_home_dwelling_child": _MAYBE,
    },
}
_QUESTION = {
    "type": "object",
    "required": ["variable", "day"],
    "additionalProperties": False,
    "properties": {
        "about": {"type": "string"},
        "variable": {"type": "string", "description": "a name from /law/variables"},
        "day": {"type": "string", "format": "date"},
        "facts": {
            "type": "object",
            "description": "name → value. null: not known; {low, high} or a list of answers: what is possible. "
            "Money in kroner (“1234.50”), hours a week as “37:30”.",
            "additionalProperties": True,
        },
    },
}


def _body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


ASSESS_BODY = _body(_CASE)
EXPLAIN_BODY = _body({"oneOf": [_QUESTION, _CASE]})


class Problem(Schema):
    """What is wrong with the facts, and at which field."""

    field: str = Field(examples=["services[1].hours"])
    code: str
    message: str


class Names(Schema):
    """A name in three languages."""

    nb: str
    nn: str
    en: str


class Between(Schema):
    """Minutes a week between two ends."""

    low: int
    high: int | None


class UsedFact(Schema):
    fact: str
    params: dict[str, Any]


class Row(Schema):
    """One rule: the facts it used, met or not, where it stands and how certain that is."""

    rule: str
    facts: list[UsedFact]
    result: str
    paragraph: str
    href: str
    valid_from: date
    certainty: str


class Unknown(Schema):
    fact: str
    line: int | None


class Assessed(Schema):
    """The outcome: right, right_unless_higher_cost, no_right_duty_stands or not_known."""

    result: str
    possible: list[str]
    explanation: list[Row]
    unknown_that_matter: list[Unknown]
    countable_minutes: Between
    total_minutes: Between
    assessed_on: date
    law_version: str
    read_as_of: date
    beyond_reading: bool
    before_the_right: bool
    cap_hit: bool


class Answer(Schema):
    """An explanation that can be kept and run again: `selvstyrt law explain FILE --again`."""

    format: str
    law_version: str
    read_as_of: date
    beyond_reading: bool
    question: dict[str, Any]
    possible: list[bool | int | str | None]
    unit: str
    find_out: list[str]
    assumed: list[str]
    uncertain: list[str]
    explanation: dict[str, Any]


class Dated(Schema):
    """A dated value of the law."""

    name: str
    label: Names
    unit: str
    valid_from: date
    value: bool | int | str | None
    certainty: str
    paragraph: str
    title: str
    href: str
    read_in: list[str]
    law_read_as_of: date


class Variable(Schema):
    """A question the law answers (rule), or what it is asked about (fact, judgment)."""

    name: str
    kind: str
    label: Names
    unit: str
    paragraph: str
    answers: list[str]
