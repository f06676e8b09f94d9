"""Outcomes as JSON and back: what a decision keeps, readable in ten years without this program."""

from __future__ import annotations

from datetime import date
from typing import Any

from selvstyrt.rules.domain.facts import FactCode
from selvstyrt.rules.domain.interval import Interval
from selvstyrt.rules.domain.outcome import (
    Certainty,
    ExplanationRow,
    Met,
    Outcome,
    Result,
    RuleCode,
    UnknownFact,
    UsedFact,
)


def outcome_to_json(outcome: Outcome) -> dict[str, Any]:
    """Plain data for json.dumps; `outcome_from_json` gives the same outcome back."""
    return {
        "result": outcome.result.value,
        "possible": [result.value for result in outcome.possible],
        "explanation": [_row_to_json(row) for row in outcome.explanation],
        "unknown_that_matter": [
            {"fact": unknown.code.value, "line": unknown.line} for unknown in outcome.unknown_that_matter
        ],
        "countable_minutes": {"low": outcome.countable.low, "high": outcome.countable.high},
        "total_minutes": {"low": outcome.total.low, "high": outcome.total.high},
        "assessed_on": outcome.assessed_on.isoformat(),
        "law_version": outcome.law_version,
        "read_as_of": outcome.read_as_of.isoformat(),
        "beyond_reading": outcome.beyond_reading,
        "before_the_right": outcome.before_the_right,
        "cap_hit": outcome.cap_hit,
    }


def outcome_from_json(data: dict[str, Any]) -> Outcome:
    """The outcome that `outcome_to_json` wrote; anything else raises KeyError, TypeError or ValueError."""
    return Outcome(
        result=Result(data["result"]),
        possible=tuple(Result(each) for each in data["possible"]),
        explanation=tuple(_row_from_json(row) for row in data["explanation"]),
        unknown_that_matter=tuple(
            UnknownFact(FactCode(each["fact"]), each["line"]) for each in data["unknown_that_matter"]
        ),
        countable=Interval(**data["countable_minutes"]),
        total=Interval(**data["total_minutes"]),
        assessed_on=date.fromisoformat(data["assessed_on"]),
        law_version=data["law_version"],
        read_as_of=date.fromisoformat(data["read_as_of"]),
        beyond_reading=data["beyond_reading"],
        before_the_right=data["before_the_right"],
        cap_hit=data["cap_hit"],
    )


def _row_to_json(row: ExplanationRow) -> dict[str, Any]:
    return {
        "rule": row.rule.value,
        "facts": [{"fact": used.code.value, "params": dict(used.params)} for used in row.facts],
        "result": row.result.value,
        "paragraph": row.paragraph,
        "href": row.href,
        "valid_from": row.valid_from.isoformat(),
        "certainty": row.certainty.value,
    }


def _row_from_json(data: dict[str, Any]) -> ExplanationRow:
    return ExplanationRow(
        rule=RuleCode(data["rule"]),
        facts=tuple(
            UsedFact(FactCode(used["fact"]), tuple(used["params"].items())) for used in data["facts"]
        ),
        result=Met(data["result"]),
        paragraph=data["paragraph"],
        href=data["href"],
        valid_from=date.fromisoformat(data["valid_from"]),
        certainty=Certainty(data["certainty"]),
    )
