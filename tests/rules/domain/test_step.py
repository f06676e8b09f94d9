"""What a tree of explanation tells of itself."""

from __future__ import annotations

from tests.rules.trees import fact, step, value

from selvstyrt.rules.domain.outcome import Certainty


def test_all_are_met_depth_first() -> None:
    tree = step("a", step("b", fact("c")), fact("d"))
    assert [each.name for each in tree.all()] == ["a", "b", "c", "d"]


def test_what_is_not_confirmed_or_not_known_is_named_once() -> None:
    doubtful, sure = value("rate", Certainty.ONE_SOURCE), value("limit", Certainty.CONFIRMED)
    missing = value("cap", Certainty.CONFIRMED, None)
    tree = step("a", step("b", doubtful, sure), doubtful, missing)
    assert [each.name for each in tree.uncertain] == ["rate", "cap"]


def test_a_step_is_said_when_one_of_its_facts_is_given_or_it_needs_none() -> None:
    assert step("a", fact("b", given=False), fact("c")).is_said
    assert step("a", value("limit", Certainty.CONFIRMED)).is_said
    assert not step("a", fact("b", given=False)).is_said
