"""My own page and the municipality's users, as a browser sees them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core import mail
from django.test import Client

from selvstyrt.core.domain.actor import SYSTEM, Role
from selvstyrt.core.models import Event
from selvstyrt.people import queries
from selvstyrt.people.actions.assign_role import assign_role
from selvstyrt.people.actions.record_parental_responsibility import record_parental_responsibility
from selvstyrt.people.actions.register_organisation import register_organisation
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.domain.roles import OrganisationKind
from selvstyrt.people.models import Account, Authority, Person, RoleAssignment
from tests.people.world import FJORDVIK, at_noon, fjordvik, person

pytestmark = pytest.mark.django_db
DAY = date(2026, 5, 4)


@pytest.fixture(autouse=True)
def _day() -> Iterator[None]:
    with at_noon(DAY):
        yield


def browser_of(who: PersonCard) -> Client:
    client = Client()
    client.force_login(Account.objects.create_account(person=Person.objects.get(pk=who.id)))
    return client


def ingrid() -> PersonCard:
    return person("Ingrid", date(1992, 3, 14))


def marit() -> PersonCard:
    return person("Marit", date(1975, 10, 5))


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("path", ["/me/", "/me/contact/", "/me/letters/", "/me/helpers/new/", "/login/"])
def test_each_page_stands_in_each_language(path: str, language: str) -> None:
    client = Client() if path == "/login/" else browser_of(ingrid())
    client.cookies["language"] = language
    page = client.get(path)
    text = page.content.decode()
    assert page.status_code == 200
    assert f'<html lang="{language}"' in text
    assert len(re.findall(r"<h1", text)) == 1
    assert IdentityNumber.synthetic(date(1992, 3, 14)).digits not in text


def test_contact_information_is_changed_and_what_was_wrong_is_said_at_the_field() -> None:
    who = ingrid()
    client = browser_of(who)
    sent = {"email": "ingrid@example.org", "phone": "ring meg", "language": "nn", "postal_code": "12"}
    page = client.post("/me/contact/", sent)
    assert list(page.context["form"].errors) == ["phone"]
    assert "ring meg" in page.content.decode(), "what was typed stands"
    assert (
        client.post("/me/contact/", {**sent, "phone": "22 33 44 55", "postal_code": "6800"}).status_code
        == 302
    )
    contact = queries.contact_of(who.id, actor=SYSTEM)
    assert (contact.email, contact.phone, contact.language) == ("ingrid@example.org", "22 33 44 55", "nn")


def test_paper_is_chosen_and_unchosen() -> None:
    who = ingrid()
    client = browser_of(who)
    for answer, expected in (("yes", True), ("no", False)):
        client.post("/me/letters/", {"wants_paper": answer})
        assert queries.contact_of(who.id, actor=SYSTEM).wants_paper is expected


def test_a_helper_is_let_in_seen_and_let_go() -> None:
    who, helper = ingrid(), marit()
    client, stranger = browser_of(who), browser_of(person("Stranger", date(1981, 4, 4)))
    number = IdentityNumber.synthetic(date(1975, 10, 5)).digits
    assert client.post("/me/helpers/new/", {"helper": number}).status_code == 302
    assert "Marit" in client.get("/me/").content.decode()
    assert "Ingrid" in browser_of(helper).get("/me/").content.decode()
    given = Authority.objects.get()
    assert stranger.post(f"/me/helpers/{given.id}/withdraw/").status_code == 404
    assert client.post(f"/me/helpers/{given.id}/withdraw/").status_code == 302
    assert "Marit" not in client.get("/me/").content.decode()


@pytest.mark.parametrize(
    "number", ["", "123", "12345678901", IdentityNumber.synthetic(date(1950, 1, 1)).digits]
)
def test_a_wrong_or_unknown_helper_is_said_at_the_field(number: str) -> None:
    page = browser_of(ingrid()).post("/me/helpers/new/", {"helper": number})
    assert list(page.context["form"].errors) == ["helper"]


def test_acting_for_a_child_is_shown_on_the_page_and_in_the_log() -> None:
    omar, leila = person("Omar", date(2017, 4, 10)), person("Leila", date(1985, 1, 1))
    record_parental_responsibility(actor=SYSTEM, child=omar.id, parent=leila.id)
    client = browser_of(leila)
    (hat,) = queries.hats_of(leila.id, DAY)
    choices = client.get("/me/").context["who"].role_choices
    assert [(each.value, each.selected) for each in choices] == [("self", True), (hat.key, False)]
    client.post("/act-as/", {"choice": hat.key})
    who = client.get("/me/").context["who"]
    assert (who.acting_for_name, who.actor.acting_for, who.actor.role) == ("Omar", omar.id, Role.HELPER)
    event = Event.objects.get(verb="act_as")
    assert (event.person, event.acting_for) == (leila.id, omar.id)
    client.post("/act-as/", {"choice": "self"})
    assert client.get("/me/").context["who"].actor.acting_for is None


def test_ones_own_page_stays_ones_own_while_acting_for_another() -> None:
    omar, leila = person("Omar", date(2017, 4, 10)), person("Leila", date(1985, 1, 1))
    record_parental_responsibility(actor=SYSTEM, child=omar.id, parent=leila.id)
    client = browser_of(leila)
    client.post("/act-as/", {"choice": queries.hats_of(leila.id, DAY)[0].key})
    client.post("/me/contact/", {"email": "leila@example.org", "language": "nb"})
    assert queries.contact_of(leila.id, actor=SYSTEM).email == "leila@example.org"
    assert queries.contact_of(omar.id, actor=SYSTEM).email == ""


# the municipality's users and roles


def administrator(body: Any) -> Client:
    geir = person("Geir", date(1971, 7, 17))
    assign_role(actor=SYSTEM, person=geir.id, organisation=body, role=Role.ADMINISTRATOR)
    return browser_of(geir)


def new_role(**more: Any) -> dict[str, Any]:
    return {"name": "Torunn", "role": "caseworker", "title": "Saksbehandler", "phone": "55 50 01 01", **more}


def test_an_administrator_gives_a_role_to_someone_new_and_ends_it() -> None:
    client = administrator(fjordvik())
    number = IdentityNumber.synthetic(date(1979, 8, 8)).digits
    assert client.post("/staff/new/", new_role(identity_number=number)).status_code == 302
    (held,) = queries.colleagues(FJORDVIK, Role.CASEWORKER, DAY)
    assert (held.person_name, held.title) == ("Torunn", "Saksbehandler")
    assert "Torunn" in client.get("/staff/").content.decode()
    assert client.post(f"/staff/{held.id}/last-day/", {"on": "31.05.2026"}).status_code == 302
    assert RoleAssignment.objects.get(pk=held.id).valid_to == date(2026, 5, 31)
    page = client.post(f"/staff/{held.id}/last-day/", {"on": "01.05.2026"})
    assert list(page.context["form"].errors) == ["on"]
    assert [event.verb for event in Event.objects.filter(object_id=held.id)] == [
        "assign_role",
        "add_staff",
        "end_role",
    ]


def test_nobody_ends_the_own_role_as_administrator_and_the_page_says_why() -> None:
    client = administrator(fjordvik())
    client.cookies["language"] = "en"
    own = RoleAssignment.objects.get(role=Role.ADMINISTRATOR.value)
    where = f"/staff/{own.id}/last-day/"
    page = client.get("/staff/").content.decode()
    assert where not in page
    assert "You cannot end your own role as administrator." in page
    for answer in (client.get(where), client.post(where, {"on": "31.05.2026"})):
        assert answer.status_code == 302
    assert RoleAssignment.objects.get(pk=own.id).valid_to is None


def test_someone_without_e_id_gets_an_invitation_that_works(
    django_capture_on_commit_callbacks: Any,
) -> None:
    client = administrator(fjordvik())
    with django_capture_on_commit_callbacks(execute=True):
        client.post("/staff/new/", new_role(birth_date="08.08.1979", email="torunn@example.org"))
    (letter,) = mail.outbox
    assert letter.to == ["torunn@example.org"]
    link = re.findall(r"http://testserver(/invitation/\S+)", str(letter.body))[0]
    torunn = Client()
    torunn.post(link)
    assert torunn.get("/me/").context["who"].actor.role is Role.CASEWORKER
    assert torunn.get("/me/").context["who"].actor.municipality == FJORDVIK


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({}, "identity_number"),
        ({"identity_number": "12345678901"}, "identity_number"),
        ({"birth_date": "31.02.1979"}, "birth_date"),
        ({"birth_date": "08.08.1979", "may_decide": "on"}, "may_decide"),
        ({"birth_date": "08.08.1979", "valid_to": "01.01.2026"}, "valid_to"),
        ({"birth_date": "08.08.1979", "role": "county_governor"}, "role"),
        ({"birth_date": "08.08.1979", "name": ""}, "name"),
    ],
)
def test_a_wrong_role_is_said_at_the_field_and_nothing_is_saved(wrong: dict[str, Any], field: str) -> None:
    client = administrator(fjordvik())
    page = client.post("/staff/new/", new_role(**wrong))
    assert field in page.context["form"].errors
    assert not Person.objects.filter(name="Torunn").exists()


def test_nobody_but_the_administrator_finds_these_pages() -> None:
    body = fjordvik()
    administrator(body)
    role = RoleAssignment.objects.get()
    torunn = person("Torunn", date(1979, 8, 8))
    assign_role(actor=SYSTEM, person=torunn.id, organisation=body, role=Role.CASEWORKER)
    others = [browser_of(torunn), browser_of(ingrid())]
    for path in ("/staff/", "/staff/new/", f"/staff/{role.id}/last-day/"):
        assert [each.get(path).status_code for each in others] == [404, 404]
        assert Client().get(path).status_code == 302
    with at_noon(DAY + timedelta(days=1)):
        assert others[0].get(f"/staff/{uuid4()}/last-day/").status_code == 404


def test_the_wall_an_administrator_of_another_municipality_does_not_find_a_role_here() -> None:
    here = fjordvik()
    torunn = person("Torunn", date(1979, 8, 8))
    role = assign_role(actor=SYSTEM, person=torunn.id, organisation=here, role=Role.CASEWORKER)
    elsewhere = register_organisation(
        actor=SYSTEM,
        name="Oddevik kommune",
        number="310000205",
        kind=OrganisationKind.MUNICIPALITY,
        municipality="9902",
    )
    client = administrator(elsewhere)
    assert client.get(f"/staff/{role}/last-day/").status_code == 404
    assert "Torunn" not in client.get("/staff/").content.decode()


def test_the_holder_sees_who_may_act_since_when_and_who_has_acted() -> None:
    who, helper = ingrid(), marit()
    client = browser_of(who)
    client.cookies["language"] = "en"
    client.post("/me/helpers/new/", {"helper": IdentityNumber.synthetic(date(1975, 10, 5)).digits})
    page = client.get("/me/")
    assert "since 4 May 2026" in " ".join(page.content.decode().split())
    assert page.context["acted_for_me"] == []
    theirs = browser_of(helper)
    (hat,) = queries.hats_of(helper.id, DAY)
    for choice in (hat.key, "self", hat.key):
        theirs.post("/act-as/", {"choice": choice})
    (acted,) = client.get("/me/").context["acted_for_me"]
    assert acted.name == "Marit", "twice on one day is one line"
    assert theirs.get("/me/").context["acted_for_me"] == [], "one's own list only"


def test_the_list_of_staff_tells_who_has_no_way_in_and_invites_them(
    django_capture_on_commit_callbacks: Any,
) -> None:
    client = administrator(fjordvik())
    client.cookies["language"] = "en"
    client.post("/staff/new/", new_role(birth_date="03.03.1980"))
    role = RoleAssignment.objects.get(person__name="Torunn")
    assert "Has not logged in yet" in client.get("/staff/").content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        assert (
            client.post(f"/staff/{role.id}/invitation/", {"email": "torunn@example.org"}).status_code == 302
        )
    link = re.findall(r"http://testserver(/invitation/\S+)", str(mail.outbox[0].body))[0]
    assert "Not used yet" in client.get("/staff/").content.decode()
    Client().post(link)
    assert "Used" in client.get("/staff/").content.decode()
    page = client.post(f"/staff/{role.id}/invitation/", {"email": "torunn@example.org"})
    assert list(page.context["form"].errors) == ["email"]
