"""The timeline: newest first, and the next step that each state has."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from selvstyrt.casework.domain.complaint import ComplaintState
from selvstyrt.casework.domain.states import ENDED, CaseState
from selvstyrt.casework.domain.timeline import Happening, Situation, Who, in_order, next_steps

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def test_the_newest_comes_first_and_of_two_at_once_the_one_told_last() -> None:
    early = Happening(datetime(2026, 5, 1, tzinfo=UTC), "application_sent", Who.APPLICANT)
    first, second = Happening(NOON, "decided", Who.APPROVER), Happening(NOON, "delivered", Who.PLATFORM)
    assert in_order([early, first, second]) == (second, first, early)


@pytest.mark.parametrize("state", sorted(set(CaseState) - set(ENDED)))
def test_a_case_that_is_not_ended_has_a_next_step(state: CaseState) -> None:
    assert next_steps(Situation(state, complaint_until=date(2026, 7, 1)))


def test_the_applicants_own_turn_comes_before_everything_else() -> None:
    steps = next_steps(Situation(CaseState.IN_ASSESSMENT, open_questions=1, meetings=(NOON,)))
    assert [step.code for step in steps] == ["answer_question", "meeting", "decide"]
    assert steps[0].who is Who.APPLICANT


def test_a_failed_delivery_is_said() -> None:
    steps = next_steps(Situation(CaseState.DECIDED, delivery_failed=True))
    assert [step.code for step in steps] == ["deliver_again"]


def test_the_day_that_a_decision_is_expected_is_told() -> None:
    steps = next_steps(Situation(CaseState.IN_ASSESSMENT, decision_due=date(2026, 7, 3)))
    assert steps[0].due == date(2026, 7, 3)


def test_a_withdrawn_case_has_nothing_to_come() -> None:
    assert next_steps(Situation(CaseState.WITHDRAWN)) == ()


@pytest.mark.parametrize("state", [CaseState.DELIVERED, CaseState.CLOSED])
@pytest.mark.parametrize(
    ("complaint", "code", "who"),
    [
        (None, "complain", Who.APPLICANT),
        (ComplaintState.SENT, "review_complaint", Who.MUNICIPALITY),
        (ComplaintState.IN_REVIEW, "review_complaint", Who.MUNICIPALITY),
        (ComplaintState.FORWARDED, "appeal", Who.COUNTY_GOVERNOR),
    ],
)
def test_after_the_decision_it_is_the_turn_of_whoever_has_the_complaint(
    state: CaseState, complaint: ComplaintState | None, code: str, who: Who
) -> None:
    (step,) = next_steps(Situation(state, complaint_until=date(2026, 7, 1), complaint=complaint))
    assert (step.code, step.who) == (code, who)
