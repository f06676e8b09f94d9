"""The public format: a tiny instance by hand, and lines that are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from selvstyrt.rostering.domain.benchmark.instance import Cover, Employee, Kind, Request
from selvstyrt.rostering.domain.benchmark.reader import instance_from_text
from selvstyrt.rules.domain.facts import FactsError

TINY = (Path(__file__).parents[2] / "tiny_instance.txt").read_text()


def test_the_tiny_one_whole() -> None:
    tiny = instance_from_text(TINY)
    assert tiny.days == 7
    assert tiny.kinds == (Kind("D", 480, frozenset()), Kind("N", 600, frozenset({"D"})))
    assert tiny.employees[0] == Employee("Mai", {"D": 5, "N": 0}, 2400, 960, 4, 2, 2, 1, frozenset({2}))
    assert tiny.requests == (Request("Elin", 0, "N", 3, True), Request("Mai", 3, "D", 5, False))
    assert tiny.covers[-1] == Cover(6, "N", 1, 10, 1)


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("D,480,\n", "D,long,\n", "line 7"),
        ("2400,960,4,2,2,1", "2400,960,4,2,2", "line 12"),
        ("SECTION_HORIZON\n7", "SECTION_HORIZON\n0", "SECTION_HORIZON"),
        ("0,D,1,100,1", "9,D,1,100,1", "SECTION_COVER"),
        ("0,D,1,100,1", "0,X,1,100,1", "SECTION_COVER"),
        ("Elin,0,N,3", "Nobody,0,N,3", "SECTION_COVER"),
        ("# Two people", "Two people", "line 1"),
    ],
)
def test_what_is_not_this_format_is_told_by_its_line(old: str, new: str, path: str) -> None:
    assert old in TINY
    with pytest.raises(FactsError) as refused:
        instance_from_text(TINY.replace(old, new, 1))
    assert (refused.value.path, refused.value.code) == (path, "rostering.not_this_format")


def test_an_empty_file() -> None:
    with pytest.raises(FactsError):
        instance_from_text("")
