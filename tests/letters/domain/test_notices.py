from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.letters.domain.notices import second_notice_from, second_notice_is_due


@pytest.mark.parametrize(
    ("sent", "due"),
    [
        (date(2026, 10, 20), date(2026, 10, 27)),  # the clock goes back on 25 October
        (date(2026, 3, 24), date(2026, 3, 31)),  # and forward on 29 March
        (date(2026, 12, 28), date(2027, 1, 4)),
    ],
)
def test_the_second_notice_goes_on_the_same_weekday_a_week_later(sent, due):
    assert second_notice_from(sent) == due


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-30, 30))
def test_never_before_a_week_and_never_for_an_opened_letter(sent, days):
    today = date.fromordinal(sent.toordinal() + days)
    due = second_notice_is_due(first_sent=sent, opened=False, second_sent=False, today=today)
    assert due is (days >= 7)
    assert not second_notice_is_due(first_sent=sent, opened=True, second_sent=False, today=today)
    assert not second_notice_is_due(first_sent=sent, opened=False, second_sent=True, today=today)
