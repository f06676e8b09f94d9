"""Conditions: what takes the leading away, stops travel, or asks what the days are used for."""

from __future__ import annotations

import pytest
from tests.casework.weighing import terms, weighed

from selvstyrt.casework.domain.clarifications.conditions import (
    limits_travel,
    reports_private_life,
    takes_leading,
)

PLAIN = "Arbeidslederen melder fra når kontaktopplysningene endrer seg."


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (takes_leading, "Kommunen velger assistentene."),
        (takes_leading, "Assistansen skal bare brukes til stell."),
        (takes_leading, "Hjelpen gis mellom 08.00 og 16.00."),
        (limits_travel, "Timene kan ikke brukes utenfor kommunen."),
        (limits_travel, "Reiser må godkjennes på forhånd."),
        (limits_travel, "Assistance cannot be used outside the municipality."),
        (reports_private_life, "Det skal rapporteres hvilke aktiviteter timene brukes til."),
        (reports_private_life, "Brukaren fører dagbok over kva som blir gjort."),
    ],
)
def test_such_a_condition_is_asked_about_with_its_own_words(rule, text: str) -> None:
    found = rule(weighed(terms=terms(conditions=text)))
    assert found is not None
    assert dict(found.params)["words"] in text


@pytest.mark.parametrize("rule", [takes_leading, limits_travel, reports_private_life])
@pytest.mark.parametrize("text", ["", PLAIN, "Antall timer meldes hvert kvartal."])
def test_plain_conditions_are_not(rule, text: str) -> None:
    assert rule(weighed(terms=terms(conditions=text))) is None


def test_without_terms_there_is_no_condition() -> None:
    assert takes_leading(weighed()) is None
