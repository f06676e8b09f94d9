"""Which cells of a row may be shown beside their total, so that none of the hidden is had by subtraction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from selvstyrt.disclosure.domain.least import Counted, Least, is_safe, together

K = TypeVar("K")


def shown_beside_total(parts: Mapping[K, Counted], least: Least) -> frozenset[K] | None:
    """The parts that may be shown when the total of them all is shown too; None when not even the total may.

    What is left when the shown are taken from the total is a cell too: it is empty or it is safe. Where it is
    neither, the smallest shown part is hidden with it (secondary suppression), until it is. Order does not matter.
    """
    if not is_safe(together(*parts.values()), least):
        return None
    shown = [key for key, counted in parts.items() if is_safe(counted, least)]
    shown.sort(key=lambda key: (-_size(parts[key]), str(key)))
    while not _left_over_is_safe(parts, shown, least):
        shown.pop()
    return frozenset(shown)


def shown_alone(parts: Mapping[K, Counted], least: Least) -> frozenset[K]:
    """The parts that may be shown where no total of them is shown anywhere."""
    return frozenset(key for key, counted in parts.items() if is_safe(counted, least))


def _left_over_is_safe(parts: Mapping[K, Counted], shown: list[K], least: Least) -> bool:
    hidden = [counted for key, counted in parts.items() if key not in shown and _size(counted)]
    return not hidden or is_safe(together(*hidden), least)


def _size(counted: Counted) -> int:
    return sum(counted.values())
