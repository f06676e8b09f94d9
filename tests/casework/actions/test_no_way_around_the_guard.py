"""Random ways through a case: nothing is confirmed with a clarification open, whatever was done in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.casework.actions.test_answer_clarification import WHY, had, standing
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Asked, Office, office

from selvstyrt.casework.actions.answer_clarification import answer_clarification
from selvstyrt.casework.actions.notify_in_advance import notify_in_advance
from selvstyrt.casework.actions.return_proposal import return_proposal
from selvstyrt.casework.domain.proposal import CoPayment, from_json
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import AssessmentLine, Decision, Proposal
from selvstyrt.casework.queries.approval import clarified
from selvstyrt.core import clock
from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.hours import Hours

pytestmark = pytest.mark.django_db
NUMBERS = count()
OWN = "Hun klarer dette selv med det nye kjøkkenet, og har sagt at hun vil."
REASONS = ("", OWN, "Mannen gjør det.", "Under 25 timer.", "Kommunens budsjett rekker ikke.")
AREAS = ("personal_care", "meals", "home", "leisure", "study", "parenting", "night")
TERMS: tuple[dict[str, Any], ...] = (
    {},
    {"conditions": "Kan ikke brukes utenfor kommunen."},
    {"co_payment": None},
    {"reasons": "Mindre enn 32 timer."},
    {"co_payment": CoPayment.ASKED, "co_payment_words": "245 kr i måneden."},
)


@contextmanager
def undone() -> Iterator[None]:
    """One example after another in the same database, each as if it were the first."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@st.composite
def assessed(draw: st.DrawFn) -> tuple[Asked, ...]:
    found = []
    for area in draw(st.lists(st.sampled_from(AREAS), min_size=1, max_size=3, unique=True)):
        asked = draw(st.integers(1, 30)) * 60
        given_now = draw(st.just(asked) | st.integers(0, asked))
        found.append(Asked(area, asked, given_now, draw(st.sampled_from(REASONS))))
    return tuple(found)


def answer(at: Office, turn: int) -> None:
    """A reason for one of what is open: also for what no reason closes."""
    found = standing(at).open
    if found:
        each = found[turn % len(found)]
        answer_clarification(actor=at.torunn, case_id=at.case.id, clarification=each, reason=WHY)


def change(at: Office, turn: int) -> None:
    """Other hours in a line while the case is assessed."""
    if at.fresh().state == CaseState.IN_ASSESSMENT:
        line = AssessmentLine.objects.within(FJORDVIK).filter(assessment__case=at.case)[0]
        line.assessed_minutes = turn * 7 % (line.asked_minutes + 1)
        line.save()


def notice(at: Office, turn: int) -> None:
    notify_in_advance(
        actor=at.torunn,
        case_id=at.case.id,
        planned=Hours(turn * 60),
        reason=OWN,
        answer_by=clock.today() + timedelta(days=1 + turn),
    )


def prepare(at: Office, turn: int) -> None:
    """With answers to some of what is open and not to the rest."""
    open_now = [each.code for each in standing(at).open]
    at.prepare(answers=dict.fromkeys(open_now[: turn % 9], WHY), **TERMS[turn % len(TERMS)])


def send_back(at: Office, turn: int) -> None:
    return_proposal(actor=at.geir, case_id=at.case.id, number=_last(at), comment=f"Se igjen {turn}")


def confirm(at: Office, turn: int) -> None:
    """Succeeds only when nothing was open just before."""
    waits = Proposal.objects.within(FJORDVIK).filter(case=at.case, state="waiting").first()
    was_open = None
    if waits is not None:
        was_open = clarified(waits, from_json(waits.content), clock.today()).open
    at.confirm(_last(at))
    assert was_open == [], turn


def _last(at: Office) -> int:
    return Proposal.objects.within(FJORDVIK).filter(case=at.case).count()


STEPS: tuple[Callable[[Office, int], None], ...] = (
    answer,
    answer,
    change,
    lambda at, turn: had(at, turn) if turn else None,
    notice,
    prepare,
    prepare,
    send_back,
    confirm,
    confirm,
)


@settings(max_examples=40)
@given(assessed(), st.lists(st.tuples(st.integers(0, len(STEPS) - 1), st.integers(0, 40)), max_size=9))
def test_no_way_confirms_with_something_open(lines: tuple[Asked, ...], ways: list[tuple[int, int]]) -> None:
    with undone(), clock.at(DECIDES_ON):
        at = office(lines, number=f"WAY-{next(NUMBERS)}")
        imported = False
        for step, turn in ways:
            if step == 3 and (imported or not turn):
                continue  # a decision is taken in once
            imported = imported or step == 3
            with suppress(Refused), transaction.atomic():
                STEPS[step](at, turn)
        for decision in Decision.objects.within(FJORDVIK).filter(case=at.case):
            assert decision.guard_check.open_count == 0
            assert at.fresh().state != CaseState.IN_ASSESSMENT


def test_the_ways_do_reach_a_decision() -> None:
    """So that the test above is not about nothing."""
    with clock.at(DECIDES_ON):
        at = office((Asked("personal_care", 33 * 60, 33 * 60), Asked("meals", 600, 300, OWN)))
        answer(at, 0)
        answer(at, 0)
        prepare(at, 0)
        confirm(at, 0)
    assert Decision.objects.within(FJORDVIK).count() == 1
