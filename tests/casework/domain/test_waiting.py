"""What waits comes in the order it must be dealt with."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.waiting import Waiting, Waits, most_pressing_first

DAYS = st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2027, 12, 31)))


def test_a_meeting_stands_by_its_day_among_the_dates() -> None:
    late = Waiting(Waits.CASE, due=date(2026, 6, 3))
    meeting = Waiting(Waits.MEETING, at=datetime(2026, 6, 2, 11, tzinfo=UTC))
    some_time = Waiting(Waits.DRAFT)
    assert most_pressing_first([some_time, late, meeting]) == [meeting, late, some_time]


@given(st.lists(DAYS))
def test_nothing_is_lost_and_what_has_no_date_comes_last(days: list[date | None]) -> None:
    given_in = [Waiting(Waits.CASE, due=day) for day in days]
    ordered = most_pressing_first(given_in)
    assert sorted(map(id, ordered)) == sorted(map(id, given_in))
    dues = [each.due for each in ordered]
    dated = [due for due in dues if due]
    assert dues == sorted(dated) + [None] * (len(dues) - len(dated))


def test_a_failed_delivery_stands_first_then_a_returned_proposal_before_any_date() -> None:
    overdue = Waiting(Waits.CASE, due=date(2026, 1, 2))
    returned, undelivered = Waiting(Waits.RETURNED), Waiting(Waits.UNDELIVERED)
    assert most_pressing_first([overdue, returned, undelivered]) == [undelivered, returned, overdue]
