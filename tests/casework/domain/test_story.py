"""A story is told in time order, and its picture holds as many marks as it has chapters."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from selvstyrt.casework.domain.story import HIGH, Chapter, in_time_order, picture

START = datetime(2026, 1, 1, tzinfo=UTC)
chapters = st.lists(
    st.builds(
        Chapter,
        st.integers(0, 900).map(lambda days: START + timedelta(days=days)),
        st.sampled_from(["applied", "complained", "sent_on"]),
        st.just("AAAA-BBBB"),
        minutes=st.none() | st.integers(0, 168 * 60),
        is_flagged=st.booleans(),
    ),
    max_size=30,
)


@given(chapters)
def test_the_oldest_is_first_and_nothing_is_lost(told: list[Chapter]) -> None:
    found = in_time_order(told)
    assert sorted(found, key=lambda each: each.at) == list(found)
    assert sorted(map(repr, found)) == sorted(map(repr, told))


@given(chapters)
def test_a_mark_for_each_side_by_side_and_inside_the_picture(told: list[Chapter]) -> None:
    drawn = picture(told)
    assert [mark.number for mark in drawn.marks] == list(range(1, len(told) + 1))
    assert all(
        first.middle < second.middle for first, second in zip(drawn.marks, drawn.marks[1:], strict=False)
    )
    assert all(mark.left >= 0 and mark.middle < drawn.width for mark in drawn.marks)
    assert all(mark.top > 0 and mark.top + mark.height == drawn.line for mark in drawn.marks)


@given(chapters)
def test_more_hours_are_never_drawn_lower(told: list[Chapter]) -> None:
    bars = [
        (each.minutes, mark.height)
        for each, mark in zip(told, picture(told).marks, strict=True)
        if each.minutes is not None
    ]
    heights = [height for _minutes, height in sorted(bars)]
    assert heights == sorted(heights)
    assert not any(minutes for minutes, _height in bars) or max(heights) == HIGH


def test_no_chapters_are_an_empty_picture() -> None:
    assert picture(()).marks == ()
