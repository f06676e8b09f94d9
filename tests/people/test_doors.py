"""The other doors: demo, invitation, code by e-mail, passkey, out."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.cache import cache
from django.db import connection
from django.test import Client

from selvstyrt.core import clock
from selvstyrt.core.domain.actor import SYSTEM, Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.people.actions.accept_invitation import accept_invitation
from selvstyrt.people.actions.assign_role import assign_role
from selvstyrt.people.actions.invite_person import invite_person
from selvstyrt.people.actions.mark_as_demo import mark_as_demo
from selvstyrt.people.actions.open_demo_door import open_demo_door
from selvstyrt.people.actions.register_person import register_person
from selvstyrt.people.domain.handover import PersonCard
from selvstyrt.people.models import Account, Invitation, Person
from tests.people.login.test_national_id import real_range_number
from tests.people.world import FJORDVIK, OTHER, at_noon, fjordvik, person

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _fresh_rate_limits() -> None:
    cache.clear()


def demo() -> PersonCard:
    mark_as_demo()
    ingrid = person("Ingrid", date(1992, 3, 14))
    open_demo_door(person=ingrid.id)
    return ingrid


# demo


def test_one_click_in_a_demo() -> None:
    ingrid = demo()
    client = Client()
    page = client.get("/login/")
    assert str(ingrid.id) in page.content.decode()
    assert client.post("/login/demo/", {"person": ingrid.id, "next": "/me/"})["Location"] == "/me/"
    assert "Ingrid" in client.get("/me/").content.decode()


def test_an_unmarked_database_has_no_such_door() -> None:
    ingrid = person("Ingrid", date(1992, 3, 14))
    Account.objects.create_account(person=Person.objects.get(pk=ingrid.id))
    assert "/login/demo/" not in Client().get("/login/").content.decode()
    assert Client().post("/login/demo/", {"person": ingrid.id}).status_code == 404
    with pytest.raises(Refused):
        open_demo_door(person=ingrid.id)


@pytest.mark.parametrize("issuer", ["https://idporten.no", "https://test.idporten.no.evil.example"])
def test_a_production_issuer_shuts_the_demo_door_even_with_the_mark(settings: Any, issuer: str) -> None:
    ingrid = demo()
    settings.OIDC_ISSUER = issuer
    assert "/login/demo/" not in Client().get("/login/").content.decode()
    assert Client().post("/login/demo/", {"person": ingrid.id}).status_code == 404


def test_a_test_issuer_leaves_it_open(settings: Any) -> None:
    demo()
    settings.OIDC_ISSUER = "https://test.idporten.no"
    assert "/login/demo/" in Client().get("/login/").content.decode()


def test_someone_without_a_demo_door_cannot_be_logged_in_as() -> None:
    demo()
    marit = person("Marit", date(1975, 10, 5))
    Account.objects.create_account(person=Person.objects.get(pk=marit.id))
    assert Client().post("/login/demo/", {"person": marit.id}).status_code == 404
    assert Client().post("/login/demo/", {"person": "nonsense"}).status_code == 404


def test_a_database_with_a_real_person_never_becomes_a_demo() -> None:
    register_person(actor=SYSTEM, name="Somebody", identity_number=real_range_number())
    with pytest.raises(Refused) as refused:
        mark_as_demo()
    assert refused.value.code == "people.real_people_here"


def test_a_demo_never_takes_a_real_number() -> None:
    mark_as_demo()
    mark_as_demo()
    with pytest.raises(Refused) as refused:
        register_person(actor=SYSTEM, name="Somebody", identity_number=real_range_number())
    assert refused.value.code == "people.real_number_in_demo"
    nobody = register_person(actor=SYSTEM, name="Somebody", birth_date=date(1980, 1, 1))
    with pytest.raises(Refused):
        open_demo_door(person=nobody.id)


# invitation and code


def invited(email: str = "jonas@example.org") -> tuple[PersonCard, str]:
    jonas = register_person(actor=SYSTEM, name="Jonas", birth_date=date(1999, 3, 3))
    return jonas, invite_person(actor=SYSTEM, person=jonas.id, email=email)


def test_an_invitation_gives_an_account_and_a_code_opens_it_later() -> None:
    jonas, secret = invited("Jonas@Example.org")
    assert not Invitation.objects.filter(secret_hash__contains=secret).exists()
    client = Client()
    assert "Jonas" in client.get(f"/invitation/{secret}/").content.decode()
    assert not Account.objects.exists(), "looking at the link, as mail scanners do, accepts nothing"
    client.post(f"/invitation/{secret}/")
    assert client.get("/me/").status_code == 200
    assert Account.objects.get(person=jonas.id).email == "jonas@example.org"

    client = Client()
    assert client.post("/accounts/code/?next=/me/", {"email": "JONAS@example.org"}).status_code == 302
    (letter,) = mail.outbox
    code = re.findall(r"^([A-Z0-9-]{6,})$", str(letter.body), re.MULTILINE)[0]
    page = client.get("/accounts/code/confirm/")
    assert page.status_code == 200
    assert client.post("/accounts/code/confirm/", {"code": "WRONG1"}).status_code == 200
    assert client.get("/me/").status_code == 302
    client.post("/accounts/code/confirm/", {"code": code})
    assert client.get("/me/").status_code == 200


def test_an_unknown_address_learns_nothing_and_gets_no_letter() -> None:
    client = Client()
    answer = client.post("/accounts/code/", {"email": "nobody@example.org"})
    assert answer.status_code == 302
    assert client.get("/accounts/code/confirm/").status_code == 200
    assert mail.outbox == []


def test_codes_are_limited_and_every_process_counts_in_the_same_place() -> None:
    """Three a minute to one address, twenty from one visitor; the count stands in the database."""
    _jonas, secret = invited()
    accept_invitation(secret=secret)
    sent = [Client().post("/accounts/code/", {"email": "jonas@example.org"}).status_code for _ in range(4)]
    assert sent == [302, 302, 302, 200], "the fourth is told so in the form"
    assert len(mail.outbox) == 3
    sent = [Client().post("/accounts/code/", {"email": f"{turn}@example.org"}) for turn in range(20)]
    assert [each.status_code for each in sent][:16] == [302] * 16
    assert sent[-1].status_code == 200
    assert list(sent[-1].context["form"].errors) == ["email"]
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM shared_cache")
        assert cursor.fetchone()[0] > 0


def test_an_invitation_opens_once() -> None:
    _, secret = invited()
    accept_invitation(secret=secret)
    assert Client().post(f"/invitation/{secret}/")["Location"] == "/login/"
    assert Account.objects.count() == 1
    assert Client().get("/invitation/made-up/").status_code == 404


def test_an_invitation_expires_after_seven_days() -> None:
    start = datetime(2026, 5, 4, 10, 0, tzinfo=clock.OSLO)
    with clock.at(start):
        _, secret = invited()
    with clock.at(start + timedelta(days=7, seconds=1)):
        assert Client().get(f"/invitation/{secret}/")["Location"] == "/login/"
        with pytest.raises(Refused):
            accept_invitation(secret=secret)
    with clock.at(start + timedelta(days=7)):
        accept_invitation(secret=secret)


def test_an_email_belongs_to_one_account() -> None:
    _, secret = invited()
    accept_invitation(secret=secret)
    fatima = register_person(actor=SYSTEM, name="Fatima", birth_date=date(1995, 6, 6))
    with pytest.raises(Refused) as refused:
        invite_person(actor=SYSTEM, person=fatima.id, email="Jonas@example.org")
    assert refused.value.code == "people.email_taken"


def test_an_administrator_invites_the_own_staff_only() -> None:
    body, jonas = fjordvik(), person("Jonas", date(1999, 3, 3))
    here = Actor(jonas.id, Role.ADMINISTRATOR, municipality=FJORDVIK)
    with pytest.raises(NotSeen):
        invite_person(actor=here, person=jonas.id, email="jonas@example.org")
    assign_role(actor=SYSTEM, person=jonas.id, organisation=body, role=Role.ASSISTANT)
    invite_person(actor=here, person=jonas.id, email="jonas@example.org")
    with pytest.raises(NotSeen):
        invite_person(
            actor=Actor(jonas.id, Role.ADMINISTRATOR, municipality=OTHER),
            person=jonas.id,
            email="jonas@example.org",
        )


# passkey and out


def test_the_passkey_door_hands_out_a_fresh_challenge_and_refuses_rubbish() -> None:
    client = Client()
    first, second = (
        client.get("/accounts/passkey/", headers={"Accept": "application/json"}).json() for _ in range(2)
    )
    challenges = [each["request_options"]["publicKey"]["challenge"] for each in (first, second)]
    assert challenges[0] != challenges[1]
    assert client.post("/accounts/passkey/", {"credential": "{}"})["Location"].startswith("/accounts/login/")
    assert client.get("/me/").status_code == 302


def test_a_logged_in_person_can_begin_to_make_a_passkey() -> None:
    ingrid = demo()
    client = Client()
    client.post("/login/demo/", {"person": ingrid.id})
    assert client.get("/accounts/passkeys/").status_code == 200
    page = client.get("/accounts/passkeys/add/")
    assert page.status_code == 200
    assert "passkey-data" in page.content.decode()


def test_logging_out_leaves_nothing() -> None:
    ingrid = demo()
    client = Client()
    client.post("/login/demo/", {"person": ingrid.id})
    client.session["draft"] = "mine"
    assert client.get("/logout/").status_code == 405
    client.post("/logout/")
    assert client.get("/me/").status_code == 302
    assert dict(client.session) == {}


def test_allauths_other_pages_do_not_exist() -> None:
    for path in ("signup/", "password/reset/", "password/change/", "email/", "3rdparty/", "2fa/"):
        assert Client().get(f"/accounts/{path}").status_code == 404


def test_who_closes_an_account_ends_its_sessions() -> None:
    ingrid = demo()
    client = Client()
    client.post("/login/demo/", {"person": ingrid.id})
    Account.objects.filter(person=ingrid.id).update(is_active=False)
    assert client.get("/me/").status_code == 302
    with at_noon(date(2026, 5, 4)):
        assert client.post("/login/demo/", {"person": ingrid.id})["Location"] == "/login/"
