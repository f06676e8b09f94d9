"""Costs are opened by the first change in one's favour, and nothing is rejected by itself."""

from __future__ import annotations

from datetime import date

import pytest

from selvstyrt.casework.domain.appeal import REVERSALS, AppealOutcome, DeferralBy
from selvstyrt.casework.domain.appeal_worse import Terms
from selvstyrt.casework.domain.costs import (
    Later,
    Notice,
    check_claim,
    check_costs_decision,
    claim_at_least_until,
    opens_claim,
)
from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.money import Money

BEFORE = Terms(1440, True, date(2026, 1, 1), date(2027, 12, 31))
ON = date(2026, 5, 4)


@pytest.mark.parametrize("outcome", AppealOutcome)
def test_the_county_governors_reversal_opens_it_and_nothing_else_does(outcome: AppealOutcome) -> None:
    notice = opens_claim(BEFORE, (outcome, ON), [])
    assert notice == (Notice(ON, DeferralBy.COUNTY_GOVERNOR) if outcome in REVERSALS else None)


def test_a_lost_complaint_that_the_municipality_grants_later_opens_it_too() -> None:
    later = [Later(date(2026, 9, 1), Terms(1800, True, ON, None))]
    upheld = (AppealOutcome.UPHELD, ON)
    assert opens_claim(BEFORE, upheld, later) == Notice(date(2026, 9, 1), DeferralBy.MUNICIPALITY)


@pytest.mark.parametrize(
    ("terms", "opens"),
    [
        (BEFORE, False),
        (Terms(1441, True, ON, date(2027, 12, 31)), True),
        (Terms(1440, True, ON, None), True),
        (Terms(1200, True, ON, date(2027, 12, 31)), False),
        (Terms(1200, False, ON, date(2026, 12, 31)), False),
    ],
)
def test_only_more_than_before_is_in_ones_favour(terms: Terms, *, opens: bool) -> None:
    assert (opens_claim(BEFORE, None, [Later(ON, terms)]) is not None) == opens


def test_the_first_news_counts() -> None:
    later = [Later(date(2026, 4, 1), Terms(1800, True, ON, None))]
    notice = opens_claim(BEFORE, (AppealOutcome.CHANGED, ON), later)
    assert notice == Notice(date(2026, 4, 1), DeferralBy.MUNICIPALITY)


def test_three_weeks_from_the_news() -> None:
    assert claim_at_least_until(Notice(ON, DeferralBy.MUNICIPALITY), 3) == date(2026, 5, 25)


def test_a_claim_says_how_much_and_what_for() -> None:
    check_claim(Money(1), "Porto")
    with pytest.raises(Refused, match="no_amount"):
        check_claim(Money(0), "Porto")
    with pytest.raises(Refused, match="no_words"):
        check_claim(Money(1), " ")


def test_from_nothing_to_the_whole_may_be_granted_with_reasons() -> None:
    for granted in (0, 1, 500):
        check_costs_decision(Money(500), Money(granted), "Nødvendig.")
    with pytest.raises(Refused, match="more_than_claimed"):
        check_costs_decision(Money(500), Money(501), "Nødvendig.")
    with pytest.raises(Refused, match="reasons_missing"):
        check_costs_decision(Money(500), Money(0), "\n")
