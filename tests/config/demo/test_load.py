"""The demo world: whole or not at all, once, never among real people, the same each time."""

from __future__ import annotations

from datetime import date

import pytest
from tests.world import actor

from selvstyrt.casework.queries.seen import seen_cases
from selvstyrt.config.demo import load
from selvstyrt.config.demo.people import CITIZENS, birth_date, demo_id
from selvstyrt.core.domain.actor import SYSTEM, Role
from selvstyrt.core.domain.errors import Refused
from selvstyrt.people.actions.register_person import register_person
from selvstyrt.people.domain.ages import age_on
from selvstyrt.people.queries import demo_people, is_demo, person_card

# Both check digits hold, computed by hand for body 010100101: somebody born on 1 January 1900, so nobody alive.
REAL_RANGE = "01010010183"


@pytest.mark.django_db
@pytest.mark.usefixtures("demo_world")
def test_loading_again_changes_nothing() -> None:
    assert load.load_demo() is False


@pytest.mark.django_db
@pytest.mark.usefixtures("demo_world")
def test_the_people_of_the_stories_stand_at_the_door() -> None:
    names = [card.name for card, _ in demo_people()]
    assert names[:3] == ["Ingrid", "Torunn", "Geir"]
    assert {"Leila", "Yusuf", "Synnøve", "Aslak", "Marit", "Stranger"} <= set(names)
    assert person_card(demo_id("Ingrid")).name == "Ingrid"


@pytest.mark.django_db
@pytest.mark.usefixtures("demo_world")
def test_every_state_of_a_case_on_its_way_is_there_to_look_at() -> None:
    torunn = actor("Torunn", Role.CASEWORKER)
    assert {case.state for case in seen_cases(torunn)} == {"in_assessment", "prepared", "delivered"}


@pytest.mark.django_db
def test_a_story_that_fails_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_today: date) -> None:
        raise Refused("casework.wrong_state", verb="submit_application", state="draft")

    monkeypatch.setattr(load, "STORIES", (*load.STORIES[:1], breaks))
    with pytest.raises(Refused):
        load.load_demo()
    assert not is_demo()


@pytest.mark.django_db
def test_a_database_with_real_people_is_refused() -> None:
    register_person(actor=SYSTEM, name="Stranger", identity_number=REAL_RANGE)
    with pytest.raises(Refused) as refused:
        load.load_demo()
    assert refused.value.code == "people.real_people_here"
    assert not is_demo()


@pytest.mark.parametrize("today", [date(2026, 11, 22), date(2028, 2, 29), date(2027, 1, 1)])
def test_everyone_has_the_age_the_stories_say_on_any_day(today: date) -> None:
    assert [age_on(birth_date(each, today), today) for each in CITIZENS] == [each.age for each in CITIZENS]
