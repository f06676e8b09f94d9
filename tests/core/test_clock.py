from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.core import clock


@pytest.mark.parametrize(
    ("moment", "today"),
    [
        # Summer time begins 29 March 2026 at 01:00 UTC and ends 25 October at 01:00 UTC.
        (datetime(2026, 3, 28, 22, 59, tzinfo=UTC), date(2026, 3, 28)),
        (datetime(2026, 3, 28, 23, 0, tzinfo=UTC), date(2026, 3, 29)),
        (datetime(2026, 3, 29, 21, 59, tzinfo=UTC), date(2026, 3, 29)),
        (datetime(2026, 3, 29, 22, 0, tzinfo=UTC), date(2026, 3, 30)),
        (datetime(2026, 10, 24, 22, 0, tzinfo=UTC), date(2026, 10, 25)),
        (datetime(2026, 10, 25, 22, 59, tzinfo=UTC), date(2026, 10, 25)),
        (datetime(2026, 10, 25, 23, 0, tzinfo=UTC), date(2026, 10, 26)),
        (datetime(2026, 12, 31, 23, 0, tzinfo=UTC), date(2027, 1, 1)),
    ],
)
def test_today_is_the_day_in_norway_on_either_side_of_summer_time(moment: datetime, today: date) -> None:
    with clock.at(moment):
        assert clock.today() == today
        assert clock.now() == moment


MOMENTS = st.integers(min_value=1_420_000_000, max_value=2_050_000_000).map(
    lambda second: datetime.fromtimestamp(second, clock.OSLO)
)


@given(MOMENTS)
def test_the_clock_keeps_utc_whatever_zone_it_is_set_in(moment: datetime) -> None:
    with clock.at(moment):
        assert clock.now().utcoffset() == timedelta(0)
        assert clock.now() == moment.astimezone(UTC)


def test_the_clock_goes_on_afterwards_even_after_an_error() -> None:
    with pytest.raises(KeyError), clock.at(datetime(2015, 1, 1, tzinfo=UTC)):
        raise KeyError
    assert clock.today().year > 2015


def test_a_clock_inside_a_clock_gives_the_outer_one_back(monday: datetime) -> None:
    with clock.at(monday + timedelta(days=1)):
        assert clock.now() == monday + timedelta(days=1)
    assert clock.now() == monday
