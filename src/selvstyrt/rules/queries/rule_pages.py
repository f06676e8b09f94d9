"""Rule pages: the whole law package, paragraph by paragraph, from its own variables, parameters and cases."""

from __future__ import annotations

import inspect
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from textwrap import dedent
from typing import Any

from openfisca_bpa.registers import cases, entries, notes
from selvstyrt.rules.domain.outcome import Certainty
from selvstyrt.rules.domain.paragraph import sections, slug
from selvstyrt.rules.domain.rule_page import Case, DatedValue, Parameter, Rule, RulePage
from selvstyrt.rules.domain.step import Source, StepKind
from selvstyrt.rules.queries.coverage import coverage
from selvstyrt.rules.queries.law import parameter, system


@cache
def rule_pages() -> dict[str, RulePage]:
    """Every page by its address, in the order of the paragraphs."""
    rules, values, covered = defaultdict(list), defaultdict(list), defaultdict(list)
    for name in system().variables:
        for section in sections(entries()[name].paragraph):
            rules[section].append(_rule(name))
    for name in (name for name, entry in entries().items() if entry.kind == "value"):
        for section in dict.fromkeys(_sections_of(name)):
            values[section].append(_parameter(name))
    for each in coverage():
        for section in sections(each.provision["en"]):
            covered[section].append(each)
    found = sorted({*rules, *values}, key=slug)
    return {
        slug(section): RulePage(
            slug(section), section, tuple(rules[section]), tuple(values[section]), tuple(covered[section])
        )
        for section in found
    }


def _rule(name: str) -> Rule:
    variable, entry = system().variables[name], entries()[name]
    return Rule(
        name=name,
        names={"en": variable.label, "nb": entry.nb, "nn": entry.nn},
        kind=StepKind(entry.kind),
        unit=entry.unit,
        since=tuple(date.fromisoformat(day) for day in variable.formulas if day > "1"),
        reading="\n\n".join(dict.fromkeys(map(_text, _read_by(variable.formulas.values())))),
        cases=tuple(_cases(name)),
    )


def _read_by(formulas: Iterable[Any]) -> Iterator[Any]:
    """The formulas, and what they share with others where that reads values of the law itself."""
    for formula in formulas:
        yield formula
        for name in formula.__code__.co_names:
            shared = formula.__globals__.get(name)
            if inspect.isfunction(shared) and "parameters" in inspect.signature(shared).parameters:
                yield shared


def _text(function: Any) -> str:
    return dedent(inspect.getsource(function)).strip()


def _cases(name: str) -> Iterator[Case]:
    for each in cases().get(name, ()):
        yield Case(
            each["name"], each["description"], str(each["period"]), each.get("input") or {}, each["output"]
        )


@cache
def _parameter(name: str) -> Parameter:
    written, entry = parameter(name), entries()[name]
    return Parameter(
        name=name,
        names={"en": written.description, "nb": entry.nb, "nn": entry.nn},
        unit=written.metadata["unit"],
        note=_note(written),
        values=tuple(_dated(at, written) for at in written.values_list),
    )


def _dated(at: Any, written: Any) -> DatedValue:
    law, *read = at.metadata["reference"]
    note = _note(at)
    return DatedValue(
        value=at.value,
        since=date.fromisoformat(at.instant_str),
        certainty=Certainty(at.metadata["certainty"]),
        source=Source(law["paragraph"], law["title"], law["href"]),
        where_read=tuple(each["title"] for each in read),
        note={} if note == _note(written) else note,  # the engine lends every value the note of them all
    )


def _note(of: Any) -> Mapping[str, str]:
    found: Mapping[str, str] = notes()[of.metadata["note"]] if "note" in of.metadata else {}
    return found


def _sections_of(name: str) -> Iterator[str]:
    for at in parameter(name).values_list:
        yield from sections(at.metadata["reference"][0]["paragraph"])
