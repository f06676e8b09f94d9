"""Looks of one day stand together; nothing is lost by it."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

from selvstyrt.casework.queries.opened import Opened, day_by_day
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.queries import Look

TORUNN, GEIR, CASE = uuid4(), uuid4(), uuid4()


def opened(at: datetime, person=TORUNN, purpose: str = "assessment") -> Opened:
    look = Look(
        at=at,
        person=person,
        role=Role.CASEWORKER,
        organisation=None,
        purpose=purpose,
        object_type="case",
        object_id=CASE,
    )
    return Opened(look=look, person_name="", organisation_name="")


def test_the_looks_of_one_day_are_one_line_with_the_latest_hour() -> None:
    late, early = datetime(2026, 5, 4, 12, tzinfo=UTC), datetime(2026, 5, 4, 8, tzinfo=UTC)
    (line,) = day_by_day([opened(late), opened(early)])
    assert (line.latest.look.at, line.times) == (late, 2)


def test_another_person_purpose_or_day_is_another_line() -> None:
    at = datetime(2026, 5, 4, 12, tzinfo=UTC)
    looks = [
        opened(at),
        opened(at, GEIR),
        opened(at, purpose="read_letter"),
        opened(datetime(2026, 5, 3, 12, tzinfo=UTC)),
    ]
    assert [line.times for line in day_by_day(looks)] == [1, 1, 1, 1]


def test_the_day_is_the_norwegian_one() -> None:
    """23.30 in Oslo and half past midnight the next day lie on the same day in Greenwich."""
    before, after = datetime(2026, 5, 4, 21, 30, tzinfo=UTC), datetime(2026, 5, 4, 22, 30, tzinfo=UTC)
    assert [line.times for line in day_by_day([opened(after), opened(before)])] == [1, 1]
