"""What an answer tells of itself."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.rules.trees import fact, step

from selvstyrt.rules.domain.answer import Answer
from selvstyrt.rules.domain.question import Question
from selvstyrt.rules.domain.step import Step


def answer(*possible: Any, tree: Step | None = None) -> Answer:
    day = date(2026, 3, 2)
    return Answer(Question("right", day, {}), possible, tree or step("right"), (), "law 1", day, False)


@pytest.mark.parametrize(("possible", "known"), [((True,), True), ((False, True), False), ((None,), False)])
def test_an_answer_is_known_when_nothing_else_is_possible(possible: tuple[Any, ...], known: bool) -> None:
    assert answer(*possible).is_known is known


def test_a_fact_that_is_not_known_is_not_taken_as_none() -> None:
    """-1, no day and "not said" mean that nobody knows; nought, none and no are taken as such."""
    pay = fact("pay", given=False, possible=(None,))
    zone = fact("zone", given=False, possible=("not_said",))
    nought = fact("night", given=False, possible=(0,))
    asked = answer(None, tree=step("cost", pay, zone, nought))
    assert asked.assumed == ("night",)
    assert asked.explanation.unsaid == ("pay", "zone")


def test_facts_that_were_not_given_are_named_once() -> None:
    unsaid = fact("night", given=False)
    assert answer(True, tree=step("right", step("counts", unsaid, fact("hours")), unsaid)).assumed == (
        "night",
    )
