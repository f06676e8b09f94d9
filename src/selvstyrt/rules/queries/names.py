"""Names: what a variable of the law is called, and in which unit it counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from selvstyrt.rules.domain.step import StepKind
from selvstyrt.rules.queries.law import entries, system


@dataclass(frozen=True, slots=True)
class Naming:
    """Names by language, kind, unit, and for answers member → names by language."""

    names: Mapping[str, str]
    kind: StepKind
    unit: str
    paragraph: str
    answers: Mapping[str, Mapping[str, str]]


def naming(name: str) -> Naming | None:
    """What the variable is called; None when the law has no such variable."""
    variable = system().variables.get(name)
    if variable is None:
        return None
    entry = entries()[name]
    names = {"en": variable.label, "nb": entry.nb, "nn": entry.nn}
    return Naming(names, StepKind(entry.kind), entry.unit, entry.paragraph, entry.answers)


def variables() -> dict[str, Naming]:
    """Every variable of the law by its name."""
    return {name: found for name in system().variables if (found := naming(name))}
