"""Twenty clerks and complainants at once, each in a connection of their own: one outcome, nothing lost or twice."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.db import connections
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Office, employee, office, person
from tests.casework.following import (
    complained,
    delivered,
    forwarded,
    looked_over,
    reversed_by_governor,
    written,
)

from selvstyrt.casework.actions.change_after_complaint import change_after_complaint
from selvstyrt.casework.actions.forward_complaint import forward_complaint
from selvstyrt.casework.actions.open_following_case import open_following_case
from selvstyrt.casework.actions.save_statement import save_statement
from selvstyrt.casework.actions.withdraw_complaint import withdraw_complaint
from selvstyrt.casework.domain.complaint import STATEMENT, Change, ComplaintState
from selvstyrt.casework.domain.origin import Origin
from selvstyrt.casework.models import (
    Case,
    CaseOpening,
    Complaint,
    ComplaintChange,
    ComplaintReview,
    ForwardedComplaint,
    StandIn,
)
from selvstyrt.casework.queries.complaints import sent_complaint, statement_mark
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.models import Event
from selvstyrt.letters.queries import letters_about
from selvstyrt.people.models import Organisation

pytestmark = pytest.mark.django_db(transaction=True)
TWENTY = 20
WHOLE = Change("Hun får det hun ber om.", is_whole=True)


def clerks(at: Office, count: int) -> list[Actor]:
    """Torunn, and colleagues who stand in for her."""
    body = Organisation.objects.get(municipality=FJORDVIK)
    found = [at.torunn]
    for number in range(count - 1):
        colleague = employee(person(f"Kollega{number}"), body, Role.CASEWORKER)
        StandIn.objects.create(
            municipality=FJORDVIK,
            absent_id=at.torunn.person,
            stand_in_id=colleague.person,
            valid_from=clock.today(),
            valid_to=clock.today() + timedelta(days=60),
        )
        found.append(colleague)
    return found


def at_once(doings: list[Callable[[], object]]) -> Counter[str]:
    """Everyone starts at the same moment; what each was answered."""
    ready, answers = threading.Barrier(len(doings)), []

    def do(doing: Callable[[], object]) -> None:
        ready.wait()
        try:
            with clock.at(DECIDES_ON):
                doing()
            answers.append("done")
        except Refused as refused:
            answers.append(refused.code)
        except NotSeen:  # it was withdrawn the moment before
            answers.append("not seen")
        finally:
            connections.close_all()

    threads = [threading.Thread(target=do, args=(each,)) for each in doings]
    for each in threads:
        each.start()
    for each in threads:
        each.join(timeout=120)
    assert len(answers) == len(doings)
    return Counter(answers)


def test_a_complaint_has_one_outcome_however_many_decide_it() -> None:
    with clock.at(DECIDES_ON):
        at = office()
        delivered(at)
        complained(at)
        looked_over(at)
        written(at, WHOLE)
        hands = clerks(at, 10)
        before = len(letters_about(at.holder, at.case.id))
    case = at.case.id
    doings: list[Callable[[], object]] = []
    for place, clerk in enumerate(hands):
        verb = forward_complaint if place % 2 else change_after_complaint
        doings.append(lambda verb=verb, clerk=clerk: verb(actor=clerk, case_id=case))
    doings += [lambda: withdraw_complaint(actor=at.holder, case_id=case) for _device in range(10)]
    at_once(doings)
    sent_on = ForwardedComplaint.objects.within(FJORDVIK).count()
    changed = ComplaintChange.objects.within(FJORDVIK).count()
    withdrawn = Event.objects.filter(verb="withdraw_complaint").count()
    assert sent_on + changed <= 1
    assert withdrawn <= 1
    assert sent_on + changed + withdrawn >= 1
    assert Event.objects.filter(verb="forward_complaint").count() == sent_on
    assert Event.objects.filter(verb="change_after_complaint").count() == changed
    assert Case.objects.within(FJORDVIK).count() == 1 + changed
    state = Complaint.objects.within(FJORDVIK).get(case=case).state
    assert state == (
        ComplaintState.WITHDRAWN
        if withdrawn
        else ComplaintState.FORWARDED
        if sent_on
        else ComplaintState.CHANGED
    )
    assert len(letters_about(at.holder, case)) - before <= 1 + withdrawn


def test_one_case_answers_a_reversal_and_one_request_is_one_case() -> None:
    with clock.at(DECIDES_ON):
        at = office()
        delivered(at)
        forwarded(at)
        reversed_by_governor(at)
        hands = clerks(at, 10)

    def opens(actor: Actor, origin: Origin) -> Callable[[], object]:
        return lambda: open_following_case(actor=actor, case_id=at.case.id, origin=origin, why="Nå.")

    doings = [opens(clerk, Origin.AFTER_APPEAL) for clerk in hands]
    doings += [opens(at.holder, Origin.REASSESSMENT) for _device in range(10)]
    answers = at_once(doings)
    assert answers["done"] == 2
    assert set(answers) <= {
        "done",
        "casework.following.already_open",
        "casework.following.no_reversal",
        "casework.changed_meanwhile",
    }
    new = Case.objects.within(FJORDVIK).filter(follows=at.case)
    assert sorted(new.values_list("origin", flat=True)) == [Origin.AFTER_APPEAL, Origin.REASSESSMENT]
    assert CaseOpening.objects.within(FJORDVIK).count() == 2
    assert len(set(new.values_list("number", flat=True))) == 2
    assert Event.objects.filter(verb="open_following_case").count() == 2


def test_of_twenty_who_write_on_what_they_saw_one_is_kept_and_the_others_are_told() -> None:
    with clock.at(DECIDES_ON):
        at = office()
        delivered(at)
        complained(at)
        looked_over(at)
        hands = clerks(at, TWENTY)
        seen = statement_mark(sent_complaint(at.fresh()))

    def writes(clerk: Actor, words: str) -> Callable[[], object]:
        texts = dict.fromkeys(STATEMENT, words)
        return lambda: save_statement(
            actor=clerk, case_id=at.case.id, texts=texts, answers={2: words}, change=WHOLE, seen=seen
        )

    answers = at_once([writes(clerk, f"Tekst {number}") for number, clerk in enumerate(hands)])
    assert answers == {"done": 1, "casework.complaint.saved_since": TWENTY - 1}
    review = ComplaintReview.objects.within(FJORDVIK).get()
    texts = {getattr(review, part) for part in STATEMENT}
    assert len(texts) == 1
    assert sent_complaint(at.fresh()).complaint.points.get().answer in texts
