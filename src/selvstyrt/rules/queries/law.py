"""The law package asked: rows of inputs in, columns of answers out. The only importer of openfisca_bpa."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from openfisca_core.periods import period
from openfisca_core.simulation_builder import SimulationBuilder

from openfisca_bpa import LAW_READ_AS_OF, VERSION, CountryTaxBenefitSystem
from openfisca_bpa.provisions import provision as law_provision
from selvstyrt.rules.domain.outcome import Certainty

LAW_VERSION = f"openfisca-bpa {VERSION}"
READ_AS_OF: date = LAW_READ_AS_OF
_FOR_EVER = period("ETERNITY")
Column = Sequence[int | bool | str | date]


@dataclass(frozen=True, slots=True)
class Provision:
    """Where a value of the law stands: paragraph, address, first day, certainty."""

    paragraph: str
    href: str
    valid_from: date
    certainty: Certainty


@lru_cache(maxsize=1)
def system() -> Any:
    """The law as one OpenFisca system: built once per process, half a second."""
    return CountryTaxBenefitSystem()


def ask(day: date, inputs: Mapping[str, Column], wanted: Sequence[str]) -> dict[str, list[Any]]:
    """One vectorised simulation on `day`: `inputs` are columns of equal length, so are the answers.

    Dates of birth hold for ever, all else on the day. Enumerations answer with their name as text.
    """
    rows = len(next(iter(inputs.values())))
    simulation = SimulationBuilder().build_default_simulation(system(), rows)
    on_day = period(day.isoformat())  # read once: the engine reads a text anew for every variable
    for name, column in inputs.items():
        simulation.set_input(name, _FOR_EVER if name.endswith("birth_date") else on_day, list(column))
    return {name: plain(simulation.calculate(name, on_day)) for name in wanted}


def plain(column: Any) -> list[Any]:
    """A column of the engine as a list of Python values; enumerations by name."""
    values: list[Any] = (column.decode_to_str() if hasattr(column, "decode_to_str") else column).tolist()
    return values


@lru_cache(maxsize=4096)
def provision(name: str, day: date) -> Provision:
    """The provision behind a parameter of the law on `day`; before its first day the one to come."""
    found = law_provision(system(), name, day)
    return Provision(found.paragraph, found.href, found.valid_from, Certainty(found.certainty))


@lru_cache(maxsize=4096)
def is_so(name: str, day: date) -> bool:
    """The value of a yes-or-no parameter on `day`; no where it has none yet."""
    return bool(parameter(name).get_at_instant(day.isoformat()))


def parameter(name: str) -> Any:
    """The parameter with this dotted name."""
    node = system().parameters
    for part in name.split("."):
        node = node.children[part]
    return node
