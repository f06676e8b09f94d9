"""The clocks and the timeline of a stored case, and that a longer list asks no more questions."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.casework.assessed import DECIDES_ON, FJORDVIK, RECEIVED, Office, office

from selvstyrt.casework.actions.ask_question import ask_question
from selvstyrt.casework.domain.clocks import ClockCode, ClockState
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Case, Proposal, Question
from selvstyrt.casework.queries.clocks import clocks_of, clocks_of_case
from selvstyrt.casework.queries.proposals import waiting_proposals
from selvstyrt.casework.queries.timeline import timeline_of_case
from selvstyrt.core import clock
from selvstyrt.letters.queries import letter_for, letters_about

pytestmark = pytest.mark.django_db
TODAY = date(2026, 5, 18)


def test_the_law_gives_a_month_and_the_municipality_its_targets() -> None:
    found = {each.code: each for each in clocks_of_case(office().case, TODAY)}
    assert found[ClockCode.PRELIMINARY_REPLY].due == date(2026, 6, 4)
    assert found[ClockCode.FIRST_CONTACT].state is ClockState.MET  # Ingrid was heard on 12 May
    assert found[ClockCode.DECISION].due == date(2026, 7, 3)


def test_an_open_question_pauses_the_target_alone_and_reaches_the_applicant_as_a_letter() -> None:
    at = office()
    Case.objects.within(FJORDVIK).update(state=CaseState.IN_ASSESSMENT)
    with clock.at(DECIDES_ON):
        ask_question(actor=at.torunn, case_id=at.case.id, text="Hvem hjelper deg i helgene?")
        [card] = letters_about(at.holder, at.case.id)
        assert "Hvem hjelper deg i helgene?" in str(letter_for(at.holder, card.id).document)
    found = {each.code: each for each in clocks_of_case(at.fresh(), TODAY + timedelta(days=5))}
    assert found[ClockCode.DECISION].state is ClockState.PAUSED
    assert found[ClockCode.PRELIMINARY_REPLY].state is ClockState.RUNNING


def test_the_timeline_tells_what_has_happened_and_whose_turn_it_is() -> None:
    at = office()
    with clock.at(DECIDES_ON):
        at.prepare()
        told = timeline_of_case(at.fresh(), TODAY)
    assert told.rows[0].happening.code == "proposal_prepared"
    assert told.rows[-1].happening.code == "application_sent"
    assert told.rows[-1].name == "Ingrid"
    assert [step.code for step in told.next] == ["confirm"]


def _many(at: Office, count: int) -> list[Case]:
    for number in range(count):
        case = Case.objects.create(
            municipality=FJORDVIK,
            holder=at.ingrid,
            number=f"N-{count}-{number}",
            received_at=RECEIVED,
            state=CaseState.PREPARED,
        )
        Question.objects.create(
            municipality=FJORDVIK, case=case, asked_by_id=at.torunn.person, asked_at=RECEIVED, text="?"
        )
        Proposal.objects.create(
            municipality=FJORDVIK,
            case=case,
            number=1,
            prepared_by_id=at.torunn.person,
            prepared_at=RECEIVED,
            content={},
        )
    return list(Case.objects.within(FJORDVIK).all())


def test_a_longer_list_asks_no_more_questions_of_the_database() -> None:
    at, counts = office(), []
    for more in (3, 20):
        cases = _many(at, more)
        with CaptureQueriesContext(connection) as asked:
            clocks_of(cases, TODAY)
            waiting_proposals(at.geir)
        counts.append(len(asked))
    assert counts[0] == counts[1]
