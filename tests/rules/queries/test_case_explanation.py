"""The explanation of a case with many open facts."""

from __future__ import annotations

from datetime import date

import pytest

from selvstyrt.rules.domain.facts import CaseFacts, FactsError, ServiceHours, ServiceKind
from selvstyrt.rules.domain.interval import ANY_HOURS
from selvstyrt.rules.queries.calculate import calculate
from selvstyrt.rules.queries.case_explanation import case_explanation
from selvstyrt.rules.queries.case_question import about_case

OPEN = CaseFacts(
    assessed_on=date(2026, 3, 2),
    services=tuple(
        ServiceHours(kind, ANY_HOURS, night=night, several_helpers=several)
        for kind in ServiceKind
        for night in (False, True)
        for several in (False, True)
    ),
)


def test_a_case_in_which_everything_is_open_is_explained() -> None:
    with pytest.raises(FactsError):
        calculate(about_case(OPEN))  # every combination of every end would be too many
    assert set(case_explanation(OPEN).possible) == {
        "no_right",
        "right",
    }  # the two ends; what lies between is theirs


def test_facts_that_no_line_touches_are_not_called_given() -> None:
    only_training = CaseFacts(
        assessed_on=date(2026, 3, 2), services=(ServiceHours(ServiceKind.TRAINING, ANY_HOURS),)
    )
    steps = {step.name: step for step in case_explanation(only_training).all()}
    assert steps["training_minutes"].given
    assert not steps["child_birth_date"].given
