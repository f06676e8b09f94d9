"""The complainant is right: the municipality changes its decision in a case of its own (fvl § 33)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Office, office, only_line
from tests.casework.following import (
    WORDS,
    complained,
    delivered,
    looked_over,
    written,
)

from selvstyrt.casework.actions.change_after_complaint import change_after_complaint
from selvstyrt.casework.actions.forward_complaint import forward_complaint
from selvstyrt.casework.actions.save_assessment_line import save_assessment_line
from selvstyrt.casework.domain.complaint import Change, ComplaintState
from selvstyrt.casework.domain.facts import AssessedLine
from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Assessment, Case, Complaint, ComplaintChange, StatedView
from selvstyrt.core import clock
from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.models import Event
from selvstyrt.letters.queries import letter_for, letters_about

pytestmark = pytest.mark.django_db
PARTLY = Change("Hun får 15 timer til fritid.", is_whole=False)


@pytest.fixture
def at() -> Iterator[Office]:
    with clock.at(DECIDES_ON):
        found = office()
        delivered(found)
        complained(found)
        looked_over(found)
        yield found


def state(at: Office) -> str:
    return Complaint.objects.within(FJORDVIK).get(case=at.case).state


def test_the_new_case_starts_with_the_old_lines_and_the_persons_own_words(at: Office) -> None:
    written(at, PARTLY)
    change = change_after_complaint(actor=at.torunn, case_id=at.case.id)
    new = Case.objects.within(FJORDVIK).get(id=change.case_id)
    assert (new.origin, new.follows_id, new.state) == (
        Origin.COMPLAINT_MET,
        at.case.id,
        CaseState.IN_ASSESSMENT,
    )
    assert state(at) == ComplaintState.CHANGED
    assert not change.is_whole
    lines = [
        [(each.area, each.service, each.asked_minutes, each.assessed_minutes, each.reason) for each in rows]
        for rows in (
            Assessment.objects.within(FJORDVIK).get(case=case).lines.all() for case in (at.case, new)
        )
    ]
    assert lines[0] == lines[1]
    assert StatedView.objects.within(FJORDVIK).get(case=new).text == WORDS
    assert at.fresh().state == CaseState.DELIVERED


def test_the_person_is_told_what_is_changed_answered_and_may_be_claimed(at: Office) -> None:
    before = {each.id for each in letters_about(at.holder, at.case.id)}
    written(at, PARTLY)
    new = change_after_complaint(actor=at.torunn, case_id=at.case.id).case
    (card,) = [each for each in letters_about(at.holder, at.case.id) if each.id not in before]
    words = repr(letter_for(at.holder, card.id).document)
    assert PARTLY.what in words
    assert "Vi har spurt Mai." in words
    assert "§ 36" in words
    assert str(new.number) in words
    assert letters_about(at.holder, new.id) == []


def test_the_changed_decision_is_made_by_two_and_may_be_complained_of_itself(at: Office) -> None:
    written(at, PARTLY)
    anew = replace(at, case=change_after_complaint(actor=at.torunn, case_id=at.case.id).case)
    line = only_line(anew.case, "leisure")
    save_assessment_line(
        actor=at.torunn,
        case_id=anew.case.id,
        line_id=line.id,
        found=AssessedLine(
            area="leisure",
            service="personal_assistance",
            asked_minutes=16 * 60,
            assessed_minutes=15 * 60,
            reason="Kulturkvelden dekkes av Mai.",
        ),
    )
    decision = delivered(anew)
    assert decision.minutes_a_week == 35 * 60
    assert complained(anew).state == ComplaintState.SENT


@pytest.mark.parametrize(
    "change", [None, Change("", is_whole=True), Change("Mer", is_whole=None), Change("  ", is_whole=False)]
)
def test_half_a_change_opens_nothing(at: Office, change: Change | None) -> None:
    written(at, change)
    with pytest.raises(Refused, match="change_not_whole"):
        change_after_complaint(actor=at.torunn, case_id=at.case.id)
    assert Case.objects.within(FJORDVIK).count() == 1
    assert state(at) == ComplaintState.IN_REVIEW


def test_it_is_changed_or_sent_on_and_never_both(at: Office) -> None:
    written(at, PARTLY)
    change_after_complaint(actor=at.torunn, case_id=at.case.id)
    for verb in (change_after_complaint, forward_complaint):
        with pytest.raises(Refused, match="wrong_state"):
            verb(actor=at.torunn, case_id=at.case.id)
    assert ComplaintChange.objects.within(FJORDVIK).count() == 1
    assert Event.objects.filter(verb="change_after_complaint").count() == 1


def test_what_is_sent_on_is_not_changed_behind_the_county_governors_back() -> None:
    with clock.at(DECIDES_ON):
        at = office()
        delivered(at)
        complained(at)
        looked_over(at)
        written(at, PARTLY)
        forward_complaint(actor=at.torunn, case_id=at.case.id)
        with pytest.raises(Refused, match="wrong_state"):
            change_after_complaint(actor=at.torunn, case_id=at.case.id)


def test_saving_the_statement_leaves_what_was_written_of_the_change(at: Office) -> None:
    written(at, PARTLY)
    written(at)
    assert change_after_complaint(actor=at.torunn, case_id=at.case.id).statement["change"] == PARTLY.what


@pytest.mark.parametrize(
    "terms", [{"free_use_over_year": False}, {"valid_to": date(2028, 6, 29)}, {"valid_to": date(2027, 6, 30)}]
)
def test_who_is_right_never_ends_up_with_less(at: Office, terms: dict[str, Any]) -> None:
    written(at, PARTLY)
    anew = replace(at, case=change_after_complaint(actor=at.torunn, case_id=at.case.id).case)
    with pytest.raises(Refused, match="worse_after_complaint"):
        anew.prepare(**terms)
    assert anew.prepare().number == 1


def test_what_is_sent_on_lists_every_document_once_in_the_letter_too(at: Office) -> None:
    written(at)
    kept = forward_complaint(actor=at.torunn, case_id=at.case.id).statement["enclosures"]
    assert [each["kind"] for each in kept] == ["application", "complaint", "decision"]
    assert [each["on"] for each in kept] == ["2026-05-04", "2026-05-18", "2026-05-18"]
    cards = letters_about(at.holder, at.case.id)
    words = repr([letter_for(at.holder, each.id).document for each in cards])
    assert "Klagen: " in words
    assert f"Søknaden: {at.fresh().number}, 4. mai 2026" in words
