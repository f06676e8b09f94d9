"""What must still be said before the law can answer: tried out, not guessed."""

from __future__ import annotations

from datetime import date

from selvstyrt.rules.domain.question import Possible, Question
from selvstyrt.rules.queries.calculate import calculate

DAY = date(2026, 6, 1)


def find_out(variable: str, day: date = DAY, **facts: Possible) -> tuple[str, ...]:
    return calculate(Question(variable, day, facts)).find_out


def test_the_hours_decide_whether_the_households_regulation_holds() -> None:
    """FOR-2022-06-03-969 § 1: above three hours a week on average."""
    own = ("private_household",)
    assert find_out("weekly_rest_minutes", employer_kind=own) == ("usual_weekly_minutes",)
    assert find_out("weekly_rest_minutes", employer_kind=own, usual_weekly_minutes=(600,)) == ()


def test_an_open_fact_comes_before_what_is_only_needed_for_one_of_its_answers() -> None:
    kinds = ("enterprise", "private_household", "relief_at_home")
    assert find_out("weekly_rest_minutes", employer_kind=kinds) == ("employer_kind", "usual_weekly_minutes")


def test_only_what_helps_is_asked_for() -> None:
    """The pension's limit hangs on earlier pay; a contract's own share, or pay in a home, would not help."""
    day = date(2026, 3, 10)
    paid = {"own_hourly_pay": (22_000,), "pay_minutes": (450,), "contribution_zone": ("zone_1",)}
    facts = paid | {"birth_date": (date(1990, 5, 1),)}
    assert find_out("total_pay_cost", day, **facts) == ("pay_before_in_year",)
    over_60 = facts | {"birth_date": (date(1960, 1, 1),)}  # whose holiday pay hangs on a G nobody has found
    assert find_out("total_pay_cost", day, **over_60) == ("own_basic_amount", "pay_before_in_year")


def test_a_rate_nobody_found_is_not_asked_of_the_case() -> None:
    """The threshold of 2026 was not found: no fact would help."""
    given = {
        "has_valid_decision": (True,),
        "gross_wage_cost": (210_000_000,),
        "birth_date": (date(1980, 6, 15),),
    }
    assert find_out("high_cost_grant", date(2026, 5, 2), **given) == ()


def test_a_day_the_deadline_runs_from() -> None:
    assert find_out("complaint_until") == ("decision_known_on",)
    assert find_out("complaint_until", decision_outside_patient_rights=(True,)) == (
        "decision_notice_arrived_on",
    )


def test_a_known_answer_asks_for_nothing() -> None:
    assert find_out("complaint_until", decision_known_on=(DAY,)) == ()
