"""Worse is worse in each way by itself, and takes both conditions of fvl § 34 third paragraph."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.appeal_worse import Terms, Worse, check_worse, notice_until, worse_ways
from selvstyrt.core.domain.errors import Refused

BEFORE = Terms(2400, True, date(2026, 1, 1), date(2027, 12, 31))
W = Worse


@pytest.mark.parametrize(
    ("changes", "ways"),
    [
        ({}, ()),
        ({"minutes_a_week": 2399}, (W.HOURS,)),
        ({"minutes_a_week": 9000}, ()),
        ({"free_use_over_year": False}, (W.FREE_USE,)),
        ({"valid_to": date(2027, 12, 30)}, (W.PERIOD,)),
        ({"valid_to": date(2028, 1, 1)}, ()),
        ({"valid_to": None}, ()),
        ({"valid_from": date(2026, 6, 1)}, ()),  # until then the decision complained of stands
        # Many more hours make up for no freedom lost (C02).
        ({"minutes_a_week": 9000, "free_use_over_year": False}, (W.FREE_USE,)),
        (
            {"minutes_a_week": 1, "free_use_over_year": False, "valid_to": date(2026, 2, 1)},
            (W.HOURS, W.FREE_USE, W.PERIOD),
        ),
    ],
)
def test_each_way_by_itself(changes: dict[str, Any], ways: tuple[Worse, ...]) -> None:
    assert worse_ways(BEFORE, replace(BEFORE, **changes)) == ways


@pytest.mark.parametrize(("known", "ways"), [(True, (W.FREE_USE,)), (None, (W.FREE_USE,)), (False, ())])
def test_freedom_that_may_have_been_there_is_lost(known: bool | None, ways: tuple[Worse, ...]) -> None:
    before = replace(BEFORE, free_use_over_year=known)
    assert worse_ways(before, replace(BEFORE, free_use_over_year=False)) == ways


def test_an_end_where_there_was_none_is_worse() -> None:
    assert worse_ways(replace(BEFORE, valid_to=None), BEFORE) == (W.PERIOD,)


TERMS = st.builds(
    Terms,
    st.integers(0, 10080),
    st.booleans(),
    st.just(date(2026, 1, 1)),
    st.none() | st.dates(date(2026, 1, 1), date(2030, 1, 1)),
)


@given(TERMS)
def test_the_same_is_never_worse(terms: Terms) -> None:
    assert worse_ways(terms, terms) == ()


@given(TERMS, TERMS)
def test_what_differs_and_is_not_worse_is_worse_the_other_way(one: Terms, other: Terms) -> None:
    if one != other and not worse_ways(one, other):
        assert worse_ways(other, one)


RECEIVED = date(2026, 3, 2)
MET: dict[str, Any] = {
    "grounds": "Andre sine liv er i fare.",
    "notified_on": date(2026, 6, 2),  # the last day: three months after the municipality got it
    "received_on": RECEIVED,
    "months": 3,
    "today": date(2026, 7, 1),
}


def test_both_conditions_lift_the_stop() -> None:
    check_worse((W.HOURS,), **MET)
    assert notice_until(RECEIVED, 3) == date(2026, 6, 2)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"grounds": "  "}, "worse_grounds_missing"),
        ({"notified_on": None}, "worse_notice_missing"),
        ({"notified_on": date(2026, 6, 3)}, "worse_notice_late"),
        ({"notified_on": date(2026, 3, 1)}, "worse_notice_impossible"),
        ({"notified_on": date(2026, 7, 2)}, "worse_notice_impossible"),
    ],
)
def test_either_missing_stops_it(changes: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused, match=code):
        check_worse((W.FREE_USE,), **(MET | changes))


def test_what_is_not_worse_needs_nothing() -> None:
    check_worse((), **(MET | {"grounds": "", "notified_on": None}))
