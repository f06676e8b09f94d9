"""Calculate: any variable of the law for one case, with the tree of what it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import product
from typing import Any

from openfisca_core.periods import DateUnit
from openfisca_core.simulation_builder import SimulationBuilder

from selvstyrt.rules.domain.answer import Answer
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.question import Possible, Question, Value
from selvstyrt.rules.domain.step import Step
from selvstyrt.rules.queries import law
from selvstyrt.rules.queries.tree import possible, tree

CAP = 4096  # combinations of open facts that are tried
_FORMAT = {DateUnit.DAY: "%Y-%m-%d", DateUnit.MONTH: "%Y-%m", DateUnit.YEAR: "%Y"}


def calculate(question: Question) -> Answer:
    """The answer to a checked question, with its explanation and the facts that could change it.

    More than 4096 combinations of open facts raise FactsError.
    """
    columns = combinations(question.facts)
    answers, explanation = run(question.variable, question.day, columns)
    values = law.plain(answers)
    return Answer(
        question=question,
        possible=possible(answers),
        explanation=explanation,
        find_out=_find_out(question.facts, columns, values),
        law_version=law.LAW_VERSION,
        read_as_of=law.READ_AS_OF,
        beyond_reading=question.day > law.READ_AS_OF,
    )


def combinations(facts: Mapping[str, Possible]) -> dict[str, list[Value]]:
    """Columns with every combination of what is possible."""
    count = 1
    for name, values in facts.items():
        count *= len(values)
        if count > CAP:
            raise FactsError(name, "rules.too_many_open", most=CAP)
    rows = list(product(*facts.values()))
    return {name: [row[at] for row in rows] for at, name in enumerate(facts)}


def run(variable: str, day: date, columns: Mapping[str, Sequence[Value]]) -> tuple[Any, Step]:
    """The column of answers, and the tree the engine traced."""
    rows = max((len(column) for column in columns.values()), default=1)
    simulation = SimulationBuilder().build_default_simulation(law.system(), rows)
    for name, column in columns.items():
        for period in _periods(name, day):
            simulation.set_input(name, period, _typed(name, column))
    simulation.trace = True
    answers = simulation.calculate(variable, period_of(variable, day))
    return answers, tree(simulation, frozenset(columns))


def period_of(name: str, day: date) -> str:
    """The day, month or year around `day` for which this variable is defined."""
    unit = law.system().variables[name].definition_period
    return "ETERNITY" if unit == DateUnit.ETERNITY else day.strftime(_FORMAT[unit])


def _periods(name: str, day: date) -> tuple[str, ...]:
    """When a fact of the case holds. A year's facts are those the year rests on: its own, or last year's accounts."""
    if law.system().variables[name].definition_period == DateUnit.YEAR:
        return str(day.year), str(day.year - 1)
    return (period_of(name, day),)


def _typed(name: str, column: Sequence[Value]) -> Any:
    import numpy

    dtype = law.system().variables[name].dtype
    return list(column) if isinstance(column[0], str | date) else numpy.array(column, dtype=dtype)


def _find_out(
    facts: Mapping[str, Possible], columns: Mapping[str, Sequence[Value]], answers: Sequence[Value]
) -> tuple[str, ...]:
    """The open facts with which the answer turns, the one that leaves least open first."""
    rows = list(zip(*columns.values(), strict=True)) if columns else []
    left = {}
    for at, (name, values) in enumerate(facts.items()):
        if len(values) == 1 or not _turns(rows, answers, at):
            continue
        left[name] = sum(
            len({answer for row, answer in zip(rows, answers, strict=True) if row[at] == value})
            for value in values
        ) / len(values)
    return tuple(sorted(left, key=lambda name: left[name]))


def _turns(rows: Sequence[tuple[Value, ...]], answers: Sequence[Value], at: int) -> bool:
    seen: dict[tuple[Value, ...], Value] = {}
    return any(
        seen.setdefault(row[:at] + row[at + 1 :], answer) != answer
        for row, answer in zip(rows, answers, strict=True)
    )
