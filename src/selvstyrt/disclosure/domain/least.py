"""How many there must be before anything is told about them, seen from every chair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# People in each body (a municipality, a provider): whoever belongs to a body knows its own people.
Counted = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Least:
    """The floor under a cell. `from_inside`: it holds also for a body that takes its own people away."""

    people: int = 5
    bodies: int = 2
    from_inside: bool = True


def is_enough(counted: Counted, least: Least) -> bool:
    """As many people and bodies as the floor asks for, for somebody who knows none of them."""
    there = [count for count in counted.values() if count]
    return sum(there) >= least.people and len(there) >= least.bodies


def is_safe(counted: Counted, least: Least) -> bool:
    """Enough for anyone who looks. With `from_inside` also without any one body: no body is so large, and none
    so alone with one other, that it reads the others' people out of the figure by taking away its own.
    """
    if not is_enough(counted, least):
        return False
    if not least.from_inside:
        return True
    return all(is_enough(_without(counted, body), least) for body, count in counted.items() if count)


def together(*many: Counted) -> dict[str, int]:
    """The people of several cells that hold nobody in common, by body."""
    found: dict[str, int] = {}
    for counted in many:
        for body, count in counted.items():
            found[body] = found.get(body, 0) + count
    return found


def _without(counted: Counted, body: str) -> dict[str, int]:
    return {other: count for other, count in counted.items() if other != body}
