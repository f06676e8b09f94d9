"""Spans share what lies in both; joined and gaps together are the whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.rostering.domain.span import Span, gaps, joined

SPANS = st.lists(
    st.builds(lambda start, long: Span(start, start + long), st.integers(0, 200), st.integers(1, 60)),
    max_size=12,
)


def test_what_only_meets_shares_nothing() -> None:
    assert Span(0, 60).shared(Span(60, 90)) == 0
    assert not Span(0, 60).overlaps(Span(60, 90))
    assert Span(0, 60).shared(Span(30, 90)) == 30
    assert Span(0, 60).holds(Span(0, 60))
    assert not Span(0, 60).holds(Span(0, 61))


def test_what_meets_is_joined() -> None:
    assert joined([Span(60, 90), Span(0, 60), Span(100, 110)]) == [Span(0, 90), Span(100, 110)]


@given(spans=SPANS)
def test_work_and_gaps_fill_the_time_minute_by_minute(spans: list[Span]) -> None:
    within = Span(50, 180)
    free = gaps(spans, within)
    worked = {minute for span in spans for minute in range(span.start, span.end)}
    assert {minute for gap in free for minute in range(gap.start, gap.end)} == set(range(50, 180)) - worked
    assert sum(span.minutes for span in joined(spans)) == len(worked)
