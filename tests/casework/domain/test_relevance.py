"""Which facts are shown first: those the law asks about for this person, and all that are answered."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from selvstyrt.casework.domain.assessing import Considered, Sums, sums
from selvstyrt.casework.domain.facts import AssessedFacts, AssessedLine
from selvstyrt.casework.domain.relevance import ALWAYS, facts_that_matter
from selvstyrt.casework.domain.service_kinds import Service
from selvstyrt.rules.domain.outcome import Result

TODAY = date(2026, 6, 1)
GROWN, CHILD, NEARLY_67 = date(1990, 1, 1), date(2017, 1, 30), date(1959, 8, 1)
HELP = AssessedLine("home", Service.PERSONAL_ASSISTANCE, 600, 600)


def matter(
    *lines: AssessedLine,
    born: date = GROWN,
    result: Result | None = Result.RIGHT,
    facts: AssessedFacts | None = None,
    considered: Considered | None = None,
) -> set[str]:
    found = facts_that_matter(
        facts or AssessedFacts(), considered or Considered(), lines or (HELP,), born, result, TODAY
    )
    return set(found - ALWAYS)


def test_a_grown_up_with_a_clear_right_is_asked_for_nothing_more() -> None:
    assert matter() == set()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (AssessedLine("home", Service.PERSONAL_ASSISTANCE, 0, 60, at_night=True), {"night_continuous"}),
        (AssessedLine("night", None, 600, None), {"night_continuous"}),
        (AssessedLine("home", None, 0, None, helpers=2), {"helpers_continuous"}),
        (
            AssessedLine("culture", Service.RESPITE, 240, 240),
            {"respite_for_home_child", "child_birth_date", "best_interests"},
        ),
    ],
)
def test_a_line_makes_its_own_facts_matter(line: AssessedLine, names: set[str]) -> None:
    assert matter(line) == names


def test_a_child_holder_is_known_so_nobody_asks_for_its_birth_date() -> None:
    assert matter(born=CHILD) == {"respite_for_home_child", "best_interests"}


def test_bpa_before_67_is_asked_about_from_66() -> None:
    assert matter(born=NEARLY_67) == {"had_right_before_67"}


@pytest.mark.parametrize(
    ("result", "names"),
    [
        (Result.NO_RIGHT_DUTY_STANDS, {"duty_considered"}),
        (Result.RIGHT_UNLESS_HIGHER_COST, {"higher_cost_documented", "higher_cost_reason"}),
        (Result.NOT_KNOWN, set()),
        (None, set()),
    ],
)
def test_the_answer_of_the_law_makes_texts_matter(result: Result | None, names: set[str]) -> None:
    assert matter(result=result) == names


@pytest.mark.parametrize("name", [field.name for field in fields(AssessedFacts)])
def test_an_answered_fact_is_never_folded_away(name: str) -> None:
    assert name in matter(facts=AssessedFacts(**{name: False})) | ALWAYS


@pytest.mark.parametrize("name", [field.name for field in fields(Considered)])
def test_a_written_text_is_never_folded_away(name: str) -> None:
    assert name in matter(considered=Considered(**{name: "Skrevet"})) | ALWAYS


def test_the_running_sum_says_what_is_left() -> None:
    lines = [HELP, AssessedLine("meals", None, 300, 240), AssessedLine("leisure", None, 60, None)]
    assert sums(lines) == Sums(asked=960, assessed=840, unanswered=2)
