"""Told: what it costs, until when, to whom and how one can complain. Read in the letter as it will be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.casework.weighing import line, terms, weighed

from selvstyrt.casework.domain.clarifications.told import (
    co_payment_untold,
    co_payment_without_ground,
    complaint_body_missing,
    complaint_limit_missing,
    complaint_way_missing,
)
from selvstyrt.casework.domain.clarifications.weighed import LetterToBe, Weighed

LETTER = LetterToBe(
    text="Du kan klage til 15. juni 2026. Send klagen til oss (pbrl §§ 7-2 og 7-3), Postboks 12, 6999 Fjordvik. "
    "Statsforvalteren i Fjordane avgjør.",
    until="15. juni 2026",
    decided_by="Statsforvalteren i Fjordane",
    send_to=("Postboks 12, 6999 Fjordvik",),
)


def paying(co_payment: str, *areas: str, service: str = "personal_assistance") -> Weighed:
    lines = [line(area, service=service) for area in areas]
    return weighed(*lines, terms=terms(co_payment=co_payment))


def test_hours_without_a_word_on_what_they_cost_are_asked_about() -> None:
    assert co_payment_untold(paying("", "home")) is not None
    assert co_payment_untold(paying("none", "home")) is None
    assert co_payment_untold(paying("asked", "home")) is None


def test_a_refusal_costs_nothing_and_without_terms_nothing_is_told_yet() -> None:
    assert co_payment_untold(weighed(line(found=0), terms=terms(co_payment=""))) is None
    assert co_payment_untold(weighed()) is None


@pytest.mark.parametrize("service", ["support_contact", "home_health", "respite"])
def test_services_that_no_rule_lets_one_charge_for_are_asked_about(service: str) -> None:
    assert co_payment_without_ground(paying("asked", "leisure", service=service)) is not None


def test_personal_care_is_free_and_practical_assistance_may_be_charged() -> None:
    assert co_payment_without_ground(paying("asked", "personal_care")) is not None
    assert co_payment_without_ground(paying("asked", "personal_care", "home")) is None
    assert co_payment_without_ground(paying("none", "personal_care")) is None


def sent(letter: LetterToBe) -> Weighed:
    return weighed(terms=terms(letters=(LETTER, letter)))


@pytest.mark.parametrize(
    ("rule", "without"),
    [
        (complaint_limit_missing, {"text": LETTER.text.replace("15. juni", "snart")}),
        (complaint_limit_missing, {"until": ""}),
        (complaint_body_missing, {"text": LETTER.text.replace("i Fjordane", "")}),
        (complaint_body_missing, {"decided_by": ""}),
        (complaint_way_missing, {"text": LETTER.text.replace("§§ 7-2", "loven")}),
        (complaint_way_missing, {"text": LETTER.text.replace("Postboks 12", "")}),
        (complaint_way_missing, {"send_to": ()}),
    ],
)
def test_one_letter_that_does_not_tell_is_enough(rule, without: dict[str, object]) -> None:
    assert rule(sent(replace(LETTER, **without))) is not None  # type: ignore[arg-type]  # what the case says
    assert rule(sent(LETTER)) is None


@pytest.mark.parametrize("rule", [complaint_limit_missing, complaint_body_missing, complaint_way_missing])
def test_until_there_are_terms_there_is_no_letter_to_read(rule) -> None:
    assert rule(weighed()) is None
