"""Blocks of averaging: from where they started, the last cut short."""

from __future__ import annotations

from datetime import timedelta

from tests.rostering.small import MONDAY, limits, problem

from selvstyrt.rostering.domain.checker.blocks import blocks
from selvstyrt.rostering.domain.checker.person import person
from selvstyrt.rostering.domain.oslo import day_of
from selvstyrt.rostering.domain.problem import Assistant


def made(weeks: int, started_before: int) -> list[tuple[int, int]]:
    """For each block the week it starts in, counted from the roster's first, and how many weeks it has."""
    start = MONDAY - timedelta(weeks=started_before)
    of = problem(weeks=5, assistants=(Assistant("Mai", averaging_from=start),))
    mai = person(of, of.assistants[0], (), limits(of)["Mai"])
    return [((day_of(each[0].start) - MONDAY).days // 7, len(each)) for each in blocks(mai, weeks)]


def test_the_last_block_stands_by_itself() -> None:
    assert made(2, 0) == [(0, 2), (2, 2), (4, 1)]


def test_a_block_that_began_before_is_whole() -> None:
    assert made(4, 6) == [(-2, 4), (2, 3)]
