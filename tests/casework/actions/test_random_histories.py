"""Whatever happens in whatever order: nothing is closed that is not settled, and no clock runs backwards.

Through the actions, on the database. A story that comes all the way is told first, so that the random ones are known
to be able to.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.casework.assessed import DECIDES_ON, FJORDVIK
from tests.casework.histories import MOVES, History

from selvstyrt.casework.domain.clocks import Clock, ClockCode
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case, DutyMet, Question
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.clocks import clocks_of_case
from selvstyrt.casework.queries.deliveries import deliveries_of
from selvstyrt.casework.queries.duties import unmet_duty
from selvstyrt.core import clock

pytestmark = pytest.mark.django_db
TARGET = 60  # days, as the office has set
WAYS = st.lists(st.sampled_from([*["on"] * 12, *MOVES]), min_size=6, max_size=18)
Seen = dict[tuple[str, ClockCode], Clock]


def check_closed(history: History) -> None:
    """Closed only with nothing open to clarify, every letter arrived and every reversal followed."""
    for each in history.offices:
        case = each.fresh()
        if case.state != CaseState.CLOSED:
            continue
        letters = deliveries_of(case)
        assert letters
        assert all(letter.is_delivered for letter in letters)
        assert unmet_duty(case, norwegian_day(history.now)) is None
        assert history.left_open[case.id] == []
        assert case.decision.proposal.guard_check.open_count == 0


def check_clocks(history: History, before: Seen) -> Seen:
    """The law's day never moves, the own target never comes nearer, and what is done stays done."""
    seen: Seen = {}
    for each in history.offices:
        for found in clocks_of_case(each.fresh(), norwegian_day(history.now)):
            key = (str(each.case.id), found.code)
            seen[key] = found
            earlier = before.get(key)
            if earlier is None or found.code is ClockCode.COMPLAINT:
                continue
            assert found.due >= earlier.due
            assert found.code is ClockCode.DECISION or found.due == earlier.due
            assert earlier.done_on is None or found.done_on == earlier.done_on
    return seen


def due_by_counting(case: Case, today: date) -> date:
    """Day by day from receipt: a day counts unless a question is open on it."""
    assert case.received_at is not None
    until = norwegian_day(case.delivered_at) if case.delivered_at else today
    asked = [
        (norwegian_day(each.asked_at), norwegian_day(each.answered_at) if each.answered_at else until)
        for each in Question.objects.within(FJORDVIK).filter(case=case)
    ]
    day, left = norwegian_day(case.received_at), TARGET
    while True:
        is_paused = any(start <= day < end for start, end in asked)
        if left == 0 and not is_paused:
            return day
        left -= not is_paused
        day += timedelta(days=1)


def check_pauses(history: History) -> None:
    today = norwegian_day(history.now)
    for each in history.offices:
        case = each.fresh()
        for found in clocks_of_case(case, today):
            if found.code is ClockCode.DECISION:
                assert found.due == due_by_counting(case, today)


def live(history: History, moves: list[str]) -> None:
    seen: Seen = {}
    for move in moves:
        history.make(move)
        with clock.at(history.now):
            check_closed(history)
            seen = check_clocks(history, seen)
            check_pauses(history)


@settings(
    max_examples=8,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),  # a history is short enough to read as it was found
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(WAYS)
def test_nothing_is_closed_unsettled_and_no_clock_runs_backwards(moves: list[str]) -> None:
    with transaction.atomic():
        with clock.at(DECIDES_ON):
            history = History()
        live(history, moves)
        transaction.set_rollback(True)


def test_a_story_comes_all_the_way_to_two_closed_cases() -> None:
    with clock.at(DECIDES_ON):
        history = History()
    to_the_reversal = ["ask", "three days", "answer", *["on"] * 8]
    live(history, [*to_the_reversal, "forty days", "close", "on", "cut", "on", "on", "mend"])
    assert history.anew is not None
    assert [each.fresh().state for each in history.offices] == [CaseState.DELIVERED, CaseState.IN_ASSESSMENT]
    live(history, ["on", "on", "close", "on", "close"])
    assert [each.fresh().state for each in history.offices] == [CaseState.CLOSED, CaseState.CLOSED]
    assert DutyMet.objects.within(FJORDVIK).count() == 1
