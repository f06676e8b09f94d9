"""Rule page: one paragraph as the law package has it – what is worked out, the dated values, the cases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from selvstyrt.rules.domain.covered import Covered
from selvstyrt.rules.domain.outcome import Certainty
from selvstyrt.rules.domain.question import Value
from selvstyrt.rules.domain.step import Source, StepKind


@dataclass(frozen=True, slots=True)
class Case:
    """A case worked out by hand: why the answer is what it is, facts in, answers out."""

    name: str
    why: str
    period: str
    facts: Mapping[str, Any]
    answers: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Rule:
    """A variable of the law: names by language, kind, the text of its formulas, dated, and its cases."""

    name: str
    names: Mapping[str, str]
    kind: StepKind
    unit: str
    since: tuple[date, ...]
    reading: str
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class DatedValue:
    """A value from `since` on; None: not known from then on. `note` by language, empty where there is none."""

    value: Value | None
    since: date
    certainty: Certainty
    source: Source
    where_read: tuple[str, ...]
    note: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A number of the law with its values, newest first; `note` as of a value, about all of them."""

    name: str
    names: Mapping[str, str]
    unit: str
    note: Mapping[str, str]
    values: tuple[DatedValue, ...]


@dataclass(frozen=True, slots=True)
class RulePage:
    """Everything that stands under one paragraph. `slug` is its address."""

    slug: str
    paragraph: str
    rules: tuple[Rule, ...]
    parameters: tuple[Parameter, ...]
    covered: tuple[Covered, ...]
