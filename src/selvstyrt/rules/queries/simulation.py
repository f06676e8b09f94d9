"""Simulation: the facts of one case, in every combination of what is open, set in the engine for their periods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from openfisca_core.periods import DateUnit
from openfisca_core.simulation_builder import SimulationBuilder

from selvstyrt.rules.domain.question import Value
from selvstyrt.rules.queries import law

_FORMAT = {DateUnit.DAY: "%Y-%m-%d", DateUnit.MONTH: "%Y-%m", DateUnit.YEAR: "%Y"}


def simulation(day: date, columns: Mapping[str, Sequence[Value]]) -> Any:
    """An engine that holds these columns of equal length, ready to be asked; one row where there are none."""
    rows = max((len(column) for column in columns.values()), default=1)
    made = SimulationBuilder().build_default_simulation(law.system(), rows)
    for name, column in columns.items():
        for period in _periods(name, day):
            made.set_input(name, period, _typed(name, column))
    return made


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
