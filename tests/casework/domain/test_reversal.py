"""Reversal without a complaint: no detriment without a ground that carries it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.reversal import ReversalGround, Standing, check_ground, standing_on
from selvstyrt.core.domain.errors import Refused

LAST = date(2026, 12, 31)
G = ReversalGround


@pytest.mark.parametrize(
    ("day", "last", "standing"),
    [
        (LAST, LAST, Standing.TIME_LIMITED),
        (LAST + timedelta(1), LAST, Standing.EXPIRED),
        (LAST - timedelta(400), LAST, Standing.TIME_LIMITED),
        (date(2060, 1, 1), None, Standing.OPEN_ENDED),
    ],
)
def test_expired_limited_and_open_ended_are_told_apart(
    day: date, last: date | None, standing: Standing
) -> None:
    assert standing_on(day, last) is standing


@pytest.mark.parametrize(
    ("ground", "to_detriment", "is_notified", "code"),
    [
        (None, False, True, "ground_missing"),
        (None, True, False, "ground_missing"),
        (G.NOT_TO_DETRIMENT, True, True, "to_detriment"),
        (G.NOT_TO_DETRIMENT, True, False, "to_detriment"),
        (G.NOT_YET_NOTIFIED, True, True, "is_notified"),
        (G.NOT_YET_NOTIFIED, False, True, "is_notified"),
    ],
)
def test_a_ground_the_case_contradicts_carries_nothing(
    ground: ReversalGround | None, to_detriment: bool, is_notified: bool, code: str
) -> None:
    with pytest.raises(Refused, match=f"casework.reversal.{code}"):
        check_ground(ground, to_detriment=to_detriment, is_notified=is_notified)


@pytest.mark.parametrize(
    ("ground", "to_detriment", "is_notified"),
    [
        (G.NOT_TO_DETRIMENT, False, True),
        (G.NOT_YET_NOTIFIED, True, False),
        (G.INVALID, True, True),
        (G.INVALID, False, False),
    ],
)
def test_a_ground_that_carries(ground: ReversalGround, to_detriment: bool, is_notified: bool) -> None:
    assert check_ground(ground, to_detriment=to_detriment, is_notified=is_notified) is ground


@given(st.none() | st.sampled_from(ReversalGround), st.booleans(), st.booleans())
def test_nothing_told_is_taken_away_but_what_is_invalid(
    ground: ReversalGround | None, to_detriment: bool, is_notified: bool
) -> None:
    try:
        check_ground(ground, to_detriment=to_detriment, is_notified=is_notified)
    except Refused:
        return
    assert not to_detriment or not is_notified or ground is G.INVALID
