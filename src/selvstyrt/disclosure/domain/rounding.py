"""Figures that are nobody's own: a quantile is the mean of the three in the middle of it, everything is rounded."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import floor

AROUND = 3  # how many values a published quantile is the mean of


def to_nearest(value: Fraction | int, step: int) -> int:
    """The nearest multiple of `step`, a half upwards."""
    return floor(Fraction(value) / step + Fraction(1, 2)) * step


def counted_down(count: int, step: int = 5) -> int:
    """The count as "at least": down to a multiple of `step`."""
    return count // step * step


def mean(values: Sequence[Fraction | int], step: int) -> int:
    """The mean, rounded to `step`; raises ValueError when there are fewer than a quantile would need."""
    if len(values) < AROUND:
        raise ValueError("A mean of so few is one person's")
    return to_nearest(Fraction(sum(values)) / len(values), step)


def quantile(values: Sequence[int], place: Fraction, step: int) -> int:
    """The value below which this share of them lies (1/2 is the median), as the mean of the three around it.

    Rounded to `step`. Raises ValueError for fewer than three values.
    """
    if len(values) < AROUND:
        raise ValueError("A quantile of so few is one person's")
    ordered = sorted(values)
    at = floor(place * (len(ordered) - 1) + Fraction(1, 2))
    first = min(max(at - AROUND // 2, 0), len(ordered) - AROUND)
    return mean(ordered[first : first + AROUND], step)
