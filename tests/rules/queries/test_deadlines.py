"""The numbers of case processing, as the acts say them."""

from __future__ import annotations

from datetime import date

import pytest

from selvstyrt.rules.queries import deadlines

ON = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("preliminary_reply_months", 1),  # fvl § 11 a
        ("complaint_weeks", 4),  # pbrl § 7-5
        ("complaint_limit_years", 1),  # fvl § 31
        ("detriment_notice_months", 3),  # fvl § 34 third paragraph
        ("costs_claim_weeks", 3),  # fvl § 36
    ],
)
def test_each_deadline_is_the_acts_own(name: str, number: int) -> None:
    assert getattr(deadlines, name)(ON) == number
    before = getattr(deadlines, name)(date(2000, 1, 1))  # the start is not known, so the first value serves
    assert before == number
