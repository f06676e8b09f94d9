"""Facts: what is not said is not known."""

from datetime import date

from selvstyrt.rules.domain.facts import CaseFacts, FactsError
from selvstyrt.rules.domain.interval import ANY_DURATION


def test_a_case_of_which_nothing_is_known() -> None:
    facts = CaseFacts(date(2026, 3, 2))
    assert (facts.birth_date, facts.bpa_before_67_under_right, facts.services) == (None, None, ())
    assert facts.duration_months == ANY_DURATION


def test_an_error_says_where_and_why() -> None:
    error = FactsError("services[0].hours", "rules.too_many_hours", most=168)
    assert (error.path, error.code, error.params) == (
        "services[0].hours",
        "rules.too_many_hours",
        {"most": 168},
    )
    assert str(error) == "services[0].hours: rules.too_many_hours"
