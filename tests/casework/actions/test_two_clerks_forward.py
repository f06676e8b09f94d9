"""Two clerks send the same complaint on at once, in two connections of their own: it is sent on once."""

from __future__ import annotations

import threading

import pytest
from django.db import connection, connections
from tests.casework.assessed import DECIDES_ON, FJORDVIK, employee, office, person

from selvstyrt.casework.actions.check_complaint import check_complaint
from selvstyrt.casework.actions.forward_complaint import forward_complaint
from selvstyrt.casework.actions.save_complaint import save_complaint
from selvstyrt.casework.actions.save_statement import save_statement
from selvstyrt.casework.actions.send_complaint import send_complaint
from selvstyrt.casework.domain.complaint import STATEMENT, Checked, FormalPoint, Met
from selvstyrt.casework.models import ForwardedComplaint, StandIn
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.models import Event
from selvstyrt.letters.queries import letters_about
from selvstyrt.people.models import Organisation


@pytest.mark.django_db(transaction=True)
def test_two_clerks_at_once_send_it_on_once() -> None:
    with clock.at(DECIDES_ON):
        at = office()
        body = Organisation.objects.get(municipality=FJORDVIK)
        mai = employee(person("Mai"), body, Role.CASEWORKER)
        day = clock.today()
        StandIn.objects.create(
            municipality=FJORDVIK,
            absent_id=at.torunn.person,
            stand_in_id=mai.person,
            valid_from=day,
            valid_to=day,
        )
        at.prepare()
        at.confirm()
        case = at.case.id
        save_complaint(actor=at.holder, case_id=case, points={2: "Mai kan ikke alltid."}, overall="")
        send_complaint(actor=at.holder, case_id=case)
        check_complaint(actor=at.torunn, case_id=case, checks=dict.fromkeys(FormalPoint, Checked(Met.MET)))
        save_statement(
            actor=mai, case_id=case, texts=dict.fromkeys(STATEMENT, "Tekst."), answers={2: "Vi har spurt."}
        )
        letters = len(letters_about(at.holder, case))
    ready, answers = threading.Barrier(2), []

    def forward(clerk: Actor) -> None:
        ready.wait()
        try:
            with clock.at(DECIDES_ON):
                forward_complaint(actor=clerk, case_id=case)
            answers.append("sent on")
        except Refused as refused:
            answers.append(refused.code)
        finally:
            connections.close_all()

    both = [threading.Thread(target=forward, args=(clerk,)) for clerk in (at.torunn, mai)]
    for each in both:
        each.start()
    for each in both:
        each.join(timeout=60)
    assert sorted(answers)[-1] == "sent on"
    assert len(answers) == 2
    assert {each for each in answers if each != "sent on"} <= {
        "casework.changed_meanwhile",
        "casework.complaint.wrong_state",
    }
    assert ForwardedComplaint.objects.within(FJORDVIK).count() == 1
    assert Event.objects.filter(verb="forward_complaint").count() == 1
    assert len(letters_about(at.holder, case)) == letters + 1
    assert connection.vendor in ("sqlite", "postgresql")
