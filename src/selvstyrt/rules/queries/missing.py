"""Missing facts: those the case says nothing of, and without which the answer is not known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

    They are tried out, so a fact is not asked for that would not help, such as one beside a rate nobody found.
    """
    now, unsaid = _unknown(answers), tree.unsaid
    if not now or not unsaid:
        return ()

    def left(said: Sequence[str]) -> int:
        tried = {name: [_to_try(name, day)] * len(answers) for name in said}
        asked = simulation(day, {**columns, **tried})
        return _unknown(law.plain(asked.calculate(variable, period_of(variable, day))))

    needed, least = unsaid, left(unsaid)
    if least == now:
        return ()
    for name in unsaid:
        without = tuple(each for each in needed if each != name)
        if left(without) == least:
            needed = without
    return needed


def _unknown(answers: Sequence[Value]) -> int:
    return sum(answer in _UNKNOWN for answer in answers)


def _to_try(name: str, day: date) -> Value:
    variable = law.system().variables[name]
    if variable.value_type is date:
        return day
    if variable.value_type is Enum:
        return str(next(each.name for each in variable.possible_values if each.name not in UNSAID))
    return _TRIED
