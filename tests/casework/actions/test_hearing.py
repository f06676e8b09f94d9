"""Heard before it is decided: advance notice, answers, calls, and what family has written; and what each closes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import UTC, date, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from tests.casework.actions.test_answer_clarification import WHY, had, refusal, standing
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Asked, Office, office, only_line, person
from tests.letters.people_of_fjordvik import Messenger, Post

from selvstyrt.casework.actions.answer_advance_notice import answer_advance_notice
from selvstyrt.casework.actions.note_call import note_call
from selvstyrt.casework.actions.notify_in_advance import notify_in_advance
from selvstyrt.casework.actions.record_family_wish import record_family_wish
from selvstyrt.casework.actions.return_proposal import return_proposal
from selvstyrt.casework.domain.clocks import ClockCode, ClockState
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.waiting import Waits
from selvstyrt.casework.models import AdvanceNotice, CallNote, ClarificationAnswer, FamilyWish, Meeting
from selvstyrt.casework.queries.case_file import as_data, case_file
from selvstyrt.casework.queries.clocks import clocks_of, clocks_of_case
from selvstyrt.casework.queries.timeline import timeline_of_case
from selvstyrt.casework.queries.waiting import waiting_for
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.domain.hours import Hours
from selvstyrt.letters import ports
from selvstyrt.letters.models import Letter

pytestmark = pytest.mark.django_db
BY = date(2026, 6, 1)
NO_STUDY = (
    Asked("personal_care", 33 * 60, 33 * 60),
    Asked("study", 4 * 60, 0, "Hjelp i undervisningen er høgskolens ansvar, og den er avtalt med høgskolen."),
)
FAMILY = (
    Asked("personal_care", 33 * 60, 33 * 60),
    Asked("home", 6 * 60, 3 * 60, "Ektefellen vasker resten, slik de gjør i dag og vil fortsette med."),
)


@pytest.fixture(autouse=True)
def _world() -> Iterator[None]:
    before = ports.PAPER.plug(Post()), ports.EMAIL.plug(Messenger()), ports.SMS.plug(Messenger())
    with clock.at(DECIDES_ON):
        yield
    ports.PAPER.plug(before[0])
    ports.EMAIL.plug(before[1])
    ports.SMS.plug(before[2])


def later(days: int) -> AbstractContextManager[None]:
    return clock.at(DECIDES_ON + timedelta(days=days))


def codes(at: Office) -> set[str]:
    return {each.code for each in standing(at).open}


def notify(at: Office, hours: int = 33, **changes: Any) -> AdvanceNotice:
    first: dict[str, Any] = {
        "planned": Hours(hours * 60),
        "reason": "Vi tenker å gi 33 timer.",
        "answer_by": BY,
    }
    return notify_in_advance(actor=at.torunn, case_id=at.case.id, **(first | changes))


def answered(
    at: Office, notice: AdvanceNotice, actor: Actor | None = None, text: str = "Jeg er uenig."
) -> Any:
    return answer_advance_notice(actor=actor or at.holder, case_id=at.case.id, notice_id=notice.id, text=text)


def test_a_notice_whose_time_is_out_lets_a_cut_through_and_one_that_runs_does_not() -> None:
    at = office()  # 33 hours
    had(at, 40)
    assert "no_advance_notice" in codes(at)
    notify(at)
    with later(14):
        assert "no_advance_notice" in codes(at)  # 1 June is the last day, and may be used to its end
    with later(15):
        assert "no_advance_notice" not in codes(at)


def test_an_answer_ends_the_waiting() -> None:
    at = office()
    had(at, 40)
    answered(at, notify(at))
    assert "no_advance_notice" not in codes(at)


def test_a_notice_of_more_hours_than_are_given_covers_nothing() -> None:
    at = office()
    had(at, 40)
    answered(at, notify(at, 35))
    assert "no_advance_notice" in codes(at)


def test_a_refused_need_asks_whether_the_person_was_heard() -> None:
    at = office(NO_STUDY)
    assert "refusal_not_heard" in codes(at)
    answered(at, notify(at))
    assert "refusal_not_heard" not in codes(at)


def test_a_reason_given_before_the_notice_does_not_outlive_it() -> None:
    at = office()
    had(at, 40)
    all_three = dict.fromkeys(("less_than_before", "no_advance_notice", "open_ended_cut"), WHY)
    at.prepare(answers=all_three)
    return_proposal(actor=at.geir, case_id=at.case.id, number=1, comment="Send et varsel.")
    assert codes(at) == set()
    notify(at)  # a fact that the answer did not know of
    assert codes(at) == {"no_advance_notice"}


def test_the_notice_is_a_letter_with_hours_reason_and_day() -> None:
    at = office()
    had(at, 40)
    notify(at)
    [letter] = Letter.objects.within(FJORDVIK).filter(subject=at.case.id)
    told = str(letter.document)
    for words in ("40 timer", "33 timer", "Vi tenker å gi 33 timer.", "1. juni 2026", "fvl § 16", "fvl § 18"):
        assert words in told


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"reason": " "}, "casework.notice_reason_missing"),
        ({"answer_by": DECIDES_ON.date()}, "casework.notice_no_time"),
    ],
)
def test_a_notice_without_reason_or_time_is_refused(changes: dict[str, Any], code: str) -> None:
    at = office()
    assert refusal(lambda: notify(at, **changes)) == code
    assert not AdvanceNotice.objects.within(FJORDVIK).exists()


def test_no_notice_is_sent_of_what_is_already_proposed_nor_by_an_approver() -> None:
    at = office()
    with pytest.raises(NotSeen):
        notify_in_advance(
            actor=Actor(person=person("Stranger").id, role=Role.HOLDER),
            case_id=at.case.id,
            planned=Hours(60),
            reason="x",
            answer_by=BY,
        )
    at.prepare()
    assert refusal(lambda: notify(at)) == "casework.wrong_state"


def test_the_answer_has_a_receipt_is_one_however_often_it_is_sent_and_never_another() -> None:
    at = office()
    notice = notify(at)
    first, second = answered(at, notice), answered(at, notice)
    assert first.id == second.id
    assert refusal(lambda: answered(at, notice, text="Noe annet.")) == "casework.already_answered"
    with pytest.raises(DatabaseError), transaction.atomic():
        AdvanceNotice.objects.within(FJORDVIK).update(reason="Noe annet.")


def test_an_answer_on_paper_is_entered_by_the_caseworker_and_told_as_such() -> None:
    at = office()
    item = answered(at, notify(at), at.torunn, "Hun ringte og sa nei.")
    assert item.entered_by_clerk
    told = {row.happening.code for row in timeline_of_case(at.fresh(), clock.today()).rows}
    assert {"notify_in_advance", "notice_answer_entered"} <= told


def test_a_stranger_answers_nothing_and_an_empty_answer_is_none() -> None:
    at = office()
    notice = notify(at)
    stranger = Actor(person=person("Stranger").id, role=Role.HOLDER)
    with pytest.raises(NotSeen):
        answered(at, notice, stranger)
    assert refusal(lambda: answered(at, notice, text=" ")) == "casework.nothing_written"


def test_what_is_answered_after_preparing_is_weighed_first() -> None:
    at = office()
    notice = notify(at)
    at.prepare()
    with later(1):
        answered(at, notice)
        assert refusal(at.confirm) == "casework.approval.news"


def clock_of(at: Office, days: int) -> Any:
    with later(days):
        [page] = [
            each
            for each in clocks_of_case(at.fresh(), clock.today())
            if each.code is ClockCode.ADVANCE_NOTICE
        ]
        in_list = clocks_of([at.fresh()], clock.today())[at.case.id]
        assert page in in_list
        return page


def test_the_clock_runs_to_the_last_day_and_is_never_overdue() -> None:
    at = office()
    notify(at)
    assert (clock_of(at, 0).due, clock_of(at, 14).state) == (BY, ClockState.RUNNING)
    assert (clock_of(at, 15).state, clock_of(at, 300).state) == (ClockState.MET, ClockState.MET)


def test_our_own_target_pauses_while_the_notice_can_be_answered_and_no_longer() -> None:
    at = office()

    def due(days: int) -> date:
        with later(days):
            found = clocks_of_case(at.fresh(), clock.today())
            return next(each.due for each in found if each.code is ClockCode.DECISION)

    before = due(0)
    notify(at)
    # Sent on 18 May, and 1 June is the last day: fifteen days in which the person is being asked.
    assert due(40) - before == timedelta(days=15)


def call(office: Office, **changes: Any) -> CallNote:
    first: dict[str, Any] = {"at": DECIDES_ON, "with_whom": "Ingrid", "text": "Hun trenger hjelp om natta."}
    return note_call(actor=office.torunn, case_id=office.case.id, **(first | changes))


def test_a_call_is_told_in_the_timeline_and_in_the_file() -> None:
    at = office()
    call(at)
    assert "note_call" in {row.happening.code for row in timeline_of_case(at.fresh(), clock.today()).rows}
    [told] = as_data(case_file(at.holder, at.case.id, clock.today()))["calls"]
    assert (told["with_whom"], told["text"]) == ("Ingrid", "Hun trenger hjelp om natta.")


def test_of_a_call_that_is_kept_back_the_party_gets_the_reason_and_nothing_else() -> None:
    at = office()
    call(at, withheld_because="Opplysninger om en annen person (fvl § 19).")
    [told] = as_data(case_file(at.holder, at.case.id, clock.today()))["calls"]
    assert told == {
        "at": DECIDES_ON.astimezone(UTC).isoformat(),
        "withheld_because": "Opplysninger om en annen person (fvl § 19).",
    }


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"with_whom": " "}, "casework.with_whom_missing"),
        ({"text": ""}, "casework.text_missing"),
        ({"at": DECIDES_ON + timedelta(minutes=1)}, "casework.call_in_the_future"),
    ],
)
def test_a_call_lacks_nothing_and_has_taken_place(changes: dict[str, Any], code: str) -> None:
    at = office()
    assert refusal(lambda: call(at, **changes)) == code
    assert not CallNote.objects.within(FJORDVIK).exists()


def wish(at: Office, **changes: Any) -> None:
    first: dict[str, Any] = {
        "who": "Arvid",
        "area": LifeArea.HOME,
        "wants_to_help": True,
        "text": "Jeg vil vaske sammen med henne.",
        "written_on": date(2026, 5, 10),
    }
    record_family_wish(actor=at.torunn, case_id=at.case.id, **(first | changes))


def test_a_written_wish_closes_the_question_and_taking_it_back_opens_it() -> None:
    at = office(FAMILY)
    assert codes(at) == {"family"}
    wish(at)
    assert codes(at) == set()
    with later(1):
        wish(at, wants_to_help=False, text="Jeg orker ikke mer.")
        assert codes(at) == {"family"}


@pytest.mark.parametrize(
    "changes", [{"area": LifeArea.MEALS}, {"valid_to": date(2026, 5, 17)}, {"wants_to_help": False}]
)
def test_a_wish_for_something_else_one_that_is_over_or_a_no_closes_nothing(changes: dict[str, Any]) -> None:
    at = office(FAMILY)
    wish(at, **changes)
    assert codes(at) == {"family"}


def test_an_answer_about_family_does_not_outlive_a_written_no() -> None:
    at = office(FAMILY)
    [found] = standing(at).open
    ClarificationAnswer.objects.create(
        municipality=FJORDVIK,
        case=at.case,
        code=found.code,
        fingerprint=found.fingerprint,
        reason=WHY,
        answered_by_id=at.torunn.person,
        answered_at=clock.now(),
    )
    assert codes(at) == set()
    wish(at, wants_to_help=False, text="Nei.")
    assert codes(at) == {"family"}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"who": " "}, "casework.who_missing"),
        ({"text": " "}, "casework.text_missing"),
        ({"written_on": date(2026, 5, 19)}, "casework.written_in_the_future"),
        ({"valid_to": date(2026, 5, 9)}, "casework.ends_before_start"),
    ],
)
def test_a_wish_has_a_name_words_and_a_day_that_has_come(changes: dict[str, Any], code: str) -> None:
    at = office(FAMILY)
    assert refusal(lambda: wish(at, **changes)) == code
    assert not FamilyWish.objects.within(FJORDVIK).exists()


def test_what_is_written_is_kept_in_the_file_and_never_changed() -> None:
    at = office(FAMILY)
    wish(at)
    [told] = as_data(case_file(at.holder, at.case.id, clock.today()))["family_wishes"]
    assert (told["who"], told["area"], told["text"]) == ("Arvid", "home", "Jeg vil vaske sammen med henne.")
    with pytest.raises(DatabaseError), transaction.atomic():
        FamilyWish.objects.within(FJORDVIK).update(wants_to_help=False)


def test_a_home_visit_in_the_file_documents_hours_close_to_a_threshold() -> None:
    at = office((Asked("leisure", 40 * 60, 31 * 60 + 30, WHY),))
    line = only_line(at.case, "leisure")
    assert line.assessed_minutes == 1890
    assert "near_threshold" in codes(at)
    visit = Meeting.objects.create(
        municipality=FJORDVIK, case=at.case, kind="home_visit", at=DECIDES_ON, minutes="Vi gikk gjennom uka."
    )
    assert "near_threshold" in codes(at)  # booked, and nothing written
    visit.minuted_at = DECIDES_ON
    visit.save()
    assert "near_threshold" not in codes(at)


def test_no_answer_without_a_time_in_the_database() -> None:
    at = office()
    notice = notify(at)
    with pytest.raises(IntegrityError), transaction.atomic():
        AdvanceNotice.objects.within(FJORDVIK).filter(id=notice.id).update(answer="Uten tid")


def test_an_open_notice_waits_for_the_person_while_there_is_time() -> None:
    at = office()
    notice = notify(at)

    def waits() -> list[tuple[Any, Any, Any]]:
        found = waiting_for(at.holder, clock.today())
        return [(each.notice, each.case, each.due) for each in found if each.what is Waits.NOTICE]

    assert waits() == [(notice.id, at.case.id, BY)]
    with later(14):
        assert len(waits()) == 1  # the last day may be used to its end
    with later(15):
        assert waits() == []
    answered(at, notice)
    assert waits() == []
