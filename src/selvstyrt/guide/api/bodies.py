"""Shapes of what is sent to the API, for its OpenAPI description."""

from __future__ import annotations

from typing import Any

from selvstyrt.rules.domain.checks import LONGEST
from selvstyrt.rules.domain.facts import ArenaKind, ServiceKind

_CLOCK = {
    "type": "string",
    "pattern": "^[0-9]{1,4}(:[0-5][0-9]|[.,][0-9]{1,4})?$",
    "examples": ["37:30", "37.5"],
}
_MONTHS = {"type": "integer", "minimum": 0, "maximum": LONGEST}
_NOT_KNOWN = {"type": "null"}
_MAYBE = {"type": ["boolean", "null"], "description": "null or left out: not known"}
_DAY = {"type": "string", "format": "date"}
_MAYBE_DAY = {"type": ["string", "null"], "format": "date", "description": "null or left out: not known"}


def _object(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    named = {"type": "object", "additionalProperties": False, "properties": properties}
    return named | {"required": list(required)} if required else named


def _between(*one: dict[str, Any], description: str) -> dict[str, Any]:
    """One value, what lies between two ends (an end that is null or left out is open), or not known."""
    end = {"anyOf": [*one, _NOT_KNOWN]}
    return {
        "description": description,
        "anyOf": [*one, _object({"low": end, "high": end}), _NOT_KNOWN],
    }


_HOURS = _between(
    _CLOCK, {"type": "number", "minimum": 0}, description="Hours a week; null or left out: not known"
)
_NO = {"type": ["boolean", "null"], "description": "null or left out: no"}


def _lines(kinds: list[str], description: str, **more: Any) -> dict[str, Any]:
    line = _object({"kind": {"type": "string", "enum": kinds}, "hours": _HOURS, **more}, "kind")
    return {"type": ["array", "null"], "items": line, "description": description}


_CASE = _object(
    {
        "about": {"description": "a note to the reader"},
        "assessed_on": _DAY,
        "birth_date": _MAYBE_DAY,
        "child_birth_date": _MAYBE_DAY,
        "duration_months": _between(
            _MONTHS, description="Begun months the need will last; null or left out: not known"
        ),
        "services": _lines(
            [kind.value for kind in ServiceKind],
            "assessed need, line by line; null or left out: none",
            night=_NO,
            several_helpers=_NO,
        ),
        "other_arenas": _lines(
            [kind.value for kind in ArenaKind], "help that others pay; null or left out: none"
        ),
        "bpa_granted_on": _MAYBE_DAY | {"description": "the day BPA was first granted under the right"},
        "bpa_before_67_under_right": _MAYBE,
        "municipality_documents_higher_cost": _MAYBE
        | {"description": "null or left out: the municipality has not said; a right then stands “unless”"},
        "needs_night_services_continuously": _MAYBE,
        "needs_several_helpers_continuously": _MAYBE,
        "respite_for_home_dwelling_child": _MAYBE,
    },
    "assessed_on",
)
_QUESTION = _object(
    {
        "about": {"description": "a note to the reader"},
        "variable": {"type": "string", "description": "a name from /api/law/variables"},
        "day": _DAY,
        "facts": {
            "type": ["object", "null"],
            "description": "name from /api/law/variables → value. null: not known; {low, high} or a list of answers: "
            "what is possible. Money in kroner (“1234.50”), hours a week as “37:30”, other numbers in the "
            "variable’s unit. A fact that is left out is taken as nought, none or no, and named in `assumed`; one "
            "without which the answer is not known is named in `find_out`, as is a date of birth that matters.",
            "additionalProperties": True,
        },
    },
    "variable",
    "day",
)


def _body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


ASSESS_BODY = _body(_CASE)
EXPLAIN_BODY = _body({"oneOf": [_QUESTION, _CASE]})
