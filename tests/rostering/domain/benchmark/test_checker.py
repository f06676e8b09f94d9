"""Each rule of the benchmark broken by hand, and what a plan costs."""

from __future__ import annotations

import pytest
from tests.rostering.domain.benchmark.test_reader import TINY

from selvstyrt.rostering.domain.benchmark.checker import broken, price
from selvstyrt.rostering.domain.benchmark.reader import instance_from_text

INSTANCE = instance_from_text(TINY)
KINDS = {"D": "D", "N": "N"}


def plan(mai: str, elin: str) -> dict[tuple[str, int], str]:
    """A letter a day, a dot for a day off."""
    return {
        (name, day): KINDS[kind]
        for name, days in (("Mai", mai), ("Elin", elin))
        for day, kind in enumerate(days)
        if kind != "."
    }


def test_a_plan_that_keeps_all() -> None:
    assert broken(INSTANCE, plan("DD..DD.", ".......")) == []


@pytest.mark.parametrize(
    ("mai", "elin", "rule"),
    [
        ("DDD..DD", ".......", "Mai: day off 2"),
        ("NN..DD.", ".......", "Mai: shifts N"),
        ("D......", ".......", "Mai: minutes 480"),
        ("DD..DD.", "ND.....", "Elin: order 0"),
        ("DD..DD.", "DDD.N..", ""),
        ("DD..DD.", "DDDN...", "Elin: long run 0"),
        ("DD..D..", ".......", "Mai: short run 4"),
        ("DD.DDDD", ".......", "Mai: short run 2"),
        ("DD..DD.", "......D", "Elin: weekends 1"),
        ("D...DDD", ".......", ""),
    ],
)
def test_each_rule(mai: str, elin: str, rule: str) -> None:
    told = broken(INSTANCE, plan(mai, elin))
    assert (rule in told) if rule else (told == [])


def test_the_price() -> None:
    """Day 2 and 3 lack somebody, day 5 has one too many, day 6 lacks a night, and Elin's wish is not met."""
    assert price(INSTANCE, plan("DD..DD.", ".......")) == 100 + 100 + 1 + 10 + 3
    assert price(INSTANCE, plan("DD.DDD.", "N......")) == 100 + 1 + 10 + 5
