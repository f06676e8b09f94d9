"""Reforms: what each would change against the law in force, value by value."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from openfisca_bpa import reforms as law_reforms
from selvstyrt.rules.domain.outcome import Certainty
from selvstyrt.rules.domain.reform import Reform, ReformValue, RuleChange, ValueChange
from selvstyrt.rules.domain.step import Source
from selvstyrt.rules.queries.law import entries, parameter, system_with

NAMES = tuple(law_reforms.NAMES)


@cache
def reforms() -> tuple[Reform, ...]:
    """Every reform there is; none is in force."""
    return tuple(_reform(name) for name in NAMES)


def reform(name: str) -> Reform:
    """The reform with this name, one of NAMES."""
    return next(each for each in reforms() if each.name == name)


def _reform(name: str) -> Reform:
    written = law_reforms.about(name)
    return Reform(
        name=name,
        names=written["name"],
        standing=written["standing"],
        leaves_out=written["leaves_out"],
        values=tuple(_values(name, written["parameters"])),
        rules=tuple(RuleChange(**each) for each in written["changes"]),
    )


def _values(name: str, parameters: dict[str, Any]) -> Iterator[ValueChange]:
    brought = {each.name: each for each in system_with(name).parameters.get_descendants()}
    for own, entry in parameters.items():
        then = _value(brought[own])
        for replaced in entry.get("replaces", ()):
            today = parameter(replaced)
            named = entries()[replaced]
            names = {"en": today.description, "nb": named.nb, "nn": named.nn}
            yield ValueChange(replaced, names, _value(today), then)
        if "replaces" not in entry:
            names = {"en": brought[own].description, "nb": entry["nb"], "nn": entry["nn"]}
            yield ValueChange(own, names, None, then)


def _value(written: Any) -> ReformValue:
    """The newest of its values."""
    at = written.values_list[0]
    law = at.metadata["reference"][0]
    return ReformValue(
        value=at.value,
        unit=written.metadata["unit"],
        source=Source(law["paragraph"], law["title"], law["href"]),
        certainty=Certainty(at.metadata["certainty"]),
    )
