"""A case that follows a case: what goes along, what is never touched, and what may not be opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.forms.models import model_to_dict
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Office, employee, office, only_line, person
from tests.casework.following import (
    assessed_anew,
    complained,
    decided_anew,
    delivered,
    followed,
    reversed_by_governor,
)

from selvstyrt.casework.actions.open_following_case import open_following_case
from selvstyrt.casework.actions.withdraw_application import withdraw_application
from selvstyrt.casework.domain.clocks import ClockCode
from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.domain.reversal import ReversalGround, Standing
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import AssessmentLine, Attachment, Case, CaseOpening, Disqualification
from selvstyrt.casework.queries.beside import beside
from selvstyrt.casework.queries.clocks import clocks_of_case
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.models import Event
from selvstyrt.letters.queries import letter_for, letters_about
from selvstyrt.people.models import Organisation

pytestmark = pytest.mark.django_db
LATER = DECIDES_ON + timedelta(days=30)
GROUNDS: dict[str, Any] = {"ground": ReversalGround.NOT_TO_DETRIMENT, "to_detriment": False}


@pytest.fixture
def at() -> Iterator[Office]:
    """Ingrid's decision has arrived; a month goes."""
    with clock.at(DECIDES_ON):
        found = office()
        delivered(found)
    with clock.at(LATER):
        yield found


def rows(case: Case) -> list[dict[str, Any]]:
    application = case.application
    return [
        model_to_dict(case),
        model_to_dict(application),
        *(model_to_dict(each) for each in application.needs.all()),
        *(model_to_dict(each) for each in application.arenas.all()),
        *(model_to_dict(each) for each in case.attachments.all()),
        model_to_dict(case.decision),
    ]


def told(case: Case) -> list[tuple[Any, ...]]:
    application = case.application
    return [
        (application.wanted_life, application.leading, application.wants_paper),
        *((each.area, each.own_words, each.minutes_a_week, each.helpers) for each in application.needs.all()),
        *((each.kind, each.payer, each.minutes_a_week) for each in application.arenas.all()),
        *((each.name, each.sha256, each.file.name) for each in case.attachments.all()),
    ]


def letter(at: Office, case: Case) -> str:
    """The words of the only letter about the case."""
    (card,) = letters_about(at.holder, case.id)
    return repr(letter_for(at.holder, card.id).document)


def test_everything_told_goes_along_and_the_old_case_is_not_touched(at: Office) -> None:
    Attachment.objects.create(
        municipality=FJORDVIK,
        case=at.case,
        file=ContentFile(b"%PDF-1.4", "uke.pdf"),
        name="uke.pdf",
        content_type="application/pdf",
        size=8,
        sha256="a" * 64,
    )
    before = rows(at.fresh())
    new = followed(at, Origin.REASSESSMENT).fresh()
    assert rows(at.fresh()) == before
    assert told(new) == told(at.fresh())
    assert (new.follows_id, new.origin, new.state) == (at.case.id, Origin.REASSESSMENT, CaseState.SUBMITTED)
    assert new.number
    assert new.number != at.fresh().number
    assert new.caseworker_id == at.torunn.person


def test_the_clocks_start_when_it_is_opened(at: Office) -> None:
    new = followed(at, Origin.REASSESSMENT).fresh()
    due = {each.code: each.due for each in clocks_of_case(new, clock.today())}
    assert due[ClockCode.PRELIMINARY_REPLY] == date(2026, 7, 17)  # one month from 17 June
    assert due[ClockCode.DECISION] == date(2026, 8, 16)  # the office's own 60 days


def test_the_municipality_tells_the_person_by_letter_why_and_what_stands(at: Office) -> None:
    new = followed(at, Origin.RENEWAL, why="Vedtaket varer til juni.").fresh()
    words = letter(at, new)
    assert "Vedtaket varer til juni." in words
    assert "30. juni 2028" in words
    opening = CaseOpening.objects.within(FJORDVIK).get(case=new)
    assert (opening.standing, opening.by_holder) == (Standing.TIME_LIMITED, False)


def test_the_person_may_ask_and_gets_a_receipt_and_no_letter(at: Office) -> None:
    new = open_following_case(
        actor=at.holder, case_id=at.case.id, origin=Origin.REASSESSMENT, why="Jeg har fått jobb."
    )
    item = new.sent_items.get()
    assert (item.receipt, item.kind) == (new.number, "application")
    assert item.content["why"] == "Jeg har fått jobb."
    assert item.content["follows"] == at.fresh().number
    assert letters_about(at.holder, new.id) == []
    assert new.caseworker_id is None


@pytest.mark.parametrize("origin", [Origin.OWN_REVERSAL, Origin.AFTER_APPEAL, Origin.COMPLAINT_MET])
def test_what_is_the_municipalitys_to_open_is_not_the_persons(at: Office, origin: Origin) -> None:
    with pytest.raises(Refused, match="not_your_move"):
        open_following_case(actor=at.holder, case_id=at.case.id, origin=origin, why="Jeg vil.")


def test_a_stranger_and_another_municipality_see_nothing_to_follow(at: Office) -> None:
    stranger = replace(at.holder, person=person("Fremmed").id)
    elsewhere = replace(at.torunn, municipality="9902")
    for who in (stranger, elsewhere):
        with pytest.raises(NotSeen):
            open_following_case(actor=who, case_id=at.case.id, origin=Origin.REASSESSMENT, why="Hei")


@pytest.mark.parametrize(
    ("origin", "more", "code"),
    [
        (Origin.REASSESSMENT, {"why": "  "}, "casework.following.why_missing"),
        (Origin.AFTER_APPEAL, {}, "casework.following.no_reversal"),
        (Origin.COMPLAINT_MET, {}, "casework.following.no_change"),
        (Origin.OWN_REVERSAL, {}, "casework.reversal.detriment_unsaid"),
        (Origin.OWN_REVERSAL, {"to_detriment": True}, "casework.reversal.ground_missing"),
        (Origin.OWN_REVERSAL, {"to_detriment": False}, "casework.reversal.ground_missing"),
        (Origin.OWN_REVERSAL, {**GROUNDS, "to_detriment": True}, "casework.reversal.to_detriment"),
        (
            Origin.OWN_REVERSAL,
            {"ground": ReversalGround.NOT_YET_NOTIFIED, "to_detriment": True},
            "casework.reversal.is_notified",
        ),
    ],
)
def test_what_may_not_be_opened_leaves_nothing(
    at: Office, origin: Origin, more: dict[str, Any], code: str
) -> None:
    with pytest.raises(Refused) as caught:
        followed(at, origin, **({"why": "Fordi"} | more))
    assert caught.value.code == code
    assert Case.objects.within(FJORDVIK).count() == 1
    assert not Event.objects.filter(verb__in=["open_following_case", "carry_application"]).exists()


@pytest.mark.parametrize(
    ("ground", "to_detriment"),
    [(ReversalGround.NOT_TO_DETRIMENT, False), (ReversalGround.INVALID, True)],
)
def test_own_reversal_says_its_ground_in_the_letter(
    at: Office, ground: ReversalGround, to_detriment: bool
) -> None:
    new = followed(at, Origin.OWN_REVERSAL, ground=ground, to_detriment=to_detriment).fresh()
    opening = CaseOpening.objects.within(FJORDVIK).get(case=new)
    assert (opening.ground, opening.to_detriment) == (ground, to_detriment)
    said = {ReversalGround.NOT_TO_DETRIMENT: "bokstav a", ReversalGround.INVALID: "bokstav c"}[ground]
    assert said in letter(at, new)


def test_a_decision_nobody_has_been_told_of_may_be_reversed_to_the_detriment() -> None:
    with clock.at(DECIDES_ON):
        undelivered = office()
        undelivered.prepare()
        undelivered.confirm()
        new = followed(
            undelivered,
            Origin.OWN_REVERSAL,
            ground=ReversalGround.NOT_YET_NOTIFIED,
            to_detriment=True,
        )
        assert new.fresh().follows_id == undelivered.case.id
        with pytest.raises(Refused, match="no_decision"):
            followed(undelivered, Origin.REASSESSMENT)


@pytest.mark.parametrize(
    ("last", "origin", "code"),
    [
        (None, Origin.RENEWAL, "casework.following.has_no_end"),
        (date(2026, 7, 31), Origin.RENEWAL, "casework.following.has_ended"),
        (None, Origin.REASSESSMENT, ""),
        (date(2026, 7, 31), Origin.REASSESSMENT, ""),
    ],
)
def test_open_ended_and_ended_decisions_are_not_renewed_but_assessed_anew(
    last: date | None, origin: Origin, code: str
) -> None:
    with clock.at(DECIDES_ON):
        found = office()
        delivered(found, valid_to=last, answers={"short_period": "Behovet prøves på nytt etter sommeren."})
    with clock.at(DECIDES_ON + timedelta(days=100)):
        if code:
            with pytest.raises(Refused) as caught:
                followed(found, origin)
            assert caught.value.code == code
            return
        new = followed(found, origin).fresh()
        opening = CaseOpening.objects.within(FJORDVIK).get(case=new)
        assert opening.standing == (Standing.EXPIRED if last else Standing.OPEN_ENDED)
        assert ("31. juli 2026" if last else "ingen siste dag") in letter(found, new)


def test_one_of_a_kind_at_a_time_and_again_when_the_first_is_withdrawn(at: Office) -> None:
    first = followed(at, Origin.REASSESSMENT)
    with pytest.raises(Refused, match="already_open"):
        followed(at, Origin.REASSESSMENT)
    followed(at, Origin.RENEWAL)
    withdraw_application(actor=at.holder, case_id=first.case.id)
    assert followed(at, Origin.REASSESSMENT).case.id != first.case.id


def test_who_is_disqualified_from_the_old_case_is_so_from_the_new(at: Office) -> None:
    body = Organisation.objects.get(municipality=FJORDVIK)
    mai = employee(person("Mai"), body, Role.CASEWORKER)
    Disqualification.objects.create(municipality=FJORDVIK, case=at.case, person_id=mai.person, reason="Nabo")
    new = followed(at, Origin.REASSESSMENT)
    with pytest.raises(NotSeen):
        case_seen(mai, new.case.id)


def test_a_reversal_is_answered_by_one_case(at: Office) -> None:
    complained(at)
    duty = reversed_by_governor(at)
    new = followed(at, Origin.AFTER_APPEAL).fresh()
    assert new.opening.duty == duty
    with pytest.raises(Refused, match="no_reversal"):
        followed(at, Origin.AFTER_APPEAL)


def test_own_reversal_not_to_the_detriment_ends_in_no_worse_decision(at: Office) -> None:
    anew = followed(at, Origin.OWN_REVERSAL, **GROUNDS)
    assessed_anew(anew, 12 * 60)
    with pytest.raises(Refused, match=r"casework\.reversal\.worse$"):
        anew.prepare()
    leisure = only_line(anew.case, "leisure")
    AssessmentLine.objects.within(FJORDVIK).filter(id=leisure.id).update(assessed_minutes=14 * 60)
    assert anew.prepare().number == 1


def test_an_invalid_decision_may_be_reversed_to_less(at: Office) -> None:
    """What else has to be clarified before a cut is asked as for any decision; the ground does not stop it."""
    anew = followed(at, Origin.OWN_REVERSAL, ground=ReversalGround.INVALID, to_detriment=True)
    assessed_anew(anew, 12 * 60)
    with pytest.raises(Refused) as caught:
        anew.prepare()
    assert caught.value.code.startswith("casework.clarify.")


def test_what_the_person_had_before_is_the_last_decision_and_no_sum_of_two(at: Office) -> None:
    """Both run over the same days: 33 hours, then 34 after a new look."""
    first = followed(at, Origin.REASSESSMENT)
    decided_anew(first, 14 * 60)
    again = followed(first, Origin.REASSESSMENT)
    before = beside(again.fresh()).before
    assert before is not None
    assert before.minutes == 34 * 60
