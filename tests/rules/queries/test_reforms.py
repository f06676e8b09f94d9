"""What a reform would change, beside the law in force; neither leaks into the other."""

from __future__ import annotations

from datetime import date

import pytest

from selvstyrt.rules.domain.facts import CaseFacts, ServiceHours, ServiceKind
from selvstyrt.rules.domain.interval import Interval
from selvstyrt.rules.domain.outcome import Result
from selvstyrt.rules.queries.assess import assess_once
from selvstyrt.rules.queries.calculate import calculate
from selvstyrt.rules.queries.law import IN_FORCE, assumed, assuming, provision
from selvstyrt.rules.queries.question import question_from_json
from selvstyrt.rules.queries.reforms import NAMES, reform, reforms

DAY = date(2026, 4, 15)
TWENTY_HOURS = CaseFacts(
    DAY,
    birth_date=date(1990, 5, 1),
    duration_months=Interval.exactly(60),
    services=(ServiceHours(ServiceKind.TRAINING, Interval.exactly(20 * 60)),),
)


def test_the_same_case_with_and_without() -> None:
    assert assess_once(TWENTY_HOURS).result is Result.NO_RIGHT_DUTY_STANDS
    with assuming("nou_2021_11"):
        assert assess_once(TWENTY_HOURS).result is Result.RIGHT
    assert assess_once(TWENTY_HOURS).result is Result.NO_RIGHT_DUTY_STANDS


def test_a_source_is_that_of_the_law_that_is_asked() -> None:
    name = "storting.right.large_need_minutes"
    with assuming("nou_2021_11"):
        assert provision(name, DAY).paragraph == "NOU 2021: 11"
    assert provision(name, DAY).paragraph == "pbrl § 2-1 d (4)"


def test_it_ends_also_when_something_breaks() -> None:
    with pytest.raises(ZeroDivisionError), assuming("nou_2021_11"):
        raise ZeroDivisionError
    assert assumed() == IN_FORCE


def test_a_fact_of_the_new_act_is_none_of_todays() -> None:
    asked = {
        "variable": "deferred_effect_mandatory",
        "day": "2026-06-01",
        "facts": {"life_or_health_at_risk": True},
    }
    with assuming("new_administration_act"):
        answer = calculate(question_from_json(asked))
    assert answer.possible == (True,)
    assert answer.explanation.names["nb"] == "Vedtaket skal ikke iverksettes før klagen er avgjort"
    with pytest.raises(Exception, match=r"variable: rules\.unknown_variable"):
        question_from_json(asked)


def test_the_threshold_beside_todays_two() -> None:
    values = reform("nou_2021_11").values
    assert [(each.today and each.today.value, each.then.value) for each in values] == [
        (32 * 60, 20 * 60),
        (25 * 60, 20 * 60),
    ]


def test_what_the_new_act_keeps_and_brings() -> None:
    values = {each.name.split(".")[-1]: each for each in reform("new_administration_act").values}
    assert values["preliminary_reply_months"].names["nb"] == "Svar eller foreløpig svar skal komme innen"
    weeks = values["general_complaint_weeks"]
    assert weeks.today is not None
    assert (weeks.today.value, weeks.then.value) == (3, 3)
    assert values["deferral_is_mandatory"].today is None


@pytest.mark.parametrize("name", NAMES)
def test_each_says_in_three_languages_how_it_stands(name: str) -> None:
    found = reform(name)
    for words in (found.names, found.standing, found.leaves_out, *(each.names for each in found.values)):
        assert set(words) == {"en", "nb", "nn"}
    assert found.standing["nb"] != found.standing["nn"]


def test_there_are_as_many_as_the_law_package_has() -> None:
    assert tuple(each.name for each in reforms()) == NAMES
