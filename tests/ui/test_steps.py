"""Steps of an explanation in words."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import translation

from selvstyrt.rules.domain.outcome import Certainty
from selvstyrt.rules.domain.step import StepKind
from selvstyrt.ui import steps
from tests.rules.trees import fact, step, value

COST = {"documented": {"nb": "Dokumentert", "nn": "Dokumentert", "en": "Documented"}}


@pytest.mark.parametrize(
    ("possible", "unit", "words"),
    [
        ((True,), "yes or no", "Yes"),
        ((False, True), "yes or no", "Not known yet"),
        ((0, 24_500), "øre", "NOK 0 to NOK 245"),
        ((None,), "øre", "not known"),
        ((None, 24_500), "øre", "NOK 245 or not known"),
        ((None, 0, 24_500), "øre", "not known or NOK 0 to NOK 245"),
        (("documented",), "answer", "Documented"),
    ],
)
def test_what_a_step_comes_to(possible: tuple[Any, ...], unit: str, words: str) -> None:
    with translation.override("en"):
        found = steps.value(step("a", possible=possible, unit=unit, answers=COST))
    assert sorted(found.split(" or ")) == sorted(words.split(" or "))


def test_answers_that_are_whole_clauses_are_told_apart() -> None:
    """With "or" between them, these two would read as three."""
    limit = {
        "no": {"nb": "På grensen eller over", "nn": "På grensa eller over", "en": "At the limit or above"},
        "yes": {"nb": "Under grensen", "nn": "Under grensa", "en": "Below the limit"},
    }
    with translation.override("nb"):
        found = steps.value(step("a", possible=("no", "yes"), unit="answer", answers=limit))
    assert found == "På grensen eller over / Under grensen"


def test_an_age_is_not_made_up() -> None:
    with translation.override("en"):
        nobody = step("age", fact("birth", given=False), possible=(56,), unit="years")
        assert steps.value(nobody) == "not said"


def test_where_it_stands_and_since_when() -> None:
    with translation.override("nb"):
        assert steps.source(value("limit", Certainty.CONFIRMED)) == "pbrl § 2-1 d (4), fra 1. januar 2015"
        assert steps.source(step("a")) == "pbrl § 2-1 d"


def test_what_the_reader_must_be_told() -> None:
    with translation.override("en"):
        assert list(steps.remarks(value("limit", Certainty.CONFIRMED))) == []
        assert list(steps.remarks(value("limit", Certainty.ONE_SOURCE))) == ["Found in one source only"]
        assert list(steps.remarks(value("limit", Certainty.UNCONFIRMED, None))) == []  # not found at all
        assert list(steps.remarks(value("limit", Certainty.UNCONFIRMED))) == [
            "Not confirmed: our reading, or a figure without a sure source"
        ]
        assert list(steps.remarks(step("cost", kind=StepKind.JUDGMENT))) == ["A judgment that people make"]
        assert "Not said in the case, so taken as this" in list(steps.remarks(fact("a", given=False)))
        assert list(steps.remarks(step("a", fact("b", given=False)))) == [
            "The case says nothing that bears on this"
        ]


def test_names_in_the_readers_language() -> None:
    for language in ("nb", "nn", "en"):
        with translation.override(language):
            assert steps.name(step("a")) == {"nb": "a nb", "nn": "a nn", "en": "a"}[language]
