"""What a proposal says of its quality."""

from __future__ import annotations

import pytest

from selvstyrt.rostering.domain.problem import Want
from selvstyrt.rostering.domain.proposal import Outcome, Proposal
from selvstyrt.rostering.domain.roster import Roster


def proposal(cost: int, bound: int, is_proven: bool = False) -> Proposal:
    return Proposal(
        outcome=Outcome.COMPLETE,
        roster=Roster(()),
        uncovered=(),
        costs={Want.WISHES: cost - 1, Want.NIGHTS: 1} if cost else {},
        bound=bound,
        is_proven=is_proven,
        is_repeatable=True,
        seconds=1.0,
        first_after=None,
        why=None,
        breaches=(),
        not_looked_at={},
    )


@pytest.mark.parametrize(
    ("cost", "bound", "is_proven", "gap"),
    [(100, 75, False, (25, 100)), (100, 100, True, (0, 1)), (0, 0, False, (0, 1))],
)
def test_gap(cost: int, bound: int, is_proven: bool, gap: tuple[int, int]) -> None:
    made = proposal(cost, bound, is_proven)
    assert (made.cost, made.gap) == (cost, gap)


def test_each_outcome_has_its_code() -> None:
    assert Outcome.SHORT.code == "rostering.outcome.short"
