"""A clarification opens and closes by itself; an answer counts for just the facts it was given for."""

from __future__ import annotations

from tests.casework.weighing import OWN, line, weighed

from selvstyrt.casework.domain.clarifications.clarification import fingerprint, found_by, still_open
from selvstyrt.casework.domain.clarifications.needs import RULES


def test_it_opens_by_itself_and_closes_by_itself() -> None:
    [found] = found_by(RULES, weighed(line("meals", 10, 6, OWN)))
    assert (found.code, found.paragraph) == ("basic_needs", "hol § 4-1")
    assert found_by(RULES, weighed(line("meals", 10, 10))) == []


def test_an_answer_closes_it_and_counts_no_more_when_the_hours_change() -> None:
    [found] = found_by(RULES, weighed(line("meals", 10, 6, OWN)))
    answered = {(found.code, found.fingerprint)}
    assert still_open([found], answered) == []
    [again] = found_by(RULES, weighed(line("meals", 10, 7, OWN)))
    assert still_open([again], answered) == [again]


def test_what_the_facts_have_nothing_to_do_with_changes_nothing() -> None:
    one = found_by(RULES, weighed(line("meals", 10, 6, OWN), line("home", 3, 3)))
    other = found_by(RULES, weighed(line("home", 4, 4), line("meals", 10, 6, OWN)))
    assert [each.fingerprint for each in one] == [each.fingerprint for each in other]


def test_the_same_facts_behind_another_rule_are_another_question() -> None:
    assert fingerprint("economy", ("x",)) != fingerprint("family", ("x",))
    assert fingerprint("economy", ("x",)) == fingerprint("economy", ("x",))
