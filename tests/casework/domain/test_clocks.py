"""The clocks: month arithmetic by hand, legal clocks that never pause, targets that do."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.casework.domain.test_pauses import RECEIVED, questions

from selvstyrt.casework.domain.clocks import (
    CaseDates,
    Clock,
    ClockCode,
    ClockKind,
    ClockState,
    Limits,
    add_months,
    clocks,
    complaint_at_least_until,
    next_due,
    preliminary_reply_due,
    told_to_the_office,
)
from selvstyrt.casework.domain.pauses import Asked

LIMITS = Limits(preliminary_reply_months=1, complaint_weeks=4, first_contact_days=14, decision_days=60)
days = st.dates(date(2015, 1, 1), date(2040, 12, 31))


def one(code: ClockCode, dates: CaseDates, today: date, limits: Limits = LIMITS) -> Clock:
    return next(each for each in clocks(dates, limits, today) if each.code is code)


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2026, 5, 4), date(2026, 6, 4)),
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29)),
        (date(2026, 12, 15), date(2027, 1, 15)),
        (date(2026, 3, 31), date(2026, 4, 30)),
        (date(2026, 2, 28), date(2026, 3, 28)),
    ],
)
def test_one_month_ends_on_the_same_day_or_on_the_months_last(received: date, due: date) -> None:
    assert preliminary_reply_due(received, 1) == due


@given(days, st.integers(0, 48))
def test_months_keep_the_day_or_take_the_last(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == min(day.day, monthrange(later.year, later.month)[1])


@given(days, days, st.integers(1, 12))
def test_received_later_is_never_due_earlier(first: date, second: date, months: int) -> None:
    earlier, later = sorted((first, second))
    assert add_months(earlier, months) <= add_months(later, months)


def test_four_weeks_to_complain() -> None:
    assert complaint_at_least_until(date(2026, 6, 1), 4) == date(2026, 6, 29)


@given(questions(), st.integers(0, 200))
def test_the_laws_clocks_never_pause(asked: list[Asked], until: int) -> None:
    today = RECEIVED + timedelta(days=until)
    plain = CaseDates(RECEIVED, delivered_on=RECEIVED + timedelta(days=10))
    paused = replace(plain, questions=tuple(asked))
    for code in (ClockCode.PRELIMINARY_REPLY, ClockCode.COMPLAINT):
        assert one(code, plain, today) == one(code, paused, today)


def test_the_reply_clock_runs_then_is_overdue() -> None:
    dates = CaseDates(RECEIVED)
    assert one(ClockCode.PRELIMINARY_REPLY, dates, date(2026, 6, 4)).state is ClockState.RUNNING
    late = one(ClockCode.PRELIMINARY_REPLY, dates, date(2026, 6, 5))
    assert (late.state, late.kind, late.paragraph) == (ClockState.OVERDUE, ClockKind.LEGAL, "fvl § 11 a")


def test_a_preliminary_reply_stops_the_reply_clock_and_a_late_one_stays_late() -> None:
    in_time = CaseDates(RECEIVED, preliminary_reply_on=date(2026, 6, 4))
    late = CaseDates(RECEIVED, preliminary_reply_on=date(2026, 6, 5))
    today = date(2026, 9, 1)
    assert one(ClockCode.PRELIMINARY_REPLY, in_time, today).state is ClockState.MET
    assert one(ClockCode.PRELIMINARY_REPLY, late, today).state is ClockState.OVERDUE
    assert one(ClockCode.PRELIMINARY_REPLY, late, today).done_on == date(2026, 6, 5)


def test_a_delivered_decision_answers_the_application() -> None:
    dates = CaseDates(RECEIVED, delivered_on=date(2026, 5, 20))
    clock = one(ClockCode.PRELIMINARY_REPLY, dates, date(2026, 9, 1))
    assert (clock.state, clock.reason.code) == (ClockState.MET, "casework.clock_reason.answered")


def test_the_target_stands_still_while_the_applicant_is_asked() -> None:
    dates = CaseDates(RECEIVED, questions=(Asked(date(2026, 5, 10)),))
    clock = one(ClockCode.DECISION, dates, date(2026, 5, 20))
    assert (clock.state, clock.due) == (ClockState.PAUSED, date(2026, 7, 13))  # 3 July and ten days
    assert clock.paragraph == ""
    assert clock.kind is ClockKind.TARGET


def test_the_target_goes_on_after_the_answer() -> None:
    dates = CaseDates(
        RECEIVED,
        questions=(
            Asked(date(2026, 5, 10), date(2026, 5, 20)),
            Asked(date(2026, 5, 15), date(2026, 5, 22)),  # overlaps: 10 to 22 May is twelve days, once
        ),
    )
    clock = one(ClockCode.DECISION, dates, date(2026, 6, 1))
    assert (clock.state, clock.due) == (ClockState.RUNNING, date(2026, 7, 15))


def test_a_question_asked_after_the_target_has_passed_does_not_save_it() -> None:
    dates = CaseDates(RECEIVED, questions=(Asked(date(2026, 7, 10)),))
    assert one(ClockCode.DECISION, dates, date(2026, 8, 1)).state is ClockState.OVERDUE


def test_the_complaint_counts_from_delivery_and_from_opening_once_opened() -> None:
    delivered = CaseDates(RECEIVED, delivered_on=date(2026, 6, 1))
    opened = replace(delivered, opened_on=date(2026, 6, 8))
    assert one(ClockCode.COMPLAINT, delivered, date(2026, 6, 2)).due == date(2026, 6, 29)
    assert one(ClockCode.COMPLAINT, opened, date(2026, 6, 9)).due == date(2026, 7, 6)


def test_there_is_no_time_to_complain_before_there_is_a_decision() -> None:
    assert all(each.code is not ClockCode.COMPLAINT for each in clocks(CaseDates(RECEIVED), LIMITS, RECEIVED))


def test_a_municipality_without_targets_has_only_the_laws_clocks() -> None:
    found = clocks(CaseDates(RECEIVED), Limits(1, 4), RECEIVED)
    assert [each.kind for each in found] == [ClockKind.LEGAL]


def test_a_withdrawn_case_has_no_clocks() -> None:
    assert clocks(CaseDates(RECEIVED, is_withdrawn=True), LIMITS, RECEIVED) == ()


def test_the_clock_that_runs_out_first_is_next_and_complaining_is_nobodys_duty() -> None:
    going = next_due(clocks(CaseDates(RECEIVED), LIMITS, RECEIVED))
    assert going is not None
    assert going.code is ClockCode.FIRST_CONTACT
    answered = CaseDates(RECEIVED, first_contact_on=RECEIVED, delivered_on=date(2026, 5, 20))
    assert next_due(clocks(answered, LIMITS, date(2026, 5, 21))) is None


def test_the_office_reads_of_the_applicant_where_the_applicant_is_told_you() -> None:
    delivered = CaseDates(RECEIVED, delivered_on=date(2026, 6, 1))
    plain = clocks(delivered, LIMITS, date(2026, 6, 2))
    told = told_to_the_office(plain)
    changed = [(one, other) for one, other in zip(plain, told, strict=True) if one != other]
    assert [(one.code, other.due) for one, other in changed] == [(ClockCode.COMPLAINT, date(2026, 6, 29))]
