"""What a problem says of itself."""

from __future__ import annotations

from datetime import date

from tests.rostering.small import problem

from selvstyrt.rostering.domain.problem import Assistant, Want, Weight, WorkKind


def test_its_time_and_people() -> None:
    of = problem(weeks=2, assistants=(Assistant("Mai"), Assistant("Elin")), weights={Want.WISHES: Weight.OFF})
    assert of.last_day == date(2027, 1, 17)
    assert of.span.minutes == 14 * 24 * 60
    assert of.week_spans()[1].end == of.span.end
    assert of.assistant("Elin").name == "Elin"
    assert (of.weight(Want.WISHES), of.weight(Want.NIGHTS)) == (Weight.OFF, Weight.NORMALLY)


def test_only_a_resting_night_is_passive() -> None:
    assert [kind for kind in WorkKind if kind.is_passive] == [WorkKind.RESTING_NIGHT]
    assert [kind for kind in WorkKind if kind.is_night] == [WorkKind.WAKING_NIGHT, WorkKind.RESTING_NIGHT]
