"""Two officers, or two windows, at once in two connections: one outcome."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from django.db import connections
from tests.casework.appealing import UPHELD
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Office, employee, office, person

from selvstyrt.casework.actions.check_complaint import check_complaint
from selvstyrt.casework.actions.decide_appeal import decide_appeal
from selvstyrt.casework.actions.forward_complaint import forward_complaint
from selvstyrt.casework.actions.save_appeal import save_appeal
from selvstyrt.casework.actions.save_complaint import save_complaint
from selvstyrt.casework.actions.save_statement import save_statement
from selvstyrt.casework.actions.send_complaint import send_complaint
from selvstyrt.casework.actions.take_appeal import take_appeal
from selvstyrt.casework.actions.withdraw_complaint import withdraw_complaint
from selvstyrt.casework.domain.complaint import STATEMENT, Checked, FormalPoint, Met
from selvstyrt.casework.models import Appeal, AppealDecision
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.models import Event
from selvstyrt.people.domain.roles import OrganisationKind
from selvstyrt.people.models import Organisation, RoleAssignment

ANSWERED = replace(UPHELD, answers={2: "Kommunen har spurt."})
pytestmark = pytest.mark.django_db(transaction=True)


def at_the_governor() -> tuple[Office, Appeal, Actor, Actor]:
    """A complaint of Ingrid's that waits at an office with two officers."""
    at = office()
    county = Organisation.objects.create(
        name="Statsforvalteren", organisation_number="310000019", kind=OrganisationKind.COUNTY_GOVERNOR
    )
    Organisation.objects.filter(municipality=FJORDVIK).update(county_governor=county)
    officers = [employee(person(each), county, Role.COUNTY_GOVERNOR) for each in ("Hilde", "Mai")]
    RoleAssignment.objects.filter(organisation=county).update(phone="55 50 03 01")
    at.prepare()
    at.confirm()
    case = at.case.id
    save_complaint(actor=at.holder, case_id=case, points={2: "Mai kan ikke alltid."}, overall="")
    send_complaint(actor=at.holder, case_id=case)
    check_complaint(actor=at.torunn, case_id=case, checks=dict.fromkeys(FormalPoint, Checked(Met.MET)))
    texts, answers = dict.fromkeys(STATEMENT, "Tekst."), {2: "Vi har spurt."}
    save_statement(actor=at.torunn, case_id=case, texts=texts, answers=answers)
    forward_complaint(actor=at.torunn, case_id=case)
    return at, Appeal.objects.within(FJORDVIK).get(), officers[0], officers[1]


def at_once(*deeds: Callable[[], object]) -> list[str]:
    """Each in a thread of its own, started together; "done" or why not."""
    ready, answers = threading.Barrier(len(deeds)), []

    def do(deed: Callable[[], object]) -> None:
        ready.wait()
        try:
            with clock.at(DECIDES_ON):
                deed()
            answers.append("done")
        except (Refused, NotSeen) as refused:
            answers.append(getattr(refused, "code", "not seen"))
        finally:
            connections.close_all()

    threads = [threading.Thread(target=do, args=(deed,)) for deed in deeds]
    for each in threads:
        each.start()
    for each in threads:
        each.join(timeout=60)
    return sorted(answers)


REFUSALS = {
    "casework.changed_meanwhile",
    "casework.appeal.wrong_state",
    "casework.complaint.wrong_state",
    "not seen",
}


def test_two_officers_take_it_once() -> None:
    with clock.at(DECIDES_ON):
        _at, appeal, hilde, mai = at_the_governor()
    answers = at_once(
        lambda: take_appeal(actor=hilde, appeal_id=appeal.id),
        lambda: take_appeal(actor=mai, appeal_id=appeal.id),
    )
    assert answers.count("done") == 1
    assert set(answers) - {"done"} <= REFUSALS
    assert Event.objects.filter(verb="move_appeal").count() == 1


def test_two_windows_decide_it_once() -> None:
    with clock.at(DECIDES_ON):
        _at, appeal, hilde, _mai = at_the_governor()
        take_appeal(actor=hilde, appeal_id=appeal.id)
        save_appeal(actor=hilde, appeal_id=appeal.id, content=ANSWERED)
    answers = at_once(*[lambda: decide_appeal(actor=hilde, appeal_id=appeal.id)] * 2)
    assert answers.count("done") == 1
    assert set(answers) - {"done"} <= REFUSALS
    assert AppealDecision.objects.within(FJORDVIK).count() == 1


def test_deciding_and_taking_back_at_once_is_one_of_them() -> None:
    with clock.at(DECIDES_ON):
        at, appeal, hilde, _mai = at_the_governor()
        take_appeal(actor=hilde, appeal_id=appeal.id)
        save_appeal(actor=hilde, appeal_id=appeal.id, content=ANSWERED)
    answers = at_once(
        lambda: decide_appeal(actor=hilde, appeal_id=appeal.id),
        lambda: withdraw_complaint(actor=at.holder, case_id=at.case.id),
    )
    assert answers.count("done") == 1
    assert set(answers) - {"done"} <= REFUSALS
    state = Appeal.objects.within(FJORDVIK).get().state
    assert (state == "decided") == AppealDecision.objects.within(FJORDVIK).exists()
