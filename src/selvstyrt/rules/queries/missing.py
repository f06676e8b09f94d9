"""Missing facts: those the case says nothing of, and without which the answer is not known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from openfisca_core.indexed_enums import Enum

from openfisca_bpa.amounts import NOT_KNOWN
from openfisca_bpa.days import NO_DAY
from selvstyrt.rules.domain.question import Value
from selvstyrt.rules.domain.step import UNSAID, Step
from selvstyrt.rules.queries import law
from selvstyrt.rules.queries.simulation import period_of, simulation

_UNKNOWN = (NOT_KNOWN, NO_DAY, "not_known")
_TRIED = 2_000  # any amount but nought, which could make the answer known by itself, and not a small one


def missing(
    variable: str, day: date, columns: Mapping[str, Sequence[Value]], answers: Sequence[Value], tree: Step
) -> tuple[str, ...]:
    """A fewest number of unsaid facts that leave less unknown once they are said, in the order of the tree.

    They are tried out, so a fact is not asked for that would not help, such as one beside a rate nobody found. All of
    them are said but one, each in turn, in one run: those without which more is unknown are needed, and mostly they
    alone are enough. Where they are not, because one of two would do, the others are tried away one after the other.
    """
    now, unsaid = _unknown(answers), tree.unsaid
    if not now or not unsaid:
        return ()
    tried = _Tried(variable, day, columns, len(answers), unsaid)
    least, *without = tried.left(unsaid, *(_but(unsaid, name) for name in unsaid))
    if least == now:
        return ()
    needed = tuple(name for name, left in zip(unsaid, without, strict=True) if left > least)
    if tried.left(needed) == [least]:
        return needed
    needed = unsaid
    for name in unsaid:
        if tried.left(_but(needed, name)) == [least]:
            needed = _but(needed, name)
    return needed


@dataclass(frozen=True, slots=True)
class _Tried:
    """A question whose unsaid facts are said, some at a time."""

    variable: str
    day: date
    columns: Mapping[str, Sequence[Value]]
    rows: int
    unsaid: Sequence[str]

    def left(self, *said: Sequence[str]) -> list[int]:
        """How many answers are unknown once these are said: one number for each try, all of them in one run."""
        columns = {name: list(column) * len(said) for name, column in self.columns.items()}
        for name in self.unsaid:
            is_said, is_not = _to_try(name, self.day), _default(name)
            columns[name] = [is_said if name in each else is_not for each in said for _ in range(self.rows)]
        asked = simulation(self.day, columns)
        answers = law.plain(asked.calculate(self.variable, period_of(self.variable, self.day)))
        return [_unknown(answers[at * self.rows : (at + 1) * self.rows]) for at in range(len(said))]


def _but(names: Sequence[str], name: str) -> tuple[str, ...]:
    return tuple(each for each in names if each != name)


def _unknown(answers: Sequence[Value]) -> int:
    return sum(answer in _UNKNOWN for answer in answers)


def _default(name: str) -> Value:
    value: Value | Enum = law.system().variables[name].default_value
    return value.name if isinstance(value, Enum) else value


def _to_try(name: str, day: date) -> Value:
    variable = law.system().variables[name]
    if variable.value_type is date:
        return day
    if variable.value_type is Enum:
        return str(next(each.name for each in variable.possible_values if each.name not in UNSAID))
    return _TRIED
