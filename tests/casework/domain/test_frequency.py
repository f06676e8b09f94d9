from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.frequency import check_week, minutes_a_week, shown_times, times_a_week
from selvstyrt.casework.domain.life import HowOften
from selvstyrt.core.domain.errors import Refused


@pytest.mark.parametrize(
    ("how_often", "times", "minutes", "helpers", "expected"),
    [
        (HowOften.DAILY, 1, 45, 1, 315),  # 7 × 45
        (HowOften.DAILY, 3, 20, 1, 420),  # 21 × 20
        (HowOften.WEEKDAYS, 1, 450, 1, 2250),  # 37.5 h
        (HowOften.WEEKENDS, 1, 90, 2, 360),  # two assistants: 2 × 2 × 90
        (HowOften.WEEKLY, 2, 60, 1, 120),
        (HowOften.FORTNIGHTLY, 1, 45, 1, 23),  # 22.5, the half goes up
        (HowOften.FORTNIGHTLY, 1, 45, 2, 45),  # rounded once, after both helpers
        (HowOften.MONTHLY, 1, 120, 1, 28),  # 120 × 12 / 52 = 27.69
        (HowOften.MONTHLY, 1, 52, 1, 12),
        (HowOften.DAILY, 1, 1440, 2, 20160),  # day and night, two assistants
    ],
)
def test_hours_of_a_week(how_often, times, minutes, helpers, expected):
    assert minutes_a_week(how_often, times, minutes, helpers) == expected


@pytest.mark.parametrize(
    ("times", "minutes", "code"),
    [
        (0, 30, "casework.times_out_of_range"),
        (-1, 30, "casework.times_out_of_range"),
        (201, 1, "casework.times_out_of_range"),
        (1, 0, "casework.no_time_given"),
        (1, 169 * 60, "casework.more_than_a_week"),
        (2, 85 * 60, "casework.more_than_a_week"),  # 170 hours
    ],
)
def test_what_a_week_has_no_room_for(times, minutes, code):
    with pytest.raises(Refused) as refused:
        minutes_a_week(HowOften.WEEKLY, times, minutes)
    assert refused.value.code == code


def test_a_week_is_168_hours_and_not_a_minute_more():
    assert minutes_a_week(HowOften.WEEKLY, 1, 168 * 60) == 10080
    check_week(10080)
    with pytest.raises(Refused):
        check_week(10081)


def test_a_month_is_a_twelfth_of_52_weeks():
    assert times_a_week(HowOften.MONTHLY, 13) == 3
    assert shown_times(HowOften.MONTHLY, 1) == Decimal("0.23")


@given(st.sampled_from(HowOften), st.integers(1, 50), st.integers(1, 200), st.sampled_from([1, 2]))
def test_never_off_by_more_than_half_a_minute(how_often, times, minutes, helpers):
    exact = times_a_week(how_often, times) * minutes * helpers
    if exact <= 10080:
        assert abs(minutes_a_week(how_often, times, minutes, helpers) - exact) * 2 <= 1
