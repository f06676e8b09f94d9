"""What goes to the archive when, and what is erased: nothing alive, nothing that was sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.keeping import (
    Hold,
    Kept,
    Plan,
    Standing,
    erased_from,
    holds,
    ready_on,
    rules,
)
from selvstyrt.casework.domain.states import CaseState

ENDED_ON = date(2026, 5, 4)
CLOSED = Standing(CaseState.CLOSED, ENDED_ON)


def test_a_closed_case_is_ready_when_the_municipalitys_days_are_over() -> None:
    assert ready_on(CLOSED, Plan()) == date(2026, 6, 3)
    assert holds(CLOSED, Plan(), date(2026, 6, 2)) == [Hold.TIME]
    assert holds(CLOSED, Plan(), date(2026, 6, 3)) == []
    assert holds(CLOSED, Plan(archive_after_days=0), ENDED_ON) == []


def test_a_complaint_that_may_still_come_in_time_holds_it() -> None:
    now = replace(CLOSED, complaint_until=date(2026, 7, 1))
    assert ready_on(now, Plan()) == date(2026, 7, 2)
    assert holds(now, Plan(), date(2026, 7, 1)) == [Hold.COMPLAINT_TIME]
    assert holds(now, Plan(), date(2026, 7, 2)) == []


@pytest.mark.parametrize(
    ("alive", "hold"),
    [
        ("has_open_complaint", Hold.COMPLAINT),
        ("has_unmet_duty", Hold.DUTY),
        ("has_open_follower", Hold.FOLLOWED),
        ("has_open_costs", Hold.COSTS),
    ],
)
def test_nothing_alive_is_handed_over_however_long_ago(alive: str, hold: Hold) -> None:
    assert holds(replace(CLOSED, **{alive: True}), Plan(), date(2036, 5, 4)) == [hold]


states = st.sampled_from(list(CaseState))


@given(states, st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 4000))
def test_only_what_has_ended_is_ever_ready(state: CaseState, ended_on: date | None, days: int) -> None:
    now = Standing(state, ended_on)
    is_ready = not holds(now, Plan(archive_after_days=days), date(2060, 1, 1))
    assert is_ready == (state in (CaseState.CLOSED, CaseState.WITHDRAWN) and ended_on is not None)


def test_what_was_sent_is_kept_by_law_and_the_rest_is_called_our_rule_or_the_municipalitys() -> None:
    found = {rule.kind: rule for rule in rules(Plan(erase_drafts_after_days=90))}
    assert set(found) == set(Kept)
    assert (found[Kept.SENT_CASE].days, found[Kept.SENT_CASE].paragraph) == (
        None,
        "arkivlova §§ 5, 7, 13",
    )
    assert (found[Kept.UNSENT_DRAFT].days, found[Kept.UNSENT_DRAFT].is_set) == (90, True)
    assert (found[Kept.HAND_OVER].days, found[Kept.HAND_OVER].is_set) == (30, False)
    assert all(rule.paragraph == "" for rule in found.values() if rule.days is not None)


def test_a_draft_lives_for_its_whole_time() -> None:
    assert erased_from(ENDED_ON, 365) == ENDED_ON + timedelta(days=365)
