"""What is told of a class holds no fewer people than disclosure asks for, in any of its cells."""

import pytest

from selvstyrt.comparison.domain.groups import Group
from selvstyrt.comparison.domain.told import groups_to_show, told
from tests.comparison.people import CARE, many, row


def test_hours_are_in_whole_hours_and_counts_at_least() -> None:
    rows = many(Group.UNDER_5000, 3, 4) + many(Group.TO_10000, 3, 7)
    spread = told(("adult",), rows).everyone
    assert spread.people == 30  # 33
    assert spread.municipalities == 6
    assert {spread.lower % 60, spread.middle % 60, spread.upper % 60} == {0}


def test_a_group_that_is_too_few_is_left_out_and_never_nought() -> None:
    rows = many(Group.UNDER_5000, 3, 9) + many(Group.TO_10000, 3, 8) + many(Group.TO_25000, 3, 7)
    few = [row("alone", Group.OVER_25000)] * 2
    class_told = told(("adult",), rows + few)
    # Two people are hidden; beside them so many that the two cannot be had by subtraction.
    assert set(class_told.groups) == {Group.UNDER_5000, Group.TO_10000}


def test_an_area_counts_those_who_asked_for_something_there() -> None:
    rows = many(Group.UNDER_5000, 3, 4, share=50) + many(Group.TO_10000, 3, 4, share=100)
    (area,) = told(("adult",), rows).areas
    assert (area.area, area.everyone) == (CARE, 75)
    assert area.groups == {Group.UNDER_5000: 50, Group.TO_10000: 100}


def test_too_few_are_not_told_at_all() -> None:
    rows = many(Group.UNDER_5000, 2, 2)
    assert groups_to_show(rows) == 0
    with pytest.raises(ValueError, match="Too few"):
        told(("adult",), rows)
