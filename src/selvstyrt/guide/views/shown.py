"""A rule page in the reader's language: every value with its unit in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from selvstyrt.rules.domain.covered import Covered, CoveredState
from selvstyrt.rules.domain.question import Value
from selvstyrt.rules.domain.rule_page import Case, DatedValue, Parameter, Rule, RulePage
from selvstyrt.rules.domain.step import StepKind
from selvstyrt.rules.queries.names import naming
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.catalogue.guide import TEXTS
from selvstyrt.ui.steps import in_language, reading
from selvstyrt.ui.words import day

FEW = 2  # values that need no chart


@dataclass(frozen=True, slots=True)
class ShownValue:
    """One dated value in words; `share` is its length in a bar chart, in hundredths of the largest."""

    since: date
    words: str
    share: int | None
    title: str
    href: str
    where_read: tuple[str, ...]
    certainty: str
    note: str


@dataclass(frozen=True, slots=True)
class ShownParameter:
    name: str
    label: str
    note: str
    values: tuple[ShownValue, ...]


@dataclass(frozen=True, slots=True)
class ShownCase:
    name: str
    why: str
    period: str
    facts: tuple[tuple[str, str], ...]
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ShownRule:
    name: str
    label: str
    kind: str
    since: tuple[date, ...]
    reading: str
    cases: tuple[ShownCase, ...]


@dataclass(frozen=True, slots=True)
class ShownCovered:
    """A provision and how far it is modelled."""

    provision: str
    title: str
    state: CoveredState
    remark: str


@dataclass(frozen=True, slots=True)
class ShownPage:
    """`act`: the name behind a short one; `settled` parameters have had one value, `parameters` several."""

    paragraph: str
    act: str
    rules: tuple[ShownRule, ...]
    facts: tuple[ShownRule, ...]
    settled: tuple[ShownParameter, ...]
    parameters: tuple[ShownParameter, ...]
    covered: tuple[ShownCovered, ...]


def shown_page(page: RulePage) -> ShownPage:
    """The page in the language now active."""
    rules = tuple(_rule(rule) for rule in page.rules if rule.kind is StepKind.RULE)
    facts = tuple(_rule(rule) for rule in page.rules if rule.kind is not StepKind.RULE)
    parameters = tuple(_parameter(each) for each in page.parameters)
    settled = tuple(each for each in parameters if len(each.values) == 1)
    moving = tuple(each for each in parameters if len(each.values) > 1)
    covered = tuple(map(shown_covered, page.covered))
    return ShownPage(page.paragraph, act(page.paragraph), rules, facts, settled, moving, covered)


def shown_covered(each: Covered) -> ShownCovered:
    """One provision of the coverage register in the language now active."""
    remark = in_language(each.remark) if each.remark else ""
    return ShownCovered(in_language(each.provision), in_language(each.title), each.state, remark)


def act(paragraph: str) -> str:
    """The name of the act that a paragraph names by a short one, as in "pbrl § 2-1 d"; else nothing."""
    code = f"guide.act.{paragraph.split(' ')[0]}"
    return say(code) if code in TEXTS else ""


def _rule(rule: Rule) -> ShownRule:
    cases = tuple(_case(case) for case in rule.cases)
    return ShownRule(rule.name, in_language(rule.names), rule.kind.code, rule.since, rule.reading, cases)


def _case(case: Case) -> ShownCase:
    facts, answers = tuple(_words(case.facts)), tuple(_words(case.answers))
    return ShownCase(case.name, case.why, _period(case.period), facts, answers)


def _period(written: str) -> str:
    """A day in words; a month or a year as it is written."""
    try:
        return day(date.fromisoformat(written))
    except ValueError:
        return written


def _words(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Facts or answers in words; a fact that stands by period has a line for each."""
    for name, value in values.items():
        known = naming(name)
        if known is None:
            yield name, str(value)
            continue
        for period, each in value.items() if isinstance(value, dict) else [("", value)]:
            label = in_language(known.names)
            yield f"{label} ({period})" if period else label, reading(each, known.unit, known.answers)


def _parameter(parameter: Parameter) -> ShownParameter:
    numbers = [_number(each.value) for each in parameter.values]
    most = max(numbers) if len(numbers) > FEW else 0
    return ShownParameter(
        name=parameter.name,
        label=in_language(parameter.names),
        note=in_language(parameter.note) if parameter.note else "",
        values=tuple(_value(each, parameter.unit, most) for each in parameter.values),
    )


def _value(dated: DatedValue, unit: str, most: int) -> ShownValue:
    return ShownValue(
        since=dated.since,
        words=reading(dated.value, unit, {}),
        share=round(100 * _number(dated.value) / most) if most else None,
        title=dated.source.title,
        href=dated.source.href,
        where_read=dated.where_read,
        certainty=dated.certainty.code if dated.value is not None else CoveredState.NOT_FOUND.code,
        note=in_language(dated.note) if dated.note else "",
    )


def _number(value: Value | None) -> int:
    """Its length in a chart: nought for what is no number, or not known."""
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
