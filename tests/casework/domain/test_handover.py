from dataclasses import FrozenInstanceError
from datetime import UTC, datetime
from uuid import UUID

import pytest

from selvstyrt.casework.domain.handover import SentArena, SentFile, SentNeed, SubmittedApplication
from selvstyrt.casework.domain.life import ArenaKind, Channel, HowOften, Leading, LifeArea

SENT = SubmittedApplication(
    case_id=UUID(int=1),
    municipality="9901",
    number="2222-2222",
    holder=UUID(int=2),
    channel=Channel.DIGITAL,
    received_at=datetime(2026, 5, 4, 8, tzinfo=UTC),
    wanted_life="Arbeide og reise",
    areas=(LifeArea.MEALS, LifeArea.WORK),
    needs=(
        SentNeed(UUID(int=3), LifeArea.MEALS, "Middag", HowOften.DAILY, 1, 60, 420, 1, False, ""),
        SentNeed(UUID(int=4), LifeArea.WORK, "Møter", HowOften.WEEKLY, 2, 30, 120, 2, False, "kollega"),
    ),
    arenas=(SentArena(ArenaKind.FUNCTIONAL_ASSISTANCE, "NAV", 2250),),
    leading=Leading.SELF,
    co_leader_name="",
    duration_answer="more_than_two_years",
    duration_months=(25, None),
    interpreter_language="",
    wants_paper=False,
    phone="",
    urgent=False,
    urgent_why="",
    attachments=(SentFile(UUID(int=5), "brev.pdf", 1000, "0" * 64),),
)


def test_what_is_asked_is_the_sum_of_the_needs_and_nothing_from_elsewhere():
    assert SENT.asked_minutes_a_week == 420 + 120


def test_what_was_handed_over_is_never_edited():
    with pytest.raises(FrozenInstanceError):
        SENT.wanted_life = "annet"
