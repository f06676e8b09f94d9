"""A proposal is stopped when its letter would not tell what it must; what it costs is told or asked about."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.casework.actions.test_answer_clarification import WHY, refusal
from tests.casework.assessed import DECIDES_ON, FJORDVIK, office

from selvstyrt.casework.domain.proposal import CoPayment, from_json
from selvstyrt.casework.models import Decision, Setup
from selvstyrt.casework.queries.addressees import addressees_of
from selvstyrt.casework.queries.decision_letter import letter_of
from selvstyrt.core import clock
from selvstyrt.letters.domain.plain import plain_text
from selvstyrt.people.models import Organisation

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _day() -> Iterator[None]:
    with clock.at(DECIDES_ON):
        yield


def without_governor() -> None:
    Organisation.objects.filter(municipality=FJORDVIK).update(county_governor=None)


def without_address() -> None:
    Setup.objects.within(FJORDVIK).update(letterhead="Fjordvik kommune")


@pytest.mark.parametrize(
    ("take_away", "code"),
    [(without_governor, "complaint_body_missing"), (without_address, "complaint_way_missing")],
)
def test_a_letter_that_would_not_tell_how_to_complain_is_never_proposed(take_away, code: str) -> None:
    at = office()
    take_away()
    assert refusal(at.prepare) == f"casework.clarify.{code}.says"
    assert refusal(lambda: at.prepare(answers={code: WHY})) == f"casework.clarify.{code}.says"


@pytest.mark.parametrize("take_away", [without_governor, without_address])
def test_what_goes_missing_after_preparing_stops_the_confirmation(take_away) -> None:
    at = office()
    at.prepare()
    take_away()
    assert refusal(at.confirm).startswith("casework.clarify.complaint_")
    assert not Decision.objects.within(FJORDVIK).exists()


def test_what_it_costs_is_told_or_asked_about() -> None:
    at = office()
    assert refusal(lambda: at.prepare(co_payment=None)) == "casework.clarify.co_payment_untold.says"
    paid = {"co_payment": CoPayment.ASKED, "co_payment_words": " "}
    assert refusal(lambda: at.prepare(**paid)) == "casework.co_payment_missing"
    assert at.prepare(co_payment=None, answers={"co_payment_untold": WHY}).number == 1


@pytest.mark.parametrize(
    ("terms", "told"),
    [
        ({"co_payment": CoPayment.NONE}, "Egenandel: Du betaler ikke noe for disse timene."),
        (
            {"co_payment": CoPayment.ASKED, "co_payment_words": "245 kr i måneden for praktisk hjelp."},
            "Egenandel: 245 kr i måneden for praktisk hjelp.",
        ),
    ],
)
def test_the_letter_tells_what_it_costs(terms: dict[str, object], told: str) -> None:
    at = office()
    content = from_json(at.prepare(**terms).content)
    [addressee] = addressees_of(at.case, clock.today())
    letter = letter_of(at.case, content, addressee, clock.today())
    assert told in plain_text(letter)
