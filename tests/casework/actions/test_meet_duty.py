"""What came of a reversal: written once, when the new decision has reached the person, and never passed over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import DatabaseError, transaction
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Office, office
from tests.casework.following import (
    decided_anew,
    delivered,
    followed,
    forwarded,
    governor,
    reversed_by_governor,
)

from selvstyrt.casework.actions.close_case import close_case
from selvstyrt.casework.actions.deliver_decision import deliver_decision
from selvstyrt.casework.actions.withdraw_application import withdraw_application
from selvstyrt.casework.domain.appeal import AppealOutcome
from selvstyrt.casework.domain.duty import DueBy, DutyState, Flag
from selvstyrt.casework.domain.effect import Effect, Terms
from selvstyrt.casework.domain.platform import platform_in
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.domain.waiting import Waits
from selvstyrt.casework.models import DutyMet, Setup
from selvstyrt.casework.queries.duties import (
    count_duties,
    duties,
    duties_of_case,
    flagged_duties,
    unmet_duty,
)
from selvstyrt.casework.queries.waiting import waiting_for
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.models import Event

pytestmark = pytest.mark.django_db
SOON = date(2026, 6, 18)


@pytest.fixture
def at() -> Iterator[Office]:
    """Ingrid got 33 of 36 hours, and the complaint is at the county governor."""
    with clock.at(DECIDES_ON):
        found = office()
        delivered(found)
        forwarded(found)
        yield found


def met() -> DutyMet:
    return DutyMet.objects.within(FJORDVIK).get()


@pytest.mark.parametrize(
    ("leisure", "effect", "got"),
    [
        (13 * 60, Effect.NONE_OR_SMALL, [0, 1]),
        (14 * 60, Effect.PARTLY, [1, 3]),
        (16 * 60, Effect.LARGELY_OR_FULLY, [1, 1]),
    ],
)
def test_the_new_decision_is_compared_with_the_old_and_with_what_was_asked(
    at: Office, leisure: int, effect: Effect, got: list[int]
) -> None:
    reversed_by_governor(at)
    decided_anew(followed(at), leisure)
    assert met().effect == effect
    assert met().compared == {
        "before": {
            "minutes_a_week": 33 * 60,
            "free_use_over_year": True,
            "valid_from": "2026-07-01",
            "valid_to": "2028-06-30",
        },
        "asked_minutes_a_week": 36 * 60,
        "ordered": None,
        "after": {
            "minutes_a_week": 20 * 60 + leisure,
            "free_use_over_year": True,
            "valid_from": "2026-07-01",
            "valid_to": "2028-06-30",
        },
        "shares": {"hours": got},
    }
    assert Event.objects.filter(verb="meet_duty", object_id=at.case.id).count() == 1


def test_what_was_ordered_goes_before_what_was_asked(at: Office) -> None:
    ordered = Terms(34 * 60, free_use_over_year=True, valid_from=date(2026, 7, 1), valid_to=date(2028, 6, 30))
    reversed_by_governor(at, outcome=AppealOutcome.PARTLY_CHANGED, ordered=ordered)
    decided_anew(followed(at), 14 * 60)
    assert met().effect == Effect.LARGELY_OR_FULLY
    assert met().compared["ordered"]["minutes_a_week"] == 34 * 60


def test_it_is_written_once_however_often_delivery_is_tried(at: Office) -> None:
    reversed_by_governor(at)
    anew = followed(at)
    decided_anew(anew, 13 * 60)
    for _again in range(2):
        deliver_decision(actor=platform_in(FJORDVIK), case_id=anew.case.id)
    assert DutyMet.objects.within(FJORDVIK).count() == 1
    with pytest.raises(DatabaseError), transaction.atomic():
        DutyMet.objects.within(FJORDVIK).update(effect=Effect.LARGELY_OR_FULLY)


def test_the_case_complained_of_stays_open_until_it_is_met(at: Office) -> None:
    reversed_by_governor(at)
    anew = followed(at)
    with pytest.raises(Refused, match=r"casework\.duty\.unmet"):
        close_case(actor=at.torunn, case_id=at.case.id)
    assert at.fresh().state == CaseState.DELIVERED
    decided_anew(anew, 16 * 60)
    assert close_case(actor=at.torunn, case_id=at.case.id).state == CaseState.CLOSED


def test_a_case_that_was_never_reversed_is_closed_as_before(at: Office) -> None:
    assert close_case(actor=at.torunn, case_id=at.case.id).state == CaseState.CLOSED


def test_what_the_person_takes_back_is_let_go_and_hinders_nothing(at: Office) -> None:
    reversed_by_governor(at, due_on=SOON)
    withdraw_application(actor=at.holder, case_id=followed(at).case.id)
    with clock.at(DECIDES_ON + timedelta(days=300)):
        (duty,) = duties_of_case(at.case, clock.today())
        assert (duty.state, duty.flags) == (DutyState.LET_GO, ())
        assert close_case(actor=at.torunn, case_id=at.case.id).state == CaseState.CLOSED


@pytest.mark.parametrize(
    ("due_on", "target", "due", "by"),
    [
        (SOON, 90, SOON, DueBy.COUNTY_GOVERNOR),
        (None, 10, date(2026, 5, 28), DueBy.OWN_TARGET),
        (None, None, None, DueBy.NOT_KNOWN),
    ],
)
def test_by_when_is_the_county_governors_the_own_target_or_not_known(
    at: Office, due_on: date | None, target: int | None, due: date | None, by: DueBy
) -> None:
    Setup.objects.within(FJORDVIK).update(target_after_reversal_days=target)
    reversed_by_governor(at, due_on=due_on)
    (duty,) = duties_of_case(at.case, clock.today())
    assert (duty.due.on, duty.due.by) == (due, by)
    with clock.at(DECIDES_ON + timedelta(days=700)):
        (later,) = duties_of_case(at.case, clock.today())
        assert (later.state is DutyState.OVERDUE) == (due is not None)


def test_what_is_late_or_changes_nothing_is_shown_to_those_who_follow_it_and_counted(at: Office) -> None:
    reversed_by_governor(at, due_on=SOON)
    hilde = governor(at)
    assert flagged_duties(hilde, clock.today()) == []
    with clock.at(DECIDES_ON + timedelta(days=60)):
        for who in (hilde, at.geir, at.torunn):
            (duty,) = flagged_duties(who, clock.today())
            assert (duty.flags, duty.name) == ((Flag.OVERDUE,), "Ingrid")
        assert count_duties(FJORDVIK, clock.today()).overdue == 1
        decided_anew(followed(at), 13 * 60, valid_from=date(2026, 8, 1))
        (duty,) = flagged_duties(at.geir, clock.today())
        assert duty.flags == (Flag.LATE, Flag.LITTLE_CHANGE)
        count = count_duties(FJORDVIK, clock.today())
        assert (count.overdue, count.met_late, count.by_effect[Effect.NONE_OR_SMALL]) == (0, 1, 1)
        assert unmet_duty(at.case, clock.today()) is None


def test_no_one_else_is_shown_them(at: Office) -> None:
    reversed_by_governor(at, due_on=SOON)
    assert duties(replace(governor(at), organisation=at.torunn.organisation), clock.today()) == []
    assert duties(replace(at.torunn, municipality="9902"), clock.today()) == []
    with pytest.raises(NotSeen):
        duties(at.holder, clock.today())


def test_a_complaint_that_was_upheld_leaves_nothing_to_do(at: Office) -> None:
    assert duties_of_case(at.case, clock.today()) == []


def test_a_reversal_waits_for_the_office_until_it_is_followed(at: Office) -> None:
    reversed_by_governor(at, due_on=SOON)

    def waits(actor: Actor) -> list[tuple[object, ...]]:
        found = waiting_for(actor, clock.today())
        return [(each.due, each.params) for each in found if each.what is Waits.REVERSAL]

    assert waits(at.torunn) == waits(at.geir) == [(SOON, (("count", 1),))]
    decided_anew(followed(at), 16 * 60)
    assert waits(at.torunn) == waits(at.geir) == []
