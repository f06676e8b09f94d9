"""Reform: what is proposed, or adopted but not in force, and what it would change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from selvstyrt.rules.domain.outcome import Certainty
from selvstyrt.rules.domain.question import Value
from selvstyrt.rules.domain.step import Source


@dataclass(frozen=True, slots=True)
class ReformValue:
    """A value with its unit, where it stands and how certain it is."""

    value: Value
    unit: str
    source: Source
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class ValueChange:
    """A value the reform sets: instead of one of today's law (`today`, by its name), or beside it (None)."""

    name: str
    names: Mapping[str, str]
    today: ReformValue | None
    then: ReformValue


@dataclass(frozen=True, slots=True)
class RuleChange:
    """What is no number: words by language."""

    paragraph: str
    what: Mapping[str, str]
    today: Mapping[str, str]
    then: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Reform:
    """Words by language: what it is called, how it stands, and what of it is left out here."""

    name: str
    names: Mapping[str, str]
    standing: Mapping[str, str]
    leaves_out: Mapping[str, str]
    values: tuple[ValueChange, ...]
    rules: tuple[RuleChange, ...]
