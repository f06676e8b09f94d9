"""An employee who is party in a case, or acts for who is, takes no part in it (fvl § 6 a, b, d), said or not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Office, employee, office

from selvstyrt.casework.actions.assign_case import assign_case
from selvstyrt.casework.models import Decision
from selvstyrt.casework.queries.seen import case_seen
from selvstyrt.casework.queries.worklist import search
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import SYSTEM, Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.letters.queries import letter_for, letters_about
from selvstyrt.people.actions.give_authority import give_authority
from selvstyrt.people.actions.record_guardianship import record_guardianship
from selvstyrt.people.domain.representation import GuardianScope
from selvstyrt.people.models import Authority, Organisation

pytestmark = pytest.mark.django_db


def at_work(at: Office, role: Role) -> Actor:
    """The holder, who is employed in the municipality too."""
    body = Organisation.objects.get(municipality=FJORDVIK)
    return employee(at.ingrid, body, role, may_decide=role is Role.APPROVER)


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.APPROVER])
def test_ones_own_case_is_not_there_at_work(role: Role) -> None:
    with clock.at(DECIDES_ON):
        at = office()
        me = at_work(at, role)
        assert search(me, "Ingrid", clock.today()) == []
        with pytest.raises(NotSeen):
            case_seen(me, at.case.id)
        assert case_seen(at.holder, at.case.id) == at.case


def test_nobody_confirms_a_decision_about_themselves() -> None:
    with clock.at(DECIDES_ON):
        at = office()
        at.prepare()
        with pytest.raises(NotSeen):
            at.confirm(actor=at_work(at, Role.APPROVER))
        assert not Decision.objects.within(FJORDVIK).exists()


def test_letters_about_oneself_are_read_as_oneself(django_capture_on_commit_callbacks) -> None:
    with clock.at(DECIDES_ON):
        at = office()
        at.prepare()
        with django_capture_on_commit_callbacks(execute=True):
            at.confirm()
        me = at_work(at, Role.CASEWORKER)
        (letter,) = letters_about(at.holder, at.case.id)
        assert letters_about(me, at.case.id) == []
        with pytest.raises(NotSeen):
            letter_for(me, letter.id)


def helper(at: Office, who: Actor) -> None:
    give_authority(actor=at.holder, helper=who.person)


def guardian(at: Office, who: Actor) -> None:
    record_guardianship(
        actor=SYSTEM,
        holder=at.ingrid.id,
        guardian=who.person,
        scopes=frozenset({GuardianScope.PERSONAL}),
        valid_from=date(2026, 1, 1),
    )


@pytest.mark.parametrize("becomes", [helper, guardian])
def test_who_acts_for_the_holder_can_neither_prepare_confirm_nor_be_given_the_case(becomes) -> None:
    with clock.at(DECIDES_ON):
        at = office()
        becomes(at, at.torunn)
        with pytest.raises(Refused, match=r"casework\.guard\.disqualified"):
            at.prepare()
        at.case.caseworker = None
        at.case.save()
        with pytest.raises(Refused, match=r"casework\.guard\.disqualified"):
            assign_case(actor=at.torunn, case_id=at.case.id, caseworker=at.torunn.person)
        with pytest.raises(Refused, match=r"casework\.receiver_disqualified"):
            assign_case(actor=at.geir, case_id=at.case.id, caseworker=at.torunn.person)


@pytest.mark.parametrize("becomes", [helper, guardian])
def test_an_approver_who_acts_for_the_holder_does_not_confirm(becomes) -> None:
    with clock.at(DECIDES_ON):
        at = office()
        at.prepare()
        becomes(at, at.geir)
        with pytest.raises(Refused, match=r"casework\.guard\.disqualified"):
            at.confirm()


def test_an_authority_that_has_ended_disqualifies_nobody() -> None:
    with clock.at(DECIDES_ON):
        at = office()
        helper(at, at.geir)
        Authority.objects.update(valid_from=date(2026, 1, 1), valid_to=clock.today() - timedelta(days=1))
        at.prepare()
        assert at.confirm().confirmed_by_id == at.geir.person
