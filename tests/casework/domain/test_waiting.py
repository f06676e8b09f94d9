"""What waits comes in the order it must be dealt with."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.waiting import Waiting, Waits, soonest_first

DAYS = st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2027, 12, 31)))


def test_a_meeting_stands_by_its_day_among_the_dates() -> None:
    late = Waiting(Waits.CASE, due=date(2026, 6, 3))
    meeting = Waiting(Waits.MEETING, at=datetime(2026, 6, 2, 11, tzinfo=UTC))
    some_time = Waiting(Waits.DRAFT)
    assert soonest_first([some_time, late, meeting]) == [meeting, late, some_time]


@given(st.lists(DAYS))
def test_nothing_is_lost_and_what_has_no_date_comes_last(days: list[date | None]) -> None:
    given_in = [Waiting(Waits.CASE, due=day) for day in days]
    ordered = soonest_first(given_in)
    assert sorted(map(id, ordered)) == sorted(map(id, given_in))
    dues = [each.due for each in ordered]
    dated = [due for due in dues if due]
    assert dues == sorted(dated) + [None] * (len(dues) - len(dated))
