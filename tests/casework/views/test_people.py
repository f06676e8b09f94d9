"""The people of a case through the front door: parents, guardians, address, death and the way in."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from tests.casework.office_world import Office
from tests.casework.views.test_assess import client_of, url
from tests.people.world import OTHER, person

from selvstyrt.casework.actions.add_guardian import add_guardian
from selvstyrt.casework.actions.declare_disqualified import declare_disqualified
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.models import Case
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import SYSTEM, Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.models import Event
from selvstyrt.people import queries
from selvstyrt.people.actions.record_parental_responsibility import record_parental_responsibility
from selvstyrt.people.domain.address import AddressProtection
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.domain.representation import Ground, GuardianScope
from selvstyrt.people.models import Account, Guardianship, ParentalResponsibility, Person

pytestmark = pytest.mark.django_db
TODAY = date(2026, 5, 4)  # the fixture `monday`
ELIN = date(1990, 2, 3)
PAGES = ("add_parent", "add_guardian", "protect_address", "invite_party", "note_death")


@pytest.fixture
def office(monday: Any) -> Office:
    return Office()


def number(born: date) -> str:
    return IdentityNumber.synthetic(born).digits


def at_noon(day: date) -> Any:
    return clock.at(datetime.combine(day, time(12), tzinfo=clock.OSLO))


def child_case(office: Office, born: date) -> Case:
    omar = person("Omar Dahl", born)
    return office.case({LifeArea.HOME: 5}, holder=omar.id)


def errors(client: Client, where: str, sent: dict[str, Any]) -> list[str]:
    return list(client.post(where, sent).context["form"].errors)


def text_of(client: Client, where: str) -> str:
    return client.get(where).content.decode()


def test_a_parent_is_found_by_the_whole_number_and_acts_until_the_18th_birthday(office: Office) -> None:
    case = child_case(office, date(2008, 5, 6))  # 18 on 6 May 2026
    leila = person("Leila Dahl", ELIN)
    client = client_of(office["Torunn"])
    page = client.post(url("add_parent", case), {"identity_number": number(ELIN)}, follow=True)
    assert "Leila Dahl" in page.content.decode()
    assert number(ELIN) not in page.content.decode()
    assert ParentalResponsibility.objects.get().valid_from == date(2008, 5, 6)
    for day, ground in ((date(2026, 5, 5), Ground.PARENT), (date(2026, 5, 6), None)):
        basis = queries.may_act_for(leila.id, case.holder_id, day)
        assert (basis.ground if basis else None) is ground
    assert {"add_parent", "record_parental_responsibility"} <= set(
        Event.objects.values_list("verb", flat=True)
    )


def test_a_parent_is_registered_the_day_before_the_18th_birthday_and_not_on_it(office: Office) -> None:
    case = child_case(office, date(2008, 5, 5))
    client, sent = client_of(office["Torunn"]), {"identity_number": number(ELIN), "name": "Leila Dahl"}
    with at_noon(date(2026, 5, 5)):
        assert errors(client, url("add_parent", case), sent) == ["__all__"]
        assert reverse("casework:add_parent", args=[case.id]) not in text_of(client, url("case_people", case))
    assert not ParentalResponsibility.objects.exists()
    assert not Person.objects.filter(name="Leila Dahl").exists(), "nothing is half saved"
    assert reverse("casework:add_parent", args=[case.id]) in text_of(client, url("case_people", case))
    assert client.post(url("add_parent", case), sent).status_code == 302


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"name": "Leila"}, "identity_number"),
        ({"identity_number": "123"}, "identity_number"),
        ({"identity_number": "01815000036"}, "name"),  # nobody here has it
        ({"birth_date": "1990-02-03"}, "name"),
        ({"identity_number": number(ELIN), "name": "Leila", "valid_from": "2010-01-01"}, "valid_from"),
    ],
)
def test_what_is_wrong_about_a_parent_is_said_at_the_field(
    office: Office, sent: dict[str, str], field: str
) -> None:
    case = child_case(office, date(2015, 1, 30))
    assert errors(client_of(office["Torunn"]), url("add_parent", case), sent) == [field]
    assert not ParentalResponsibility.objects.exists()


def test_someone_without_a_number_is_registered_by_name_and_birth_date(office: Office) -> None:
    case = child_case(office, date(2015, 1, 30))
    sent = {"name": "Yusuf Dahl", "birth_date": "1985-09-23"}
    assert client_of(office["Torunn"]).post(url("add_parent", case), sent).status_code == 302
    (row,) = queries.parents_of(case.holder_id, TODAY)
    assert (row.person.name, row.person.birth_date) == ("Yusuf Dahl", date(1985, 9, 23))


def test_the_third_parent_waits_until_one_has_ended(office: Office) -> None:
    case = child_case(office, date(2015, 1, 30))
    client = client_of(office["Torunn"])
    for turn, name in enumerate(("Leila", "Yusuf")):
        record_parental_responsibility(
            actor=SYSTEM, child=case.holder_id, parent=person(name, date(1985, 1, 1 + turn)).id
        )
    third = {"identity_number": number(ELIN), "name": "Elin"}
    assert errors(client, url("add_parent", case), third) == ["__all__"]
    row = ParentalResponsibility.objects.get(parent__name="Yusuf")
    end = url("end_parent", case, parental_responsibility_id=row.id)
    assert errors(client, end, {"on": "2010-01-01"}) == ["on"]
    assert client.post(end, {"on": "2026-05-03"}).status_code == 302
    assert client.post(url("add_parent", case), third).status_code == 302
    assert {each.person.name for each in queries.parents_of(case.holder_id, TODAY)} == {"Leila", "Elin"}


@pytest.mark.parametrize(
    ("scope", "opens"), [("personal", True), ("care_services", True), ("financial", False)]
)
def test_a_guardian_has_access_in_the_period_of_a_mandate_that_is_not_about_money(
    office: Office, scope: str, opens: bool
) -> None:
    case, guardian = office.case({LifeArea.HOME: 5}), person("Elin Dahl", ELIN)
    client = client_of(office["Torunn"])
    sent = {
        "identity_number": number(ELIN),
        "scopes": [scope],
        "valid_from": "2026-05-05",
        "valid_to": "2026-05-20",
    }
    assert client.post(url("add_guardian", case), sent).status_code == 302
    seen = {}
    for day in (date(2026, 5, 4), date(2026, 5, 5), date(2026, 5, 20), date(2026, 5, 21)):
        with at_noon(day):
            seen[day.day] = queries.may_act_for(guardian.id, case.holder_id, day) is not None
            hats = {hat.actor.acting_for for hat in queries.hats_of(guardian.id, day)}
            assert (case.holder_id in hats) is seen[day.day]
    assert seen == {4: False, 5: opens, 20: opens, 21: False}
    client.cookies["language"] = "en"
    said = "financial matters only" in text_of(client, url("case_people", case))
    assert said is not opens


def test_a_guardianship_is_ended_today_and_closed_tomorrow(office: Office) -> None:
    case, guardian = office.case({LifeArea.HOME: 5}), person("Elin Dahl", ELIN)
    client = client_of(office["Torunn"])
    client.post(url("add_guardian", case), {"identity_number": number(ELIN), "scopes": ["personal"]})
    row = Guardianship.objects.get()
    end = url("end_guardian", case, guardianship_id=row.id)
    assert client.post(end, {"on": TODAY.isoformat()}).status_code == 302
    tomorrow = TODAY + timedelta(days=1)
    assert queries.may_act_for(guardian.id, case.holder_id, TODAY) is not None
    assert queries.may_act_for(guardian.id, case.holder_id, tomorrow) is None
    with at_noon(tomorrow):
        assert errors(client, end, {"on": tomorrow.isoformat()}) == ["on"]


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"identity_number": number(ELIN), "name": "Elin"}, "scopes"),
        (
            {
                "identity_number": number(ELIN),
                "name": "Elin",
                "scopes": ["personal"],
                "valid_from": "2026-05-05",
                "valid_to": "2026-05-04",
            },
            "valid_to",
        ),
        ({"identity_number": number(date(1991, 6, 1)), "scopes": ["personal"]}, "identity_number"),
    ],
)
def test_what_is_wrong_about_a_guardian_is_said_at_the_field(
    office: Office, sent: dict[str, Any], field: str
) -> None:
    case = office.case({LifeArea.HOME: 5})
    assert errors(client_of(office["Torunn"]), url("add_guardian", case), sent) == [field]
    assert not Guardianship.objects.exists()


def test_nobody_registers_oneself_as_guardian(office: Office) -> None:
    case = office.case({LifeArea.HOME: 5})
    own = number(date(1975, 3, 1))  # Torunn's
    sent = {"identity_number": own, "scopes": ["personal"]}
    assert errors(client_of(office["Torunn"]), url("add_guardian", case), sent) == ["identity_number"]


def test_a_case_here_is_enough_when_the_person_lives_elsewhere(office: Office) -> None:
    marit = person("Marit Dahl", date(1975, 10, 5), municipality=OTHER)
    case = office.case({LifeArea.HOME: 5}, holder=marit.id)
    sent = {"identity_number": number(ELIN), "name": "Elin", "scopes": ["personal"]}
    assert client_of(office["Torunn"]).post(url("add_guardian", case), sent).status_code == 302
    assert Event.objects.get(verb="record_guardianship").municipality == case.municipality


def test_disqualification_in_one_case_of_the_person_closes_this_in_all(office: Office) -> None:
    first, second = office.case({LifeArea.HOME: 5}), office.case({LifeArea.HOME: 6})
    declare_disqualified(actor=office["Mai"], case_id=first.id, reason="A relative")
    mai, torunn = client_of(office["Mai"]), client_of(office["Torunn"])
    for page in PAGES:
        assert mai.get(url(page, second)).status_code == 404
        assert torunn.get(url(page, second)).status_code == 200
        assert client_of(office["Geir"]).get(url(page, second)).status_code == 404
    assert mai.get(url("case_people", second)).status_code == 200
    assert url("note_death", second) not in text_of(mai, url("case_people", second))
    with pytest.raises(NotSeen):
        add_guardian(
            actor=office["Mai"],
            case_id=second.id,
            identity_number=IdentityNumber.parse(number(ELIN)),
            name="Elin",
            scopes=frozenset({GuardianScope.PERSONAL}),
        )


def test_a_representative_of_another_persons_is_not_ended_from_here(office: Office) -> None:
    ours, theirs = office.case({LifeArea.HOME: 5}), child_case(office, date(2015, 1, 30))
    record_parental_responsibility(actor=SYSTEM, child=theirs.holder_id, parent=person("Leila", ELIN).id)
    row = ParentalResponsibility.objects.get()
    client = client_of(office["Torunn"])
    where = url("end_parent", ours, parental_responsibility_id=row.id)
    assert client.get(where).status_code == 404
    assert client.post(where, {"on": TODAY.isoformat()}).status_code == 404


def test_a_death_needs_a_yes_and_ends_every_access(office: Office) -> None:
    case, guardian = office.case({LifeArea.HOME: 5}), person("Elin Dahl", ELIN)
    client = client_of(office["Torunn"])
    client.post(url("add_guardian", case), {"identity_number": number(ELIN), "scopes": ["personal"]})
    ingrid = client_of(Actor(person=case.holder_id, role=Role.HOLDER))
    assert ingrid.get("/me/").status_code == 200
    where = url("note_death", case)
    assert errors(client, where, {"on": "2026-05-01"}) == ["is_sure"]
    assert errors(client, where, {"on": "2026-05-05", "is_sure": "on"}) == ["on"]
    assert queries.person_card(case.holder_id).died_on is None
    assert client.post(where, {"on": "2026-05-04", "is_sure": "on"}).status_code == 302
    assert queries.person_card(case.holder_id).died_on == TODAY
    assert not Account.objects.get(person=case.holder_id).is_active
    assert ingrid.get("/me/").status_code == 302
    assert queries.hats_of(guardian.id, TODAY) == []
    page = text_of(client, url("case_people", case))
    assert url("add_guardian", case) not in page
    refused = {"identity_number": number(date(1980, 1, 1)), "name": "Yusuf", "scopes": ["personal"]}
    assert errors(client, url("add_guardian", case), refused) == ["identity_number"]


def test_the_address_is_hidden_with_a_yes_and_shown_again(office: Office) -> None:
    case = office.case({LifeArea.HOME: 5})
    Person.objects.filter(pk=case.holder_id).update(
        address="Fjordgata 4", postal_code="5990", place="Fjordvik"
    )
    client, where = client_of(office["Torunn"]), url("protect_address", case)
    assert errors(client, where, {"protection": "confidential"}) == ["is_sure"]
    seen = {}
    for grade in ("confidential", "strictly_confidential", "none"):
        assert client.post(where, {"protection": grade, "is_sure": "on"}).status_code == 302
        seen[grade] = bool(queries.contact_of(case.holder_id, actor=office["Torunn"]).address)
        assert bool(queries.contact_of(case.holder_id, actor=SYSTEM).address)
    assert seen == {"confidential": True, "strictly_confidential": False, "none": True}
    assert errors(client, where, {"protection": "none", "is_sure": "on"}) == ["protection"]
    logged = Event.objects.filter(verb="set_address_protection").values_list("data__protection", flat=True)
    assert list(logged) == [each.value for each in (*list(AddressProtection)[1:], AddressProtection.NONE)]


def test_an_invitation_opens_and_is_seen_to_be_used(
    office: Office, django_capture_on_commit_callbacks: Any
) -> None:
    case, client = office.case({LifeArea.HOME: 5}), client_of(office["Torunn"])
    client.cookies["language"] = "en"
    sent = {"person": str(case.holder_id), "email": "ingrid@example.org"}
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post(url("invite_party", case), sent).status_code == 302
    (letter,) = mail.outbox
    link = re.findall(r"http://testserver(/invitation/\S+)", str(letter.body))[0]
    assert link.split("/")[2] not in text_of(client, url("case_people", case))
    assert "Not used yet" in text_of(client, url("case_people", case))
    Client().post(link)
    page = text_of(client, url("case_people", case))
    assert "Used" in page
    assert url("invite_party", case) not in page, "who has an account needs no invitation"
    assert errors(client, url("invite_party", case), sent) == ["person"]


def test_an_invitation_that_was_not_used_is_seen_to_expire(office: Office) -> None:
    case, client = office.case({LifeArea.HOME: 5}), client_of(office["Torunn"])
    client.cookies["language"] = "en"
    client.post(url("invite_party", case), {"person": str(case.holder_id), "email": "ingrid@example.org"})
    for days, said in ((6, "Not used yet"), (7, "Expired without being used")):  # sent at ten, looked at noon
        with at_noon(TODAY + timedelta(days=days)):
            client = client_of(office["Torunn"])
            client.cookies["language"] = "en"
            assert said in text_of(client, url("case_people", case))


def test_a_child_under_12_is_not_among_those_who_can_be_invited(office: Office) -> None:
    for born, among in ((date(2014, 5, 5), False), (date(2014, 5, 4), True)):  # 12 tomorrow; 12 today
        case = office.case({LifeArea.HOME: 5}, holder=person("Omar", born).id)
        page = client_of(office["Torunn"]).get(url("invite_party", case))
        choices = [value for value, _ in page.context["form"].fields["person"].choices]
        assert (str(case.holder_id) in choices) is among


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("name", ["case_people", *PAGES])
def test_the_pages_stand_in_each_language_and_show_no_number(
    office: Office, name: str, language: str
) -> None:
    case, client = office.case({LifeArea.HOME: 5}), client_of(office["Torunn"])
    client.cookies["language"] = language
    text = text_of(client, url(name, case))
    assert f'<html lang="{language}"' in text
    assert text.count("<h1") == 1
    assert number(date(1991, 6, 1)) not in text
