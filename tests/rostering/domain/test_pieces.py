"""The need is cut where it may be, and where fixed shifts start and end."""

from __future__ import annotations

from tests.rostering.small import need, problem, shift, span

from selvstyrt.rostering.domain.pieces import pieces


def test_cuts() -> None:
    day = need("day", "04 08:00", "04 20:00", assistants=2, cuts=(span("04 08:00", "04 14:00").end,))
    assert [(each.span, each.open) for each in pieces(problem(needs=(day,)))] == [
        (span("04 08:00", "04 14:00"), 2),
        (span("04 14:00", "04 20:00"), 2),
    ]


def test_a_fixed_shift_is_counted_off_where_it_stands() -> None:
    of = problem(
        needs=(need("day", "04 08:00", "04 16:00", assistants=2),),
        fixed=(shift("04 10:00", "04 16:00"), shift("04 07:00", "04 11:00", need="other")),
    )
    assert [(each.span, each.open) for each in pieces(of)] == [
        (span("04 08:00", "04 10:00"), 2),
        (span("04 10:00", "04 16:00"), 1),
    ]
