"""Guards: nothing is prepared that lacks an answer, a reason, a view or the duty considered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from selvstyrt.casework.domain.facts import AssessedFacts, AssessedLine, case_facts
from selvstyrt.casework.domain.guards import (
    HeardView,
    ParentToHear,
    ReadyFor,
    not_heard,
    open_guards,
    rests_on_threshold_alone,
)
from selvstyrt.casework.domain.life import LifeArea, ViewOf
from selvstyrt.casework.domain.service_kinds import Service
from selvstyrt.casework.domain.states import move
from selvstyrt.rules.queries import assess

ON = date(2026, 5, 4)
OWN = "Hun bor alene, jobber fullt og trenger samme assistent hjemme og ute for å få hverdagen til å henge sammen."


def line(asked: int, found: int | None, reason: str = "") -> AssessedLine:
    minutes = None if found is None else found * 60
    return AssessedLine(LifeArea.HOME, Service.PERSONAL_ASSISTANCE, asked * 60, minutes, reason=reason)


def ready(*lines: AssessedLine, months: int | None = 36, **more: object) -> ReadyFor:
    facts = case_facts(AssessedFacts(duration_months_low=months), lines, [], date(1991, 6, 1), ON)
    plain = ReadyFor(lines=lines, outcome=assess(facts), views=[HeardView(ViewOf.HOLDER)])
    return replace(plain, **more)  # type: ignore[arg-type]  # whatever the test wants to vary


def codes(wanted: ReadyFor) -> list[str]:
    return [each.code.removeprefix("casework.guard.") for each in open_guards(wanted)]


def test_a_right_with_all_that_was_asked_may_be_prepared() -> None:
    assert codes(ready(line(35, 35))) == []


def test_refusal_on_under_25_hours_alone_is_stopped() -> None:
    alone = ready(line(25, 18, "Under 25 timer"), duty_considered="Under 25 timer i uka gir ikke rett.")
    assert codes(alone) == ["reason_is_threshold", "duty_on_threshold_alone"]


def test_the_duty_must_be_considered_where_there_is_no_right_even_when_all_is_given() -> None:
    assert codes(ready(line(18, 18))) == ["duty_not_considered"]
    assert codes(ready(line(18, 18), duty_considered=OWN)) == []


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Under 25 timer", True),
        ("Søker har 24 timer, under 25 timar i veka, og får avslag", True),
        ("Less than 32 hours a week", True),
        ("behov under trettito timer", True),
        (f"Behovet er under 25 timer. {OWN}", False),
        ("Ektefellen lager maten og vil fortsette med det, så dette behovet er dekket.", False),
        ("", False),
    ],
)
def test_a_threshold_is_no_reason_of_its_own(text: str, alone: bool) -> None:
    assert rests_on_threshold_alone(text) is alone


def test_an_unanswered_need_and_a_reduction_without_reason_are_named_with_their_number() -> None:
    wanted = ready(line(20, None), line(20, 10), line(5, 0), months=36, duty_considered=OWN)
    found = {each.code.rpartition(".")[2]: dict(each.params) for each in open_guards(wanted)}
    assert found["need_unanswered"] == {"count": 1}
    assert found["reduction_without_reason"] == {"count": 2}


def test_an_unknown_fact_is_never_a_refusal() -> None:
    unknown = ready(line(40, 35, OWN), months=None, duty_considered=OWN)
    assert "law_not_known" in codes(unknown)
    assert codes(ready(line(35, 35), months=None, duty_considered=OWN)) == []


def test_the_law_must_have_been_asked() -> None:
    assert codes(ready(line(35, 35), outcome=None)) == ["law_not_assessed"]


def test_the_child_and_both_parents_are_heard_and_the_best_interests_weighed() -> None:
    leila, yusuf = ParentToHear(uuid4(), "Leila"), ParentToHear(uuid4(), "Yusuf")
    child = ready(line(35, 35), holder_is_child=True, parents=[leila, yusuf], views=[])
    assert codes(child) == [
        "view_missing",
        "child_not_heard",
        "parent_not_heard",
        "parent_not_heard",
        "best_interests_missing",
    ]
    heard = replace(
        child,
        views=[HeardView(ViewOf.CHILD), HeardView(ViewOf.PARENT, leila.person)],
        best_interests="Omar vil være hjemme.",
    )
    assert [dict(each.params) for each in open_guards(heard)] == [{"name": "Yusuf"}]


def test_a_need_without_a_line_and_a_disqualified_caseworker_stop_it() -> None:
    assert codes(ready(line(35, 35), needs_without_line=["home"], is_disqualified=True)) == [
        "disqualified",
        "need_unanswered",
    ]


def test_the_state_table_names_these_guards() -> None:
    assert {"child_heard", "duty_considered", "law_assessed"} <= set(move("prepare_decision").requires)


def test_a_grown_holder_is_heard_alone_and_a_child_with_both_parents() -> None:
    leila, yusuf = ParentToHear(uuid4(), "Leila"), ParentToHear(uuid4(), "Yusuf")
    own, hers = HeardView(ViewOf.HOLDER), HeardView(ViewOf.PARENT, leila.person)
    assert not_heard([own], [leila, yusuf], holder_is_child=False) == []
    assert [each.code for each in not_heard([], [], holder_is_child=False)] == ["casework.guard.view_missing"]
    child = not_heard([HeardView(ViewOf.CHILD), hers], [leila, yusuf], holder_is_child=True)
    assert [(each.code, dict(each.params)) for each in child] == [
        ("casework.guard.parent_not_heard", {"name": "Yusuf"})
    ]
