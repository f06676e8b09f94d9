"""A decision that nobody made says so in its reasons."""

from datetime import date

from selvstyrt.casework.domain.decision import Result
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.proposal import result_of
from selvstyrt.casework.domain.synthetic import REASON, SyntheticDecision, SyntheticLine, proposed

MADE = SyntheticDecision(
    municipality="9801",
    birth_date=date(1990, 1, 1),
    received_on=date(2026, 1, 1),
    decided_on=date(2026, 2, 1),
    lines=(SyntheticLine(LifeArea.HOME, 120, 120), SyntheticLine(LifeArea.NIGHT, 60, 15)),
    arena=None,
)


def test_hours_are_the_sum_of_the_lines() -> None:
    assert MADE.granted_minutes == 135


def test_lines_as_a_proposal_has_them() -> None:
    home, night = proposed(MADE)
    assert (home.reason, night.reason) == ("", REASON)
    assert (home.at_night, night.at_night) == (False, True)
    assert result_of((home, night)) is Result.PARTLY_GRANTED
