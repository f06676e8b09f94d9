"""Checks: what cannot be, on either side of each limit."""

from __future__ import annotations

from datetime import date

import pytest

from selvstyrt.rules.domain.checks import check
from selvstyrt.rules.domain.facts import (
    ArenaKind,
    CaseFacts,
    FactsError,
    OtherArena,
    ServiceHours,
    ServiceKind,
)
from selvstyrt.rules.domain.interval import Interval

DAY = date(2026, 3, 2)
WEEK = 168 * 60


def line(minutes: int | None, *, several: bool = False) -> CaseFacts:
    hours = Interval(0, minutes)
    return CaseFacts(DAY, services=(ServiceHours(ServiceKind.TRAINING, hours, several_helpers=several),))


@pytest.mark.parametrize(
    "facts",
    [
        CaseFacts(date(2000, 5, 1)),
        CaseFacts(DAY, birth_date=DAY),
        CaseFacts(DAY, birth_date=date(1896, 1, 1)),
        line(WEEK),
        line(3 * WEEK, several=True),
        CaseFacts(date(2100, 1, 1)),
        CaseFacts(DAY, duration_months=Interval(1560, None)),
    ],
)
def test_what_just_can_be(facts: CaseFacts) -> None:
    check(facts)


@pytest.mark.parametrize(
    ("facts", "path", "code"),
    [
        (CaseFacts(date(2000, 4, 30)), "assessed_on", "rules.before_bpa"),
        (CaseFacts(DAY, birth_date=date(2026, 3, 3)), "birth_date", "rules.born_after"),
        (CaseFacts(DAY, birth_date=date(1895, 12, 31)), "birth_date", "rules.too_old"),
        (CaseFacts(DAY, child_birth_date=date(2026, 3, 3)), "child_birth_date", "rules.born_after"),
        (CaseFacts(date(2100, 1, 2)), "assessed_on", "rules.day_outside"),
        (CaseFacts(DAY, duration_months=Interval.exactly(1561)), "duration_months", "rules.too_much"),
        (CaseFacts(DAY, duration_months=Interval(1561, None)), "duration_months", "rules.too_much"),
        (CaseFacts(DAY, duration_months=Interval(0, 1561)), "duration_months", "rules.too_much"),
        (line(WEEK + 1), "services[0].hours", "rules.too_many_hours"),
        (line(None), "services[0].hours", "rules.too_many_hours"),
        (line(3 * WEEK + 1, several=True), "services[0].hours", "rules.too_many_hours"),
        (
            CaseFacts(DAY, other_arenas=(OtherArena(ArenaKind.WORK, Interval(0, WEEK + 1)),)),
            "other_arenas[0].hours",
            "rules.too_many_hours",
        ),
    ],
)
def test_what_just_cannot_be(facts: CaseFacts, path: str, code: str) -> None:
    with pytest.raises(FactsError) as refused:
        check(facts)
    assert (refused.value.path, refused.value.code) == (path, code)
