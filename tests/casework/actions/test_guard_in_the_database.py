"""No decision without the guard's mark: the database itself refuses what an action might forget."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from tests.casework.actions.test_answer_clarification import MEALS, WHY
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Office, office

from selvstyrt.casework.models import ClarificationAnswer, Decision, GuardCheck, Proposal
from selvstyrt.core import clock

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _day() -> Iterator[None]:
    with clock.at(DECIDES_ON):
        yield


def decide(at: Office, proposal: Proposal, **changes: Any) -> Decision:
    """A decision written past the action, as a careless line of code might."""
    first: dict[str, Any] = {
        "case": at.case,
        "proposal": proposal,
        "prepared_by_id": at.torunn.person,
        "confirmed_by_id": at.geir.person,
        "confirmed_at": clock.now(),
        "result": "granted",
        "valid_from": date(2026, 7, 1),
        "minutes_a_week": 60,
        "reasons": "x",
        "inputs": {},
        "outcome": {},
        "law_version": "1",
        "contact_name": "x",
        "contact_phone": "1",
    }
    made: Decision = Decision.objects.create(municipality=FJORDVIK, **(first | changes))
    return made


def mark(proposal: Proposal, **changes: Any) -> GuardCheck:
    first: dict[str, Any] = {"id": proposal.id, "checked_at": clock.now(), "open_count": 0}
    made: GuardCheck = GuardCheck.objects.create(
        municipality=FJORDVIK, proposal=proposal, **(first | changes)
    )
    return made


def test_a_decision_without_a_mark_is_refused() -> None:
    at = office()
    proposal = at.prepare()
    with pytest.raises(IntegrityError), transaction.atomic():
        decide(at, proposal)
    assert not Decision.objects.within(FJORDVIK).exists()


def test_a_mark_with_something_open_is_refused_and_so_is_one_under_another_name() -> None:
    proposal = office().prepare()
    with pytest.raises(IntegrityError), transaction.atomic():
        mark(proposal, open_count=1)
    with pytest.raises(IntegrityError), transaction.atomic():
        mark(proposal, id=proposal.case_id)


def test_the_mark_of_another_proposal_does_not_serve() -> None:
    at, other = office(), office(number="BPA-2026-0002")
    proposal, theirs = at.prepare(), other.prepare()
    with pytest.raises(IntegrityError), transaction.atomic():
        decide(at, proposal, guard_check=mark(theirs))
    decide(at, proposal, guard_check=mark(proposal))
    assert Decision.objects.within(FJORDVIK).count() == 1


def test_confirming_leaves_the_mark_with_the_answers_it_rests_on_and_nobody_changes_it() -> None:
    at = office(MEALS)
    at.prepare(answers={"basic_needs": WHY})
    decision = at.confirm()
    [answer] = ClarificationAnswer.objects.within(FJORDVIK).all()
    assert decision.guard_check.answered == [
        {"code": "basic_needs", "fingerprint": answer.fingerprint, "answer": str(answer.id)}
    ]
    assert (decision.guard_check.open_count, decision.guard_check.checked_at) == (0, DECIDES_ON)
    with pytest.raises(DatabaseError), transaction.atomic():
        GuardCheck.objects.within(FJORDVIK).update(answered=[])
    with pytest.raises(DatabaseError), transaction.atomic():
        Decision.objects.within(FJORDVIK).update(reasons="Noe annet.")
