"""What may be written into an assessment."""

from __future__ import annotations

import pytest

from selvstyrt.casework.domain.assessing import Considered, faults_of_facts, faults_of_line
from selvstyrt.casework.domain.facts import AssessedFacts, AssessedLine
from selvstyrt.casework.domain.service_kinds import Service

HELP = Service.PERSONAL_ASSISTANCE


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        (AssessedLine("home", None, 600, None), []),
        (AssessedLine("home", HELP, 600, 600), []),
        (AssessedLine("home", HELP, 600, 300, reason="Nok"), []),
        (AssessedLine("home", HELP, 600, 300), ["reason"]),
        (AssessedLine("home", HELP, 600, 0), ["reason"]),
        (AssessedLine("home", None, 600, 600), ["service"]),
        (AssessedLine("home", HELP, 0, 168 * 60 + 1), ["hours"]),
        (AssessedLine("home", HELP, 0, 168 * 120, helpers=2), []),
        (AssessedLine("home", HELP, 0, 60, helpers=3), ["helpers"]),
    ],
)
def test_a_line(line: AssessedLine, fields: list[str]) -> None:
    assert [fault.field for fault in faults_of_line(line)] == fields


def test_the_facts() -> None:
    plain = Considered()
    assert list(faults_of_facts(AssessedFacts(), plain)) == []
    swapped = AssessedFacts(duration_months_low=30, duration_months_high=12)
    assert [fault.field for fault in faults_of_facts(swapped, plain)] == ["duration_months_high"]
    costly = AssessedFacts(higher_cost_documented=True)
    assert [fault.field for fault in faults_of_facts(costly, plain)] == ["higher_cost_reason"]
    assert list(faults_of_facts(costly, Considered(higher_cost_reason="Regnskap vedlagt"))) == []
