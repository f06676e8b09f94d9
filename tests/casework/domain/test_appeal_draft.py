"""What a decision over a complaint has to say: each part by itself stops it while it is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.appeal import AppealOutcome
from selvstyrt.casework.domain.appeal_draft import (
    AppealContent,
    check_days,
    draft_gaps,
    from_data,
    to_data,
)
from selvstyrt.core.domain.errors import Refused

O = AppealOutcome  # noqa: E741  # the outcomes stand in every line
TODAY = date(2026, 7, 1)
POINTS = (1, 4)
WHOLE = AppealContent(
    outcome=O.UPHELD,
    answers={1: "Svar", 4: "Svar"},
    right_tested="Vilkåra er prøvde.",
    package_sound="Til saman forsvarleg.",
    reviews_discretion=False,
    reasons="Vedtaket er rett.",
)
TERMS: dict[str, Any] = {"minutes_a_week": 600, "free_use_over_year": True, "valid_from": TODAY}


def test_a_whole_one_lacks_nothing() -> None:
    assert draft_gaps(WHOLE, POINTS) == ()


@pytest.mark.parametrize(
    ("changes", "gap"),
    [
        ({"outcome": None}, "outcome"),
        ({"reasons": " "}, "reasons"),
        ({"answers": {1: "Svar"}}, "points"),
        ({"answers": {1: "Svar", 4: " "}}, "points"),
        ({"right_tested": ""}, "right_tested"),  # C01
        ({"package_sound": ""}, "package_sound"),  # C03
        ({"reviews_discretion": None}, "reviews_discretion"),
        ({"reviews_discretion": True}, "self_government"),  # fvl § 34 second paragraph
        ({"outcome": O.CHANGED}, "terms"),
        ({"outcome": O.PARTLY_CHANGED, **TERMS, "free_use_over_year": None}, "terms"),
        ({"outcome": O.CHANGED, **TERMS, "valid_from": None}, "terms"),
        ({"outcome": O.CHANGED, **TERMS, "minutes_a_week": None}, "terms"),
    ],
)
def test_each_part_is_needed(changes: dict[str, Any], gap: str) -> None:
    assert draft_gaps(replace(WHOLE, **changes), POINTS) == (gap,)


@pytest.mark.parametrize("outcome", [O.CHANGED, O.PARTLY_CHANGED])
def test_a_change_says_what_to_and_no_other_outcome_does(outcome: AppealOutcome) -> None:
    assert draft_gaps(replace(WHOLE, outcome=outcome, **TERMS), POINTS) == ()
    assert replace(WHOLE, **TERMS).terms is None


def test_discretion_weighed_is_whole() -> None:
    weighed = replace(WHOLE, reviews_discretion=True, self_government="Kommunen kjenner forholda.")
    assert draft_gaps(weighed, POINTS) == ()


def test_what_is_not_taken_up_needs_reasons_alone() -> None:
    assert draft_gaps(AppealContent(outcome=O.REJECTED, reasons="Klaga kom etter eit år."), POINTS) == ()
    assert draft_gaps(AppealContent(outcome=O.REJECTED), POINTS) == ("reasons",)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({**TERMS, "valid_to": date(2026, 6, 30)}, "ends_before_start"),
        ({"outcome": O.SET_ASIDE, "due_on": TODAY}, "due_not_in_future"),
        ({"outcome": O.UPHELD, "due_on": date(2026, 8, 1)}, "due_without_reversal"),
    ],
)
def test_days_that_cannot_be_right_are_refused(changes: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused, match=code):
        check_days(replace(WHOLE, **changes), TODAY)


def test_days_that_can_be_right_stand() -> None:
    check_days(replace(WHOLE, outcome=O.SET_ASIDE, due_on=date(2026, 7, 2)), TODAY)
    check_days(replace(WHOLE, **TERMS, valid_to=TODAY), TODAY)


@given(
    st.builds(
        AppealContent,
        outcome=st.none() | st.sampled_from(list(O)),
        answers=st.dictionaries(st.integers(1, 20), st.text()),
        reviews_discretion=st.none() | st.booleans(),
        minutes_a_week=st.none() | st.integers(0, 10080),
        free_use_over_year=st.none() | st.booleans(),
        valid_from=st.none() | st.dates(),
        due_on=st.none() | st.dates(),
        reasons=st.text(),
    )
)
def test_what_is_stored_is_read_back(content: AppealContent) -> None:
    assert from_data(to_data(content)) == content


def test_an_empty_draft_says_nothing() -> None:
    assert from_data({}) == AppealContent()
