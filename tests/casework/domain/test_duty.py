"""By when a reversal is to be followed, and when somebody has to be told that it is not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.duty import UNMET, Due, DueBy, DutyState, Flag, duty_due, duty_state, flags
from selvstyrt.casework.domain.effect import Effect

OPENED = date(2026, 9, 1)
SET = date(2026, 10, 15)
days = st.dates(date(2026, 1, 1), date(2028, 12, 31))
targets = st.none() | st.integers(1, 400)


def test_the_county_governors_day_goes_before_the_municipalitys_own() -> None:
    assert duty_due(SET, OPENED, 10) == Due(SET, DueBy.COUNTY_GOVERNOR)


def test_the_own_target_counts_from_the_reversal_and_is_called_so() -> None:
    assert duty_due(None, OPENED, 30) == Due(date(2026, 10, 1), DueBy.OWN_TARGET)


def test_with_neither_the_day_is_not_known_and_nothing_is_late() -> None:
    due = duty_due(None, OPENED, None)
    assert due == Due(None, DueBy.NOT_KNOWN)
    assert duty_state(due, None, date(2036, 1, 1)) is DutyState.OPEN
    assert duty_state(due, date(2036, 1, 1), date(2036, 1, 1)) is DutyState.MET


@pytest.mark.parametrize(
    ("today", "state"),
    [(SET - timedelta(1), DutyState.OPEN), (SET, DutyState.OPEN), (SET + timedelta(1), DutyState.OVERDUE)],
)
def test_the_last_day_itself_is_in_time(today: date, state: DutyState) -> None:
    due = Due(SET, DueBy.COUNTY_GOVERNOR)
    assert duty_state(due, None, today) is state
    met = {DutyState.OPEN: DutyState.MET, DutyState.OVERDUE: DutyState.MET_LATE}[state]
    assert duty_state(due, today, today) is met


def test_a_case_the_person_took_back_is_let_go_and_never_late() -> None:
    due = Due(SET, DueBy.COUNTY_GOVERNOR)
    assert duty_state(due, None, date(2030, 1, 1), is_taken_back=True) is DutyState.LET_GO
    assert DutyState.LET_GO not in UNMET


@pytest.mark.parametrize(
    ("state", "effect", "told"),
    [
        (DutyState.OPEN, None, ()),
        (DutyState.OVERDUE, None, (Flag.OVERDUE,)),
        (DutyState.MET, Effect.LARGELY_OR_FULLY, ()),
        (DutyState.MET, Effect.PARTLY, ()),
        (DutyState.MET, Effect.NONE_OR_SMALL, (Flag.LITTLE_CHANGE,)),
        (DutyState.MET_LATE, Effect.NONE_OR_SMALL, (Flag.LATE, Flag.LITTLE_CHANGE)),
        (DutyState.LET_GO, None, ()),
    ],
)
def test_who_is_let_down_is_shown(state: DutyState, effect: Effect | None, told: tuple[Flag, ...]) -> None:
    assert flags(state, effect) == told


@given(days, st.none() | days, targets, days, st.integers(0, 500))
def test_what_is_late_stays_late(
    opened: date, set_on: date | None, target: int | None, today: date, on: int
) -> None:
    due = duty_due(set_on, opened, target)
    if duty_state(due, None, today) is DutyState.OVERDUE:
        assert duty_state(due, None, today + timedelta(on)) is DutyState.OVERDUE
    assert due.on is None or due.by is not DueBy.NOT_KNOWN
