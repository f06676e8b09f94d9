"""The public benchmark format, read line by line; an error names its line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from selvstyrt.rostering.domain.benchmark.instance import Cover, Employee, Instance, Kind, Request
from selvstyrt.rules.domain.facts import FactsError

T = TypeVar("T")
_SECTIONS = frozenset(
    {"HORIZON", "SHIFTS", "STAFF", "DAYS_OFF", "SHIFT_ON_REQUESTS", "SHIFT_OFF_REQUESTS", "COVER"}
)
_MOST_DAYS = 366
Line = tuple[int, Sequence[str]]  # its number, and what its commas part


def instance_from_text(text: str) -> Instance:
    """The instance; anything that is not this format raises FactsError at its line."""
    sections = _sections(text)
    (days,) = _each(sections, "HORIZON", lambda parts: int(parts[0])) or (0,)
    if not 1 <= days <= _MOST_DAYS:
        raise FactsError("SECTION_HORIZON", "rostering.not_this_format", value=str(days))
    kinds = _each(sections, "SHIFTS", _kind)
    off = dict(_each(sections, "DAYS_OFF", lambda parts: (parts[0], frozenset(map(int, parts[1:])))))
    staff = _each(sections, "STAFF", _employee)
    instance = Instance(
        days=days,
        kinds=kinds,
        employees=tuple(replace(each, days_off=off.get(each.name, frozenset())) for each in staff),
        requests=(
            *_each(sections, "SHIFT_ON_REQUESTS", lambda parts: _request(parts, is_for=True)),
            *_each(sections, "SHIFT_OFF_REQUESTS", lambda parts: _request(parts, is_for=False)),
        ),
        covers=_each(sections, "COVER", _cover),
    )
    _check(instance)
    return instance


def _sections(text: str) -> Mapping[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    lines: list[Line] | None = None
    for number, written in enumerate(text.splitlines(), 1):
        line = written.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("SECTION_") and line.removeprefix("SECTION_") in _SECTIONS:
            lines = found.setdefault(line.removeprefix("SECTION_"), [])
        elif lines is None:
            raise FactsError(f"line {number}", "rostering.not_this_format", value=line[:40])
        else:
            lines.append((number, [part.strip() for part in line.split(",")]))
    return found


def _each(sections: Mapping[str, list[Line]], name: str, read: Callable[[Sequence[str]], T]) -> tuple[T, ...]:
    found = []
    for number, parts in sections.get(name, ()):
        try:
            found.append(read(parts))
        except (ValueError, IndexError):
            value = ",".join(parts)[:40]
            raise FactsError(f"line {number}", "rostering.not_this_format", value=value) from None
    return tuple(found)


def _kind(parts: Sequence[str]) -> Kind:
    name, minutes, after = parts
    return Kind(name, int(minutes), frozenset(each for each in after.split("|") if each))


def _employee(parts: Sequence[str]) -> Employee:
    name, shifts, *numbers = parts
    most = {kind: int(count) for kind, _, count in (each.partition("=") for each in shifts.split("|"))}
    most_minutes, least_minutes, longest, shortest, off, weekends = map(int, numbers)
    return Employee(name, most, most_minutes, least_minutes, longest, shortest, off, weekends)


def _request(parts: Sequence[str], *, is_for: bool) -> Request:
    employee, day, kind, weight = parts
    return Request(employee, int(day), kind, int(weight), is_for)


def _cover(parts: Sequence[str]) -> Cover:
    day, kind, wanted, under, over = parts
    return Cover(int(day), kind, int(wanted), int(under), int(over))


def _check(instance: Instance) -> None:
    kinds = {each.name for each in instance.kinds}
    people = {each.name for each in instance.employees}
    if not kinds or not people:
        raise FactsError("SECTION_STAFF", "rostering.not_this_format", value="")
    named = [(each.kind, each.day) for each in instance.requests]
    named += [(each.kind, each.day) for each in instance.covers]
    unknown = [kind for kind, day in named if kind not in kinds or not 0 <= day < instance.days]
    unknown += [each.employee for each in instance.requests if each.employee not in people]
    if unknown:
        raise FactsError("SECTION_COVER", "rostering.not_this_format", value=unknown[0][:40])
