"""Nothing is prepared or confirmed with a clarification open; an answer is kept, with who, when and for which facts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import uuid4

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Asked, Office, office, only_line

from selvstyrt.casework.actions.answer_clarification import answer_clarification
from selvstyrt.casework.actions.return_proposal import return_proposal
from selvstyrt.casework.domain.clarifications.clarification import Clarification
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import ClarificationAnswer, Decision, ImportedDecision, Proposal
from selvstyrt.casework.queries.case_file import as_data, case_file
from selvstyrt.casework.queries.clarifying import Standing, standing_of
from selvstyrt.casework.queries.guards import guards_of
from selvstyrt.casework.queries.law import law_outcome
from selvstyrt.casework.queries.weighing import weighed_now
from selvstyrt.core import clock
from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.models import Event

pytestmark = pytest.mark.django_db
MEALS = (
    Asked("personal_care", 28 * 60, 28 * 60),
    Asked("meals", 10 * 60, 6 * 60, "Frokost og lunsj klarer Ingrid med det nye kjøkkenet."),
)
WHY = "Middagen er dekket, og frokosten lager hun selv."


@pytest.fixture(autouse=True)
def _day() -> Iterator[None]:
    with clock.at(DECIDES_ON):
        yield


def standing(at: Office) -> Standing:
    case = at.fresh()
    outcome = law_outcome(case, clock.today())
    guards = guards_of(at.torunn, case, outcome, clock.today())
    return standing_of(case, guards, weighed_now(case, outcome))


def the_open(at: Office) -> Clarification:
    [found] = standing(at).open
    return found


def refusal(call) -> str:
    with pytest.raises(Refused) as caught:
        call()
    return caught.value.code


def had(at: Office, hours: int) -> None:
    ImportedDecision.objects.create(
        municipality=FJORDVIK,
        holder=at.ingrid,
        minutes_a_week=hours * 60,
        valid_from=date(2023, 1, 1),
        batch=uuid4(),
    )


def test_an_unanswered_warning_stops_the_proposal_and_an_answer_lets_it_through() -> None:
    at = office(MEALS)
    assert refusal(at.prepare) == "casework.clarify.basic_needs.says"
    assert at.fresh().state == CaseState.IN_ASSESSMENT
    answer = answer_clarification(
        actor=at.torunn, case_id=at.case.id, clarification=the_open(at), reason=f" {WHY} "
    )
    assert (answer.reason, answer.answered_by_id, answer.municipality) == (WHY, at.torunn.person, FJORDVIK)
    [kept] = standing(at).answered
    assert (kept.name, kept.answer.answered_at) == ("Torunn", DECIDES_ON)
    assert at.prepare().number == 1


def test_an_answer_with_the_proposal_is_kept_with_it_or_not_at_all() -> None:
    at = office(MEALS)
    assert refusal(lambda: at.prepare(answers={"basic_needs": " "})) == "casework.clarify.basic_needs.says"
    both = {"answers": {"basic_needs": WHY}, "reasons": "Kommunens økonomi tillater ikke mer enn dette nå."}
    assert refusal(lambda: at.prepare(**both)) == "casework.clarify.economy.says"
    assert not ClarificationAnswer.objects.within(FJORDVIK).exists()
    at.prepare(answers={"basic_needs": WHY})
    [kept] = ClarificationAnswer.objects.within(FJORDVIK).all()
    assert (kept.code, kept.reason) == ("basic_needs", WHY)
    assert Event.objects.filter(verb="answer_clarification", object_id=at.case.id).count() == 1


def test_what_is_written_as_terms_can_open_one() -> None:
    at = office()
    assert refusal(lambda: at.prepare(conditions="Kan ikke brukes utenfor kommunen.")) == (
        "casework.clarify.limits_travel.says"
    )
    assert at.prepare().number == 1


def test_when_the_hours_change_an_old_answer_counts_no_more() -> None:
    at = office(MEALS)
    at.prepare(answers={"basic_needs": WHY})
    return_proposal(actor=at.geir, case_id=at.case.id, number=1, comment="Se på måltidene igjen.")
    assert standing(at).open == []  # the facts are as they were
    line = only_line(at.case, "meals")
    line.assessed_minutes = 5 * 60
    line.save()
    assert the_open(at).code == "basic_needs"
    assert refusal(at.prepare) == "casework.clarify.basic_needs.says"


def test_it_closes_by_itself_when_what_was_asked_is_given() -> None:
    at = office(MEALS)
    line = only_line(at.case, "meals")
    line.assessed_minutes, line.reason = 10 * 60, ""
    line.save()
    assert standing(at).open == []
    assert at.prepare().number == 1


def test_no_reason_closes_what_the_law_demands() -> None:
    at = office((Asked("personal_care", 28 * 60, 28 * 60), Asked("leisure", 6 * 60, 3 * 60, "")))
    guard = next(each for each in standing(at).open if each.blocks)
    assert guard.code == "reduction_without_reason"
    call = {"actor": at.torunn, "case_id": at.case.id, "clarification": guard, "reason": WHY}
    assert refusal(lambda: answer_clarification(**call)) == "casework.clarification_blocks"


def test_without_a_reason_or_from_another_there_is_no_answer() -> None:
    at = office(MEALS)
    found = the_open(at)
    empty = {"actor": at.torunn, "case_id": at.case.id, "clarification": found, "reason": " "}
    assert refusal(lambda: answer_clarification(**empty)) == "casework.clarification_reason_missing"
    by_geir = {**empty, "actor": at.geir, "reason": WHY}
    with pytest.raises(Refused):
        answer_clarification(**by_geir)
    assert not ClarificationAnswer.objects.within(FJORDVIK).exists()


def test_the_same_answer_twice_is_one_and_nothing_of_it_is_ever_changed() -> None:
    at = office(MEALS)
    found = the_open(at)
    first, second = (
        answer_clarification(actor=at.torunn, case_id=at.case.id, clarification=found, reason=why)
        for why in (WHY, "Noe annet.")
    )
    assert (second.id, second.reason) == (first.id, WHY)
    with pytest.raises(DatabaseError), transaction.atomic():
        ClarificationAnswer.objects.within(FJORDVIK).update(reason="Noe annet.")
    with pytest.raises(IntegrityError), transaction.atomic():
        ClarificationAnswer.objects.create(
            municipality=FJORDVIK,
            case=at.case,
            code="economy",
            fingerprint="x",
            reason="",
            answered_by_id=at.torunn.person,
            answered_at=clock.now(),
        )


def test_a_running_decision_that_turns_up_after_preparing_stops_the_confirmation() -> None:
    at = office()  # 33 hours
    at.prepare()
    had(at, 40)
    assert refusal(at.confirm) == "casework.clarify.less_than_before.says"
    assert at.fresh().state == CaseState.PREPARED
    assert not Decision.objects.within(FJORDVIK).exists()


def test_fewer_hours_than_the_imported_decision_ask_three_things_and_as_many_ask_none() -> None:
    at = office()
    had(at, 40)
    codes = [each.code for each in standing(at).open]
    assert codes == ["less_than_before", "no_advance_notice", "open_ended_cut"]
    at.prepare(answers=dict.fromkeys(codes, "Varslet 1. april. Hun har fått ny bolig og klarer mer selv."))
    assert Proposal.objects.within(FJORDVIK).count() == 1


def test_hours_of_another_person_are_not_compared() -> None:
    at = office()
    had(office(number="BPA-2026-0002"), 40)
    assert standing(at).open == []


def test_the_answers_go_into_the_file_of_the_case() -> None:
    at = office(MEALS)
    at.prepare(answers={"basic_needs": WHY})
    [told] = as_data(case_file(at.holder, at.case.id, clock.today()))["clarifications"]
    assert (told["code"], told["reason"]) == ("basic_needs", WHY)
