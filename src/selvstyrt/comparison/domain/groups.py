"""Like municipalities: by how many live there. Four groups, our rule."""

from __future__ import annotations

from enum import StrEnum

from selvstyrt.core.domain.errors import Refused

MOST = 2_000_000


class Group(StrEnum):
    """Municipalities of about the same size, from the smallest."""

    UNDER_5000 = "under_5000"
    TO_10000 = "to_10000"
    TO_25000 = "to_25000"
    OVER_25000 = "over_25000"


_TOPS = ((5_000, Group.UNDER_5000), (10_000, Group.TO_10000), (25_000, Group.TO_25000))


def group_of(inhabitants: int) -> Group:
    """The group of a municipality with so many inhabitants; 5,000 belongs to the second."""
    if not 1 <= inhabitants <= MOST:
        raise Refused("comparison.inhabitants_out_of_range", most=MOST)
    return next((group for top, group in _TOPS if inhabitants < top), Group.OVER_25000)
