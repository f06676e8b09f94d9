"""The rule pages as Markdown: one file a paragraph, and a register of them all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from selvstyrt.rules.domain.covered import CoveredState
from selvstyrt.rules.domain.rule_page import Case, Parameter, Rule, RulePage
from selvstyrt.rules.domain.step import StepKind
from selvstyrt.rules.queries.names import naming
from selvstyrt.rules.queries.rule_pages import rule_pages
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.steps import reading

MADE = (
    "Made by `selvstyrt law pages docs/rules` from the law package; what is changed here by hand is lost.\n"
)


def files() -> dict[str, str]:
    """Every file by its name, in English with the Norwegian names beside."""
    pages = rule_pages()
    return {
        "README.md": _register(pages),
        **{f"{slug}.md": "\n".join(_page(page)) for slug, page in pages.items()},
    }


def _register(pages: Mapping[str, RulePage]) -> str:
    rows = [
        f"| [{page.paragraph}]({slug}.md) | {len(page.rules)} | {len(page.parameters)} | {_cases(page)} |"
        for slug, page in pages.items()
    ]
    head = [
        "# The law, paragraph by paragraph",
        "",
        MADE,
        "| Paragraph | Variables | Values | Cases |",
        "|---|---|---|---|",
    ]
    return "\n".join([*head, *rows, ""])


def _cases(page: RulePage) -> int:
    return sum(len(rule.cases) for rule in page.rules)


def _page(page: RulePage) -> Iterator[str]:
    yield f"# {page.paragraph}\n"
    yield MADE
    for parameter in page.parameters:
        yield from _parameter(parameter)
    for rule in page.rules:
        if rule.kind is StepKind.RULE:
            yield from _rule(rule)
    asked = [rule for rule in page.rules if rule.kind is not StepKind.RULE]
    if asked:
        yield "## What it is asked about\n"
        yield from (
            f"- {rule.names['en']} (*{rule.names['nb']}*): {say(rule.kind.code).lower()}" for rule in asked
        )
        yield ""
    if page.covered:
        yield "## How far it is modelled\n"
        for each in page.covered:
            remark = f" – {each.remark['en']}" if each.remark else ""
            state = say(each.state.code).lower()
            yield f"- {each.provision['en']}: {each.title['en']} ({state}){remark}"
        yield ""


def _parameter(parameter: Parameter) -> Iterator[str]:
    yield f"## {parameter.names['en']}\n"
    yield f"*{parameter.names['nb']}* (`{parameter.name}`)\n"
    yield "| From | Value | How certain | Source |"
    yield "|---|---|---|---|"
    for dated in parameter.values:
        read = "".join(f"; {each}" for each in dated.where_read)
        source = f"[{dated.source.title}]({dated.source.href}){read}"
        sure = dated.certainty if dated.value is not None else CoveredState.NOT_FOUND
        value = reading(dated.value, parameter.unit, {}) + (f"<br>{dated.note['en']}" if dated.note else "")
        yield f"| {dated.since} | {value} | {say(sure.code)} | {source} |"
    yield f"\n{parameter.note['en']}\n" if parameter.note else ""


def _rule(rule: Rule) -> Iterator[str]:
    yield f"## {rule.names['en']}\n"
    yield f"*{rule.names['nb']}* (`{rule.name}`)\n"
    yield f"```python\n{rule.reading}\n```\n"
    if rule.cases:
        yield "| Case | Day | Facts | Answer |"
        yield "|---|---|---|---|"
        yield from (_case(case) for case in rule.cases)
        yield ""


def _case(case: Case) -> str:
    why = case.why.replace("|", "/")
    return f"| **{case.name}**: {why} | {case.period} | {_values(case.facts)} | {_values(case.answers)} |"


def _values(values: Mapping[str, Any]) -> str:
    return "<br>".join(_value(name, value) for name, value in values.items())


def _value(name: str, value: Any) -> str:
    known = naming(name)
    if known is None or isinstance(value, dict):
        return f"`{name}` {value}"
    return f"`{name}` {reading(value, known.unit, known.answers)}"
