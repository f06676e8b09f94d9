"""The municipality's own table: kept by its administrator, compared with, and never filled in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import IntegrityError, transaction
from tests.casework.actions.test_answer_clarification import refusal, standing
from tests.casework.assessed import DECIDES_ON, FJORDVIK, Asked, Office, employee, office, person

from selvstyrt.casework.actions.add_norm_time import add_norm_time
from selvstyrt.casework.actions.remove_norm_time import remove_norm_time
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.models import AssessmentLine, NormTime
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.models import Organisation

pytestmark = pytest.mark.django_db
CUT = (
    Asked("personal_care", 33 * 60, 33 * 60),
    Asked("home", 6 * 60, 2 * 60, "Det nye badet er lettere å holde rent, og klesvasken tas hos naboen."),
)


@pytest.fixture(autouse=True)
def _day() -> Iterator[None]:
    with clock.at(DECIDES_ON):
        yield


def administrator() -> Actor:
    body = Organisation.objects.get(municipality=FJORDVIK)
    return employee(person("Bente"), body, Role.ADMINISTRATOR)


def add(actor: Actor, task: str = "Rengjøring", times: int = 1, minutes: int = 120) -> NormTime:
    return add_norm_time(
        actor=actor, area=LifeArea.HOME, task=task, times_a_week=times, minutes_each_time=minutes
    )


def codes(at: Office) -> set[str]:
    return {each.code for each in standing(at).open}


@pytest.mark.parametrize(
    ("rows", "asks"),
    [
        ([], False),
        ([("Rengjøring", 1, 120)], True),
        ([("Rengjøring", 2, 60)], True),
        ([("Rengjøring", 1, 75), ("Klesvask", 3, 15)], True),
        ([("Rengjøring", 1, 119)], False),
    ],
)
def test_hours_that_are_cut_to_the_minute_of_the_table_are_asked_about(
    rows: list[tuple[str, int, int]], asks: bool
) -> None:
    at = office(CUT)
    bente = administrator()
    for task, times, minutes in rows:
        add(bente, task, times, minutes)
    assert ("norm_table" in codes(at)) is asks


def test_the_sum_of_the_whole_decision_is_compared_too_and_what_is_given_in_full_is_not() -> None:
    at = office(CUT)
    bente = administrator()
    add(bente, "Alt", 35, 60)  # 33 + 2 hours
    assert "norm_table" in codes(at)
    full = office((Asked("home", 2 * 60, 2 * 60),), number="BPA-2026-0002")
    add(bente, "Rengjøring")
    assert "norm_table" not in codes(full)


def test_no_hours_are_ever_filled_in_from_the_table() -> None:
    at = office(CUT)
    AssessmentLine.objects.within(FJORDVIK).update(assessed_minutes=None)
    add(administrator())
    lines = AssessmentLine.objects.within(FJORDVIK).filter(assessment__case=at.case)
    assert {line.assessed_minutes for line in lines} == {None}


def test_only_the_own_administrator_keeps_the_table_and_a_task_stands_once() -> None:
    at = office(CUT)
    bente = administrator()
    row = add(bente)
    assert refusal(lambda: add(bente)) == "casework.norm_time_known"
    assert refusal(lambda: add(bente, " ")) == "casework.text_missing"
    elsewhere = Actor(person=bente.person, role=Role.ADMINISTRATOR, municipality="9902")
    for actor in (at.torunn, at.geir, at.holder):
        with pytest.raises(NotSeen):
            add(actor, "Annet")
    for actor in (at.torunn, elsewhere):
        with pytest.raises(NotSeen):
            remove_norm_time(actor=actor, norm_time_id=row.id)
    remove_norm_time(actor=bente, norm_time_id=row.id)
    assert not NormTime.objects.within(FJORDVIK).exists()


def test_another_municipalitys_table_is_nothing_to_this_one() -> None:
    at = office(CUT)
    bente = administrator()
    add(Actor(person=bente.person, role=Role.ADMINISTRATOR, municipality="9902"))
    assert "norm_table" not in codes(at)


def test_the_database_takes_no_row_without_time() -> None:
    office(CUT)
    with pytest.raises(IntegrityError), transaction.atomic():
        NormTime.objects.create(
            municipality=FJORDVIK, area="home", task="x", times_a_week=0, minutes_each_time=5
        )
