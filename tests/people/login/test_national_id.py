"""Login with national e-ID: real HTTP between browser, platform and provider, real redirects followed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import rsa
from django.test import Client

from selvstyrt.core.domain.actor import SYSTEM
from selvstyrt.core.models import Event
from selvstyrt.people.actions.mark_as_demo import mark_as_demo
from selvstyrt.people.actions.record_death import record_death
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.models import Account, Person
from tests.people.provider import CLIENT, SECRET, Provider, running_provider
from tests.people.world import person

pytestmark = pytest.mark.django_db(transaction=True)
INGRID = IdentityNumber.synthetic(date(1992, 3, 14)).digits
ID_PORTENS_OWN_EXAMPLE = "47906701517"  # docs.digdir.no, id_token: a synthetic D-number, born 7 October 1967


@pytest.fixture
def provider(settings: Any) -> Iterator[Provider]:
    with running_provider() as running:
        running.claims = {"pid": INGRID, "acr": "idporten-loa-high"}
        providers = settings.SOCIALACCOUNT_PROVIDERS
        app = providers["openid_connect"]["APPS"][0]
        here = {**app["settings"], "server_url": running.issuer}
        configured = {**app, "client_id": CLIENT, "secret": SECRET, "settings": here}
        settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": [configured]}}
        settings.OIDC_ISSUER = running.issuer
        yield running


@pytest.fixture
def browser() -> Iterator[requests.Session]:
    with requests.Session() as session:
        yield session


def log_in(browser: requests.Session, live_server: Any, query: str = "?next=/me/") -> requests.Response:
    return browser.get(f"{live_server.url}/accounts/oidc/idporten/{query}", timeout=20)


def test_a_known_person_comes_in(provider: Provider, browser: requests.Session, live_server: Any) -> None:
    ingrid = person("Ingrid", date(1992, 3, 14))
    page = log_in(browser, live_server)
    assert page.url == f"{live_server.url}/me/"
    assert "Ingrid" in page.text
    assert INGRID not in page.text
    assert Account.objects.get(person=ingrid.id).email is None
    assert provider.asked["acr_values"] == "idporten-loa-high"
    assert provider.asked["code_challenge_method"] == "S256"
    assert Event.objects.get(verb="note_login").data == {"door": "national_id"}


def test_the_second_login_is_the_same_account(
    provider: Provider, browser: requests.Session, live_server: Any
) -> None:
    person("Ingrid", date(1992, 3, 14))
    log_in(browser, live_server)
    browser.cookies.clear()
    assert log_in(browser, live_server).url.endswith("/me/")
    assert Account.objects.count() == 1


def test_a_newcomer_is_asked_for_a_name(
    provider: Provider, browser: requests.Session, live_server: Any
) -> None:
    provider.claims["pid"] = ID_PORTENS_OWN_EXAMPLE
    page = log_in(browser, live_server)
    assert page.url.endswith("/login/first-time/")
    token = re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', page.text)[-1]
    sent = {"csrfmiddlewaretoken": token, "name": "Marit", "language": "nn"}
    page = browser.post(page.url, data=sent, headers={"Referer": page.url}, timeout=20)
    assert page.url.endswith("/me/")
    newcomer = Person.objects.get(name="Marit")
    assert (newcomer.birth_date, newcomer.language) == (date(1967, 10, 7), "nn")


def test_who_knew_the_session_before_the_proof_does_not_know_it_after(
    provider: Provider, browser: requests.Session, live_server: Any
) -> None:
    provider.claims["pid"] = ID_PORTENS_OWN_EXAMPLE
    page = log_in(browser, live_server)
    keys = [each.cookies["sessionid"] for each in page.history if "sessionid" in each.cookies]
    assert keys[0] != browser.cookies["sessionid"]


def test_a_name_from_the_provider_is_used(
    provider: Provider, browser: requests.Session, live_server: Any
) -> None:
    provider.claims |= {"pid": ID_PORTENS_OWN_EXAMPLE, "name": "Marit"}
    assert log_in(browser, live_server).url.endswith("/me/")
    assert Person.objects.get().name == "Marit"


@pytest.mark.parametrize(
    "wrong",
    [
        {"acr": "idporten-loa-substantial"},
        {"acr": None},
        {"pid": "12345678901"},
        {"pid": ""},
        {"pid": IdentityNumber.synthetic(date(2020, 1, 1)).digits},
    ],
    ids=["level too low", "no level", "wrong check digits", "no number", "a child of six"],
)
def test_who_may_not_come_in_is_told_on_the_login_page(
    wrong: dict[str, Any], provider: Provider, browser: requests.Session, live_server: Any
) -> None:
    provider.claims |= wrong
    page = log_in(browser, live_server)
    assert page.url == f"{live_server.url}/login/"
    assert "ds-alert" in page.text
    assert not Account.objects.exists()


def test_a_lower_level_cannot_be_asked_for_in_the_address(
    provider: Provider, browser: requests.Session, live_server: Any
) -> None:
    log_in(browser, live_server, "?auth_params=acr_values%3Didporten-loa-substantial&process=connect")
    assert provider.asked["acr_values"] == "idporten-loa-high"


def test_a_token_signed_with_another_key_is_refused(
    provider: Provider, browser: requests.Session, live_server: Any
) -> None:
    person("Ingrid", date(1992, 3, 14))
    provider.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    assert log_in(browser, live_server).url.startswith(f"{live_server.url}/accounts/oidc/idporten/back/")
    assert not Account.objects.exists()


def test_a_token_for_another_client_is_refused(
    provider: Provider, browser: requests.Session, live_server: Any
) -> None:
    person("Ingrid", date(1992, 3, 14))
    provider.audience = "someone-else"
    log_in(browser, live_server)
    assert not Account.objects.exists()


def test_an_answer_nobody_asked_for_is_refused(
    provider: Provider, browser: requests.Session, live_server: Any
) -> None:
    address = f"{live_server.url}/accounts/oidc/idporten/back/?code=stolen&state=made-up"
    assert browser.get(address, timeout=20).status_code == 401
    assert not Account.objects.exists()


def test_the_way_on_leads_to_our_own_pages_only(
    provider: Provider, browser: requests.Session, live_server: Any
) -> None:
    person("Ingrid", date(1992, 3, 14))
    page = log_in(browser, live_server, "?next=https://elsewhere.example/")
    assert page.url == f"{live_server.url}/home/"


def test_the_dead_do_not_come_in(provider: Provider, browser: requests.Session, live_server: Any) -> None:
    ingrid = person("Ingrid", date(1992, 3, 14))
    record_death(actor=SYSTEM, person=ingrid.id, on=date(2026, 1, 2))
    assert log_in(browser, live_server).url == f"{live_server.url}/login/"


def test_a_demo_refuses_the_numbers_of_real_people(
    provider: Provider, browser: requests.Session, live_server: Any
) -> None:
    mark_as_demo()
    provider.claims |= {"pid": real_range_number(), "name": "Somebody"}
    assert log_in(browser, live_server).url == f"{live_server.url}/login/"
    assert not Person.objects.exists()


def real_range_number() -> str:
    """Valid by its check digits and of the range of living people: born in 1854."""
    for individual in range(500, 750):
        for check in range(100):
            digits = f"010154{individual}{check:02}"
            if _is_valid(digits):
                return digits
    raise AssertionError


def _is_valid(digits: str) -> bool:
    weights = ((3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1))
    return all(sum(int(d) * w for d, w in zip(digits, row, strict=True)) % 11 == 0 for row in weights)


def test_without_an_issuer_there_is_no_such_door() -> None:
    assert Client().get("/accounts/oidc/idporten/").status_code == 404
    assert "/accounts/oidc/" not in Client().get("/login/").content.decode()
