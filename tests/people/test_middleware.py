"""Who acts in a request, and how access ends by itself."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from selvstyrt.core import clock
from selvstyrt.core.domain.actor import SYSTEM, Role
from selvstyrt.people import queries
from selvstyrt.people.actions.assign_role import assign_role
from selvstyrt.people.actions.end_role import end_role
from selvstyrt.people.actions.give_authority import give_authority
from selvstyrt.people.actions.record_death import record_death
from selvstyrt.people.actions.record_guardianship import record_guardianship
from selvstyrt.people.actions.record_parental_responsibility import record_parental_responsibility
from selvstyrt.people.actions.withdraw_authority import withdraw_authority
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.domain.representation import GuardianScope
from selvstyrt.people.models import Account, Person
from tests.people.world import at_noon, fjordvik, oneself, person

pytestmark = pytest.mark.django_db
OMAR_BORN = date(2008, 4, 10)


def logged_in(who: PersonCard, day: date) -> Client:
    """A browser in which this person is logged in on this day."""
    account = Account.objects.filter(person=who.id).first() or Account.objects.create_account(
        person=Person.objects.get(pk=who.id)
    )
    client = Client()
    with at_noon(day):
        client.force_login(account)
    return client


def acting(client: Client, day: date) -> str:
    """The name acted for on this day, or "" for oneself."""
    with at_noon(day):
        page = client.get("/me/")
    return str(page.context["who"].acting_for_name)


def choose(client: Client, day: date, key: str) -> None:
    with at_noon(day):
        client.post("/act-as/", {"choice": key})


def test_nobody_is_logged_in_without_an_account() -> None:
    page = Client().get("/me/")
    assert page.status_code == 302
    assert page["Location"] == "/login/?next=%2Fme%2F"


def test_a_parent_acts_until_the_day_before_18_and_is_told_when_it_ends() -> None:
    omar, leila = person("Omar", OMAR_BORN), person("Leila", date(1985, 1, 1))
    with at_noon(date(2026, 1, 5)):
        record_parental_responsibility(actor=SYSTEM, child=omar.id, parent=leila.id)
    last, birthday = date(2026, 4, 9), date(2026, 4, 10)
    client = logged_in(leila, last)
    (hat,) = queries.hats_of(leila.id, last)
    choose(client, last, hat.key)
    assert acting(client, last) == "Omar"
    with at_noon(birthday):
        page = client.get("/me/")
    assert page.context["who"].acting_for_name == ""
    assert page.context["who"].actor.role is Role.HOLDER
    assert len(list(page.context["messages"])) == 1
    assert acting(client, last) == "", "a hat that fell off does not come back by itself"


@pytest.mark.parametrize(
    ("day", "inside"),
    [(date(2020, 4, 9), False), (date(2020, 4, 10), True)],
    ids=["the day before 12", "the day of 12"],
)
def test_a_child_can_be_logged_in_from_the_day_it_is_12(day: date, inside: bool) -> None:
    client = logged_in(person("Omar", OMAR_BORN), day)
    with at_noon(day):
        assert client.get("/me/").status_code == (200 if inside else 302)


def test_a_guardian_acts_to_the_last_day_of_the_mandate() -> None:
    aslak, marit = person("Aslak", date(2004, 6, 19)), person("Marit", date(1975, 10, 5))
    last = date(2026, 6, 30)
    record_guardianship(
        actor=SYSTEM,
        holder=aslak.id,
        guardian=marit.id,
        scopes=frozenset({GuardianScope.CARE_SERVICES}),
        valid_from=date(2026, 1, 1),
        valid_to=last,
    )
    client = logged_in(marit, last)
    choose(client, last, queries.hats_of(marit.id, last)[0].key)
    assert acting(client, last) == "Aslak"
    assert acting(client, last + timedelta(days=1)) == ""


def test_a_mandate_over_money_alone_gives_no_hat() -> None:
    aslak, marit = person("Aslak", date(2004, 6, 19)), person("Marit", date(1975, 10, 5))
    record_guardianship(
        actor=SYSTEM,
        holder=aslak.id,
        guardian=marit.id,
        scopes=frozenset({GuardianScope.FINANCIAL}),
        valid_from=date(2026, 1, 1),
    )
    assert queries.hats_of(marit.id, date(2026, 6, 1)) == []
    assert queries.may_act_for(marit.id, aslak.id, date(2026, 6, 1)) is None


def test_a_withdrawn_authority_ends_at_once() -> None:
    ingrid, marit = person("Ingrid", date(1992, 3, 14)), person("Marit", date(1975, 10, 5))
    day = date(2026, 5, 4)
    with at_noon(day):
        given = give_authority(actor=oneself(ingrid), helper=marit.id)
    client = logged_in(marit, day)
    choose(client, day, queries.hats_of(marit.id, day)[0].key)
    assert acting(client, day) == "Ingrid"
    with at_noon(day):
        withdraw_authority(actor=oneself(ingrid), authority=given)
    assert acting(client, day) == ""


def test_a_role_holds_to_its_last_day_and_not_a_day_more() -> None:
    municipality, torunn = fjordvik(), person("Torunn", date(1979, 8, 8))
    first, last = date(2026, 5, 4), date(2026, 5, 29)
    role = assign_role(
        actor=SYSTEM, person=torunn.id, organisation=municipality, role=Role.CASEWORKER, valid_from=first
    )
    with at_noon(first):
        end_role(actor=SYSTEM, assignment=role, on=last)
    for day, expected in (
        (first - timedelta(days=1), Role.HOLDER),
        (first, Role.CASEWORKER),
        (last, Role.CASEWORKER),
        (last + timedelta(days=1), Role.HOLDER),
    ):
        client = logged_in(torunn, day)
        with at_noon(day):
            assert client.get("/me/").context["who"].actor.role is expected


def test_a_death_closes_every_way_in() -> None:
    omar, leila = person("Omar", date(2017, 4, 10)), person("Leila", date(1985, 1, 1))
    day = date(2026, 5, 4)
    with at_noon(day):
        record_parental_responsibility(actor=SYSTEM, child=omar.id, parent=leila.id)
    client = logged_in(leila, day)
    choose(client, day, queries.hats_of(leila.id, day)[0].key)
    assert acting(client, day) == "Omar"
    with at_noon(day):
        record_death(actor=SYSTEM, person=omar.id, on=day)
    assert acting(client, day) == ""
    with at_noon(day):
        record_death(actor=SYSTEM, person=leila.id, on=day)
        assert client.get("/me/").status_code == 302


def test_another_persons_hat_cannot_be_put_on() -> None:
    omar, leila = person("Omar", date(2017, 4, 10)), person("Leila", date(1985, 1, 1))
    stranger = person("Stranger", date(1981, 4, 4))
    day = date(2026, 5, 4)
    record_parental_responsibility(actor=SYSTEM, child=omar.id, parent=leila.id)
    client = logged_in(stranger, day)
    choose(client, day, queries.hats_of(leila.id, day)[0].key)
    assert acting(client, day) == ""


def test_the_middleware_asks_the_database_twice() -> None:
    municipality, torunn = fjordvik(), person("Torunn", date(1979, 8, 8))
    day = date(2026, 5, 4)
    assign_role(
        actor=SYSTEM, person=torunn.id, organisation=municipality, role=Role.CASEWORKER, valid_from=day
    )
    client = logged_in(torunn, day)
    with at_noon(day), CaptureQueriesContext(connection) as asked:
        client.post("/ui/stay/", headers={"X-Requested-With": "fetch"})
    sessions = ("django_session", "SAVEPOINT")
    assert len([each for each in asked if not any(word in each["sql"] for word in sessions)]) == 2


def test_the_clock_of_these_tests_is_noon_in_norway() -> None:
    with at_noon(date(2026, 5, 4)):
        assert clock.now() == datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
