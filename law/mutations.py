"""Mutations: each value, each first day and each comparison of the law changed once; some case must notice.

    python law/mutations.py

A first day is moved one day on. Where the same was so the day before, nothing is changed by that, and it is not tried.

A change that no case notices is a survivor. Those that are known stand in mutations.yaml, each with the reason; any
other, and any that is noticed after all, makes this fail.
"""

from __future__ import annotations

import ast
import inspect
import pkgutil
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import import_module
from itertools import zip_longest
from pathlib import Path
from textwrap import dedent

import yaml
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

import openfisca_bpa
from openfisca_bpa.casebook import all_cases, answered

HERE = Path(__file__).parent
KNOWN = HERE / "mutations.yaml"
EVERYTHING = "*"
_EVER = "0001-01-01"  # the first day of a formula that names none
OTHER = {
    ast.GtE: ast.Gt,
    ast.Gt: ast.GtE,
    ast.LtE: ast.Lt,
    ast.Lt: ast.LtE,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
}


@dataclass(frozen=True)
class Mutation:
    """A change to the law: what it is called, what it touches, and how it is made and taken back."""

    name: str
    touches: str
    make: Callable[[], contextmanager]


class Bench:
    """The law with its cases, and which case touches what."""

    def __init__(self):
        self.system = openfisca_bpa.CountryTaxBenefitSystem()
        self.cases = all_cases()
        self.touching = defaultdict(list)
        for number, case in enumerate(self.cases):
            simulation, wrong = answered(self.system, case, trace=True)
            if wrong:
                sys.exit(f"the unchanged law fails a case: {case['name']} {wrong}")
            for name in {EVERYTHING, *(name for tree in simulation.tracer.trees for name in _touched(tree))}:
                self.touching[name].append(number)

    def notices(self, mutation):
        """Does a case that touches what is changed fail with the change?"""
        with mutation.make():
            for number in self.touching[mutation.touches]:
                try:
                    if answered(self.system, self.cases[number])[1]:
                        return True
                except Exception:  # noqa: BLE001  # a law that breaks is noticed, however it breaks
                    return True
        return False

    def mutations(self) -> Iterator[Mutation]:
        yield from self._values()
        yield from self._first_days()
        yield from self._comparisons()

    def _values(self):
        for parameter in self.system.parameters.get_descendants():
            for dated in getattr(parameter, "values_list", ()):
                yield Mutation(
                    f"{parameter.name} {dated.instant_str}",
                    parameter.name,
                    lambda at=dated: self._other_value(at),
                )

    @contextmanager
    def _other_value(self, dated):
        kept = dated.value
        dated.value = (not kept) if isinstance(kept, bool) else 1 if kept is None else kept + 1
        _forget()
        try:
            yield
        finally:
            dated.value = kept
            _forget()

    def _first_days(self):
        for parameter in self.system.parameters.get_descendants():
            newest_first = getattr(parameter, "values_list", ())
            for dated, before in zip_longest(newest_first, newest_first[1:]):
                if dated.value != (before and before.value):
                    name = f"{parameter.name} {dated.instant_str}, a day later"
                    yield Mutation(name, parameter.name, lambda at=dated: _a_day_later(at))
        for name, variable in self.system.variables.items():
            for since in variable.formulas:
                if since > _EVER:
                    yield Mutation(
                        f"{name} {since}, a day later",
                        name,
                        lambda f=variable.formulas, at=since: _from(f, at),
                    )

    def _comparisons(self):
        for name, variable in self.system.variables.items():
            for since, formula in variable.formulas.items():
                yield from _of_function(formula, f"{name} {since}", name)
        for function in _shared_functions():
            yield from _of_function(function, f"{function.__module__}.{function.__name__}", EVERYTHING)


@contextmanager
def _a_day_later(dated):
    kept = dated.instant_str
    dated.instant_str = _next(kept)
    _forget()
    try:
        yield
    finally:
        dated.instant_str = kept
        _forget()


@contextmanager
def _from(formulas, since):
    """The formula that begins on the day `since` begins on the next."""
    later = _next(since)
    formulas[later] = formulas.pop(since)
    try:
        yield
    finally:
        formulas[since] = formulas.pop(later)


def _next(day):
    return str(date.fromisoformat(day) + timedelta(days=1))


def _touched(node):
    yield node.name
    yield from (each.name for each in node.parameters)
    for below in node.children:
        yield from _touched(below)


def _forget():
    TaxBenefitSystem.get_parameters_at_instant.cache_clear()


def _shared_functions():
    """The functions that formulas share, each once; any case may touch them."""
    for module in pkgutil.iter_modules(openfisca_bpa.__path__, "openfisca_bpa."):
        if not module.ispkg:
            for _name, function in inspect.getmembers(import_module(module.name), inspect.isfunction):
                if function.__module__ == module.name:
                    yield function


def _of_function(function, name, touches):
    source = dedent(inspect.getsource(function))
    count = sum(
        isinstance(node, ast.Compare) and type(node.ops[0]) in OTHER for node in ast.walk(ast.parse(source))
    )
    for number in range(count):
        shown, code = _changed(function, source, number)
        yield Mutation(f"{name}: {shown}", touches, lambda f=function, c=code: _with_code(f, c))


def _changed(function, source, number):
    tree = ast.parse(source)
    compares = [
        node for node in ast.walk(tree) if isinstance(node, ast.Compare) and type(node.ops[0]) in OTHER
    ]
    node = compares[number]
    shown = ast.unparse(node)
    node.ops[0] = OTHER[type(node.ops[0])]()
    space = {}
    exec(compile(tree, "<mutation>", "exec"), function.__globals__, space)  # noqa: S102  # our own formula, changed
    changed = space[function.__name__]
    return f"{shown} → {ast.unparse(node)}", changed.__code__


@contextmanager
def _with_code(function, code):
    kept = function.__code__
    function.__code__ = code
    try:
        yield
    finally:
        function.__code__ = kept


def main() -> int:
    """Run every mutation and print the survivors; 0 when they are exactly those that are known."""
    bench = Bench()
    known = yaml.safe_load(KNOWN.read_text(encoding="utf-8")) or {}
    tried = list(bench.mutations())
    survivors = [mutation.name for mutation in tried if not bench.notices(mutation)]
    new = [name for name in survivors if name not in known]
    noticed = [name for name in known if name not in survivors]
    print(
        f"{len(tried)} changes, {len(tried) - len(survivors)} noticed, {len(survivors)} not ({len(new)} new)"
    )
    for name in new:
        print(f"no case notices: {name}")
    for name in noticed:
        print(f"noticed after all, or no longer there: {name}")
    return 1 if new or noticed else 0


if __name__ == "__main__":
    sys.exit(main())
