"""How often chance alone would set two sets of municipalities as far apart as they are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

DEALS, SEED = 9_999, 20_260_701
_NOTHING = 1e-12  # below this two figures are the same


def chance(ours: Sequence[float], others: Sequence[float]) -> float:
    """The share of deals of the same municipalities into two such sets that come out at least as far apart.

    "Far apart" is the difference of the means held against their spread (Welch's), so that small municipalities,
    whose figures jump about, are not taken for different. Seeded: the same figures give the same answer. Needs
    two on each side.
    """
    all_of_them = np.array([*ours, *others], dtype=np.float64)
    seen = _apart(all_of_them[np.newaxis, :], len(ours))[0]
    dealt = _apart(all_of_them[_deals(len(all_of_them))], len(ours))
    return float((1 + np.count_nonzero(dealt >= seen - _NOTHING)) / (DEALS + 1))


def _apart(rows: NDArray[np.float64], first: int) -> NDArray[np.float64]:
    """For each row how far apart its first so many are from the rest."""
    one, two = rows[:, :first], rows[:, first:]
    spread = one.var(axis=1, ddof=1) / one.shape[1] + two.var(axis=1, ddof=1) / two.shape[1]
    apart: NDArray[np.float64] = np.abs(one.mean(axis=1) - two.mean(axis=1)) / np.sqrt(
        np.maximum(spread, _NOTHING)
    )
    return apart


@lru_cache(maxsize=64)
def _deals(many: int) -> NDArray[Any]:
    """So many shuffles of so many places, the same every time."""
    return np.random.default_rng(SEED).random((DEALS, many)).argsort(axis=1)
