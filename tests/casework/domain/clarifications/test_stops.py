"""What the law demands blocks: each guard has its paragraph and cannot be answered away."""

from __future__ import annotations

from tests.casework.domain.test_guards import line, ready

from selvstyrt.casework.domain.clarifications.clarification import Weight, still_open
from selvstyrt.casework.domain.clarifications.stops import stops_of
from selvstyrt.casework.domain.guards import open_guards


def test_a_guard_blocks_with_its_paragraph_until_the_facts_change() -> None:
    [found] = stops_of(open_guards(ready(line(18, 18))))
    assert (found.code, found.weight, found.paragraph) == ("duty_not_considered", Weight.BLOCKS, "hol § 3-8")
    assert still_open([found], {(found.code, found.fingerprint)}) == [found]
    assert stops_of(open_guards(ready(line(35, 35)))) == []
