"""A roster says what it leaves open, and makes shifts of pieces that follow on each other."""

from __future__ import annotations

from tests.rostering.small import need, problem, shift, span

from selvstyrt.rostering.domain.pieces import pieces
from selvstyrt.rostering.domain.problem import WorkKind
from selvstyrt.rostering.domain.roster import Roster, Uncovered, shifts_of, uncovered

CUT = span("04 08:00", "04 12:00").end


def test_what_nobody_takes_is_told() -> None:
    of = problem(needs=(need("day", "04 08:00", "04 16:00", assistants=2, cuts=(CUT,)),))
    roster = Roster.of([shift("04 12:00", "04 16:00", who="Elin"), shift("04 08:00", "04 16:00")])
    assert uncovered(of, roster) == [Uncovered("day", span("04 08:00", "04 12:00"), 1)]
    assert roster.of_assistant("Elin") == (shift("04 12:00", "04 16:00", who="Elin"),)


def test_work_of_another_kind_covers_nothing_unless_it_names_the_need() -> None:
    of = problem(needs=(need("night", "04 22:00", "05 07:00", kind=WorkKind.WAKING_NIGHT),))
    active = shift("04 22:00", "05 07:00")
    assert len(uncovered(of, Roster.of([active]))) == 1
    assert uncovered(of, Roster.of([shift("04 22:00", "05 07:00", need="night")])) == []


def test_pieces_of_one_need_in_a_row_are_one_shift() -> None:
    of = problem(
        needs=(
            need("day", "04 08:00", "04 16:00", cuts=(CUT,)),
            need("evening", "04 16:00", "04 22:00"),
        )
    )
    assert shifts_of("Mai", pieces(of)) == [
        shift("04 08:00", "04 16:00", need="day"),
        shift("04 16:00", "04 22:00", need="evening"),
    ]
