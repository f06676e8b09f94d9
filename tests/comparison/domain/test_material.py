"""Decisions become rows without an order that tells anything."""

from fractions import Fraction

from selvstyrt.casework.domain.handover_profile import AskedProfile, DecidedProfile
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.material import by_municipality, rows_of


def decided(municipality: str, *lines: tuple[LifeArea, int, int]) -> DecidedProfile:
    return DecidedProfile(
        municipality,
        AskedProfile(40, tuple((area, asked) for area, asked, _ in lines if asked), False, False),
        tuple((area, granted) for area, _, granted in lines if granted),
    )


GROUPS = {"9801": Group.UNDER_5000, "9802": Group.UNDER_5000}


def test_shares_are_by_area_and_count_every_line_of_it() -> None:
    (row,) = rows_of(
        [decided("9801", (LifeArea.HOME, 100, 50), (LifeArea.HOME, 100, 100), (LifeArea.WORK, 60, 0))], GROUPS
    )
    assert row.shares == {LifeArea.HOME: Fraction(3, 4), LifeArea.WORK: 0}
    assert row.minutes == 150


def test_what_was_granted_without_being_asked_for_counts_in_the_hours_alone() -> None:
    (row,) = rows_of([decided("9801", (LifeArea.HOME, 100, 100), (LifeArea.TRAVEL, 0, 30))], GROUPS)
    assert row.minutes == 130
    assert set(row.shares) == {LifeArea.HOME}


def test_where_nothing_was_asked_there_is_nothing_to_compare() -> None:
    assert rows_of([decided("9801", (LifeArea.HOME, 0, 100))], GROUPS) == []


def test_the_order_in_which_decisions_come_is_lost() -> None:
    some = [
        decided(name, (LifeArea.HOME, asked, asked)) for name in ("9802", "9801") for asked in (90, 30, 60)
    ]
    assert rows_of(some, GROUPS) == rows_of(reversed(some), GROUPS)
    assert by_municipality(rows_of(some, GROUPS)) == {"9801": 3, "9802": 3}
