"""The law package asked: rows of inputs in, columns of answers out. The only importer of openfisca_bpa."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any

from openfisca_core.periods import period
from openfisca_core.simulation_builder import SimulationBuilder

from openfisca_bpa import LAW_READ_AS_OF, VERSION, CountryTaxBenefitSystem, reforms, registers
from openfisca_bpa.provisions import provision as law_provision
from selvstyrt.rules.domain.outcome import Certainty

LAW_VERSION = f"openfisca-bpa {VERSION}"
READ_AS_OF: date = LAW_READ_AS_OF
IN_FORCE = ""  # no reform
_FOR_EVER = period("ETERNITY")
_assumed: ContextVar[str] = ContextVar("assumed", default=IN_FORCE)
Column = Sequence[int | bool | str | date]


@dataclass(frozen=True, slots=True)
class Provision:
    """Where a value of the law stands: paragraph, address, first day, certainty."""

    paragraph: str
    href: str
    valid_from: date
    certainty: Certainty


@contextmanager
def assuming(reform: str) -> Iterator[None]:
    """Within, the law is asked as if this reform held: whatever is answered must say so. The platform never does."""
    before = _assumed.set(reform)
    try:
        yield
    finally:
        _assumed.reset(before)


def assumed() -> str:
    """The reform that is assumed here, or IN_FORCE."""
    return _assumed.get()


def system() -> Any:
    """The law as one OpenFisca system: built once per process, half a second."""
    return system_with(assumed())


@cache
def system_with(reform: str) -> Any:
    """The law in force, or as it would be with a reform; there are few."""
    return reforms.reformed(reform, system_with(IN_FORCE)) if reform else CountryTaxBenefitSystem()


def entries() -> Mapping[str, Any]:
    """The register of what everything in the law is called."""
    return _entries(assumed())


@cache
def _entries(reform: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = registers.entries() | (reforms.entries(reform) if reform else {})
    return found


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


def provision(name: str, day: date) -> Provision:
    """The provision behind a parameter of the law on `day`; before its first day the one to come."""
    return _provision(name, day, assumed())


@lru_cache(maxsize=4096)
def _provision(name: str, day: date, reform: str) -> Provision:
    found = law_provision(system_with(reform), name, day)
    return Provision(found.paragraph, found.href, found.valid_from, Certainty(found.certainty))


def is_so(name: str, day: date) -> bool:
    """The value of a yes-or-no parameter on `day`; no where it has none yet."""
    return _is_so(name, day, assumed())


@lru_cache(maxsize=4096)
def _is_so(name: str, day: date, _reform: str) -> bool:
    return bool(parameter(name).get_at_instant(day.isoformat()))


def parameter(name: str) -> Any:
    """The parameter with this dotted name."""
    node = system().parameters
    for part in name.split("."):
        node = node.children[part]
    return node
