"""Tree: what a calculation rested on, as the engine traced it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import lru_cache
from typing import Any

from openfisca_bpa.amounts import NOT_KNOWN
from openfisca_bpa.days import NO_DAY
from openfisca_bpa.provisions import provision
from selvstyrt.rules.domain.outcome import Certainty
from selvstyrt.rules.domain.question import Value
from selvstyrt.rules.domain.step import Source, Step, StepKind
from selvstyrt.rules.queries.law import assumed, entries, parameter, plain, system


def tree(simulation: Any, given: Collection[str]) -> Step:
    """The first traced calculation of `simulation`; `given` are the facts that the case names."""
    return _Tree(given).step(simulation.tracer.trees[0])


class _Tree:
    def __init__(self, given: Collection[str]) -> None:
        self.given = given
        self.told: set[tuple[str, str]] = set()

    def step(self, node: Any) -> Step:
        variable = system().variables[node.name]
        entry = entries()[node.name]
        period = _written(node.period)
        key = (node.name, period)
        again = key in self.told and bool(variable.formulas)
        self.told.add(key)
        below = () if again else (*map(self.step, node.children), *self._values(node.parameters))
        return Step(
            name=node.name,
            kind=StepKind(entry.kind),
            names={"en": variable.label, "nb": entry.nb, "nn": entry.nn},
            period=period,
            possible=possible(node.value),
            unit=entry.unit,
            source=Source(entry.paragraph, href=next(iter(variable.reference or ()), "")),
            steps=below,
            again=again,
            given=bool(variable.formulas) or node.name in self.given,
            answers=entry.answers,
        )

    def _values(self, nodes: list[Any]) -> tuple[Step, ...]:
        seen = {(node.name, _written(node.period)): node.value for node in nodes}
        return tuple(_value(name, period, value, assumed()) for (name, period), value in seen.items())


_written = lru_cache(maxsize=1024)(str)  # a period; there are few, and writing one is slow


@lru_cache(maxsize=4096)
def _value(name: str, period: str, value: Value | None, _reform: str) -> Step:
    entry, written = entries()[name], parameter(name)
    at = provision(system(), name, date.fromisoformat(period))
    return Step(
        name=name,
        kind=StepKind.VALUE,
        names={"en": written.description, "nb": entry.nb, "nn": entry.nn},
        period=period,
        possible=(value,),
        unit=written.metadata["unit"],
        source=Source(at.paragraph, at.title, at.href, at.valid_from, Certainty(at.certainty)),
    )


def possible(column: Any) -> tuple[Value | None, ...]:
    """The distinct values of a column in ascending order; None, for a rate or day that is not known, first."""
    values: set[Any] = {None if value in (NOT_KNOWN, NO_DAY) else value for value in plain(column)}
    return tuple(sorted(values, key=lambda value: (value is not None, value)))
