"""Two approvers confirm at once, in two connections of their own: exactly one decision comes of it."""

from __future__ import annotations

import threading

import pytest
from django.db import connection, connections
from tests.casework.assessed import DECIDES_ON, FJORDVIK, employee, office, person

from selvstyrt.casework.actions.confirm_decision import confirm_decision
from selvstyrt.casework.models import Decision, DecisionLine
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.models import Organisation


@pytest.mark.django_db(transaction=True)
def test_two_approvers_at_once_leave_exactly_one_decision() -> None:
    with clock.at(DECIDES_ON):
        at = office()
        body = Organisation.objects.get(municipality=FJORDVIK)
        hilde = employee(person("Arvid"), body, Role.APPROVER, may_decide=True)
        at.prepare()
    ready, answers = threading.Barrier(2), []

    def confirm(actor: Actor) -> None:
        ready.wait()
        try:
            with clock.at(DECIDES_ON):
                confirm_decision(actor=actor, case_id=at.case.id, number=1)
            answers.append("confirmed")
        except Refused as refused:
            answers.append(refused.code)
        finally:
            connections.close_all()

    both = [threading.Thread(target=confirm, args=(actor,)) for actor in (at.geir, hilde)]
    for each in both:
        each.start()
    for each in both:
        each.join(timeout=60)
    assert answers.count("confirmed") == 1, answers
    assert {answer for answer in answers if answer != "confirmed"} <= {
        "casework.changed_meanwhile",
        "casework.wrong_state",
    }
    assert len(answers) == 2
    assert Decision.objects.within(FJORDVIK).count() == 1
    assert DecisionLine.objects.within(FJORDVIK).count() == 2
    assert connection.vendor in ("sqlite", "postgresql")
