"""All the rules together: what blocks stands first, and each has words in every place."""

from __future__ import annotations

from tests.casework.domain.test_guards import line as guarded
from tests.casework.domain.test_guards import ready
from tests.casework.weighing import OWN, line, weighed

from selvstyrt.casework.domain.clarifications.rules import RULES, clarifications_of
from selvstyrt.casework.domain.clarifications.stops import PARAGRAPHS
from selvstyrt.casework.domain.guards import open_guards
from selvstyrt.ui.catalogue import texts


def test_what_blocks_stands_before_what_warns() -> None:
    guards = open_guards(ready(guarded(18, 18)))
    found = clarifications_of(guards, weighed(line("meals", 10, 6, OWN)))
    assert [each.code for each in found] == ["duty_not_considered", "basic_needs", "article_19"]


def test_until_something_is_assessed_only_the_guards_speak() -> None:
    assert clarifications_of([], None) == []
    assert clarifications_of([], weighed(line("meals", 10, 10))) == []


def test_each_rule_has_one_name_and_its_words() -> None:
    codes = [rule.code for rule in RULES]
    assert len(set(codes) | set(PARAGRAPHS)) == len(codes) + len(PARAGRAPHS)
    for code in codes:
        for part in ("", ".says", ".clears"):
            assert f"casework.clarify.{code}{part}" in texts()
    for name in PARAGRAPHS:
        assert f"casework.guard.{name}" in texts()
        assert f"casework.clarify.{name}.clears" in texts()
