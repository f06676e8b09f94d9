"""Proposals: the result follows from the lines, and every difference between two is told."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.decision import Result
from selvstyrt.casework.domain.proposal import (
    Elsewhere,
    HeardWords,
    ProposalContent,
    ProposedLine,
    changes,
    from_json,
    result_of,
    to_json,
)
from selvstyrt.core.domain.hours import Hours
from selvstyrt.core.domain.period import Period

LINE = ProposedLine("a", "personal_care", "personal_assistance", "Opp om morgenen", 600, 600)
CONTENT = ProposalContent(
    period=Period(date(2026, 7, 1), date(2028, 6, 30)),
    free_use_over_year=True,
    conditions="",
    reasons="Behovet er kartlagt.",
    duty_considered="",
    best_interests="",
    contact_name="Torunn",
    contact_phone="57 00 00 12",
    lines=(LINE, replace(LINE, key="b", area="leisure", asked_minutes=300, granted_minutes=300)),
    views=(HeardWords("holder", "Jeg vil styre dagen selv.", date(2026, 5, 20)),),
    elsewhere=(Elsewhere("functional_assistance", "NAV", 2250),),
    facts={"assessed_on": "2026-06-01", "duration_months": 36},
    outcome={"result": "right"},
    law_version="1",
)


@pytest.mark.parametrize(
    ("granted", "result"),
    [
        ([600, 300], Result.GRANTED),
        ([600, 360], Result.GRANTED),
        ([600, 0], Result.PARTLY_GRANTED),
        ([700, 200], Result.PARTLY_GRANTED),
        ([0, 0], Result.REFUSED),
    ],
)
def test_the_result_follows_from_the_lines(granted: list[int], result: Result) -> None:
    lines = [
        replace(LINE, asked_minutes=asked, granted_minutes=got)
        for asked, got in zip([600, 300], granted, strict=True)
    ]
    assert result_of(lines) is result


def test_content_is_the_same_again_when_read_back() -> None:
    assert from_json(json.loads(json.dumps(to_json(CONTENT)))) == CONTENT
    until_further_notice = replace(CONTENT, period=Period(date(2026, 7, 1)))
    assert from_json(to_json(until_further_notice)) == until_further_notice


def test_the_sum_is_the_sum_of_the_lines() -> None:
    assert CONTENT.granted == Hours.of(15)


def test_nothing_changed_says_nothing() -> None:
    assert changes(CONTENT, CONTENT) == []
    later = replace(CONTENT, facts={**CONTENT.facts, "assessed_on": "2026-06-09"})
    assert changes(CONTENT, later) == []


def test_a_changed_line_is_told_with_old_and_new() -> None:
    new = replace(
        CONTENT, lines=(replace(LINE, granted_minutes=300, reason="Naboen hjelper."), CONTENT.lines[1])
    )
    found = {change.code: (change.before, change.after) for change in changes(CONTENT, new)}
    assert found["line_granted"] == (Hours.of(10), Hours.of(5))
    assert found["line_reason"] == ("", "Naboen hjelper.")
    assert found["granted"] == (Hours.of(15), Hours.of(10))
    assert found["result"] == (Result.GRANTED, Result.PARTLY_GRANTED)


def test_lines_that_came_and_went_are_told() -> None:
    fewer = replace(CONTENT, lines=CONTENT.lines[:1])
    assert [change.code for change in changes(CONTENT, fewer)] == ["line_removed", "granted"]
    assert [change.code for change in changes(fewer, CONTENT)] == ["line_added", "granted"]


@given(
    st.sampled_from(
        [
            {"period": Period(date(2026, 8, 1))},
            {"free_use_over_year": False},
            {"conditions": "Med turnus."},
            {"reasons": "En annen grunn."},
            {"duty_considered": "Vurdert."},
            {"best_interests": "Vurdert."},
            {"contact_phone": "1"},
            {"law_version": "2"},
            {"outcome": {"result": "no_right_duty_stands"}},
            {"facts": {"duration_months": 12}},
            {"views": ()},
        ]
    )
)
def test_no_difference_goes_untold(difference: dict[str, object]) -> None:
    assert changes(CONTENT, replace(CONTENT, **difference))  # type: ignore[arg-type]  # one field of it
