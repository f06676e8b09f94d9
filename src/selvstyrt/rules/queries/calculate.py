"""Calculate: any variable of the law for one case, with the tree of what it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import product
from typing import Any

from selvstyrt.rules.domain.answer import Answer
from selvstyrt.rules.domain.checks import any_birth
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.domain.question import Possible, Question, Value
from selvstyrt.rules.domain.step import Step
from selvstyrt.rules.queries import law
from selvstyrt.rules.queries.missing import missing
from selvstyrt.rules.queries.simulation import period_of, simulation
from selvstyrt.rules.queries.tree import possible, tree

CAP = 4096  # combinations of open facts that are tried


def calculate(question: Question) -> Answer:
    """The answer to a checked question, with its explanation and the facts that could change it.

    A date of birth that nobody gave is not made up: where it matters it is tried young and old. More than 4096
    combinations of open facts raise FactsError.
    """
    facts = question.facts
    columns = combinations(facts)
    answers, explanation = run(question.variable, question.day, columns)
    if births := explanation.unsaid_births:
        tried = dict(facts) | dict.fromkeys(births, any_birth(question.day))
        tried_columns = combinations(tried)
        tried_answers, tried_explanation = run(question.variable, question.day, tried_columns)
        if possible(tried_answers) != possible(answers):
            facts, columns, answers, explanation = tried, tried_columns, tried_answers, tried_explanation
    values = law.plain(answers)
    unsaid = missing(question.variable, question.day, columns, values, explanation)
    return Answer(
        question=question,
        possible=possible(answers),
        explanation=explanation,
        find_out=_find_out(facts, columns, values) + unsaid,
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
    asked = simulation(day, columns)
    asked.trace = True
    answers = asked.calculate(variable, period_of(variable, day))
    return answers, tree(asked, frozenset(columns))


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
