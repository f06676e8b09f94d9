"""Instance: a public nurse-rostering problem (format of schedulingbenchmarks.org). Day 0 is a Monday."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of shift: minutes, and the kinds that may not follow on the day after."""

    name: str
    minutes: int
    not_before: frozenset[str]


@dataclass(frozen=True, slots=True)
class Employee:
    """Limits of one person: shifts of each kind, minutes, runs of work days and of days off, weekends."""

    name: str
    most_shifts: Mapping[str, int]
    most_minutes: int
    least_minutes: int
    longest_run: int
    shortest_run: int
    shortest_off: int
    most_weekends: int
    days_off: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Request:
    """A person's wish for a kind of shift on a day, or against it, with what it costs when it is not met."""

    employee: str
    day: int
    kind: str
    weight: int
    is_for: bool


@dataclass(frozen=True, slots=True)
class Cover:
    """So many people wanted in a kind of shift on a day, with the cost of each too few and too many."""

    day: int
    kind: str
    wanted: int
    under: int
    over: int


@dataclass(frozen=True, slots=True)
class Instance:
    days: int
    kinds: tuple[Kind, ...]
    employees: tuple[Employee, ...]
    requests: tuple[Request, ...]
    covers: tuple[Cover, ...]


# The kind of shift by person and day; a day off is not in it.
Plan = Mapping[tuple[str, int], str]
