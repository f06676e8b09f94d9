"""What people may change, what is refused, and that each deed leaves an event."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from selvstyrt.core.domain.actor import SYSTEM, Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.models import Event
from selvstyrt.people import queries
from selvstyrt.people.actions.assign_role import assign_role
from selvstyrt.people.actions.end_guardianship import end_guardianship
from selvstyrt.people.actions.end_parental_responsibility import end_parental_responsibility
from selvstyrt.people.actions.end_role import end_role
from selvstyrt.people.actions.give_authority import give_authority
from selvstyrt.people.actions.record_death import record_death
from selvstyrt.people.actions.record_guardianship import record_guardianship
from selvstyrt.people.actions.record_parental_responsibility import record_parental_responsibility
from selvstyrt.people.actions.register_organisation import register_organisation
from selvstyrt.people.actions.register_person import register_person
from selvstyrt.people.actions.set_reservation import set_reservation
from selvstyrt.people.actions.update_contact import update_contact
from selvstyrt.people.actions.withdraw_authority import withdraw_authority
from selvstyrt.people.domain.address import AddressProtection
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.domain.representation import Ground, GuardianScope
from selvstyrt.people.domain.roles import OrganisationKind
from tests.people.world import FJORDVIK, OTHER, at_noon, fjordvik, oneself, person

pytestmark = pytest.mark.django_db
DAY = date(2026, 5, 4)


@pytest.fixture(autouse=True)
def _day() -> Any:
    with at_noon(DAY):
        yield


def refusal(call: Any, **arguments: Any) -> str:
    with pytest.raises(Refused) as refused:
        call(**arguments)
    return refused.value.code


def verbs() -> list[str]:
    return list(Event.objects.order_by("id").values_list("verb", flat=True))


def test_the_log_and_the_card_carry_no_identity_number() -> None:
    ingrid = person("Ingrid", date(1992, 3, 14))
    digits = IdentityNumber.synthetic(date(1992, 3, 14)).digits
    event = Event.objects.get(verb="register_person")
    assert digits not in f"{event.data} {event.object_id} {ingrid}"


def test_a_person_is_registered_once() -> None:
    person("Ingrid", date(1992, 3, 14))
    digits = IdentityNumber.synthetic(date(1992, 3, 14)).digits
    assert (
        refusal(register_person, actor=SYSTEM, name="A", identity_number=digits)
        == "people.already_registered"
    )
    assert refusal(register_person, actor=SYSTEM, name="A") == "people.birth_date_or_number"
    assert refusal(register_person, actor=SYSTEM, name=" ", birth_date=DAY) == "people.name_missing"
    found = queries.find_by_identity_number(IdentityNumber.parse(digits))
    assert found is not None
    assert found.name == "Ingrid"


def test_an_organisation_is_registered_once() -> None:
    fjordvik()
    again = {"actor": SYSTEM, "name": "A", "kind": OrganisationKind.PROVIDER}
    assert refusal(register_organisation, **again, number="964338531") == "people.organisation_registered"
    body = queries.organisation_of_municipality(FJORDVIK)
    governor = queries.county_governor_of(FJORDVIK)
    assert body is not None
    assert governor is not None
    assert queries.municipalities_under(governor.id) == [FJORDVIK]
    assert queries.organisation_of_municipality(OTHER) is None


def test_colleagues_and_titles() -> None:
    body, torunn, geir = fjordvik(), person("Torunn", date(1979, 8, 8)), person("Geir", date(1971, 7, 17))
    assign_role(
        actor=SYSTEM, person=torunn.id, organisation=body, role=Role.CASEWORKER, title="Saksbehandler"
    )
    approver = assign_role(
        actor=SYSTEM,
        person=geir.id,
        organisation=body,
        role=Role.APPROVER,
        may_decide=True,
        phone="55 50 01 02",
    )
    (held,) = queries.colleagues(FJORDVIK, Role.APPROVER, DAY)
    assert (held.id, held.person_name, held.may_decide, held.phone) == (approver, "Geir", True, "55 50 01 02")
    assert queries.role_held(held.as_actor(), DAY) == held
    assert queries.colleagues(FJORDVIK, Role.APPROVER, DAY - timedelta(days=1)) == []
    assert queries.colleagues(OTHER, Role.APPROVER, DAY) == []


def test_a_role_is_held_once_at_a_time() -> None:
    body, torunn = fjordvik(), person("Torunn", date(1979, 8, 8))
    give = {"actor": SYSTEM, "person": torunn.id, "organisation": body, "role": Role.CASEWORKER}
    first = assign_role(**give)  # type: ignore[arg-type]  # a dict of several types
    assert refusal(assign_role, **give, valid_from=DAY + timedelta(days=90)) == "people.role_held_already"
    end_role(actor=SYSTEM, assignment=first, on=DAY + timedelta(days=10))
    assign_role(**give, valid_from=DAY + timedelta(days=11))  # type: ignore[arg-type]  # a dict of several types
    assert refusal(end_role, actor=SYSTEM, assignment=first, on=DAY - timedelta(days=1)) == (
        "people.ends_before_start"
    )


def test_an_administrator_ends_the_role_of_another_and_not_the_own() -> None:
    body, geir, mai = fjordvik(), person("Geir", date(1971, 7, 17)), person("Mai", date(1980, 1, 2))
    own, hers = (
        assign_role(actor=SYSTEM, person=each.id, organisation=body, role=Role.ADMINISTRATOR)
        for each in (geir, mai)
    )
    actor = Actor(geir.id, Role.ADMINISTRATOR, municipality=FJORDVIK)
    assert refusal(end_role, actor=actor, assignment=own) == "people.own_administration"
    end_role(actor=actor, assignment=hers)


def test_the_wall_an_administrator_changes_nothing_elsewhere() -> None:
    body, torunn = fjordvik(), person("Torunn", date(1979, 8, 8))
    role = assign_role(actor=SYSTEM, person=torunn.id, organisation=body, role=Role.CASEWORKER)
    elsewhere = Actor(uuid4(), Role.ADMINISTRATOR, municipality=OTHER)
    give = {"person": torunn.id, "organisation": body, "role": Role.APPROVER}
    assert refusal(assign_role, actor=elsewhere, **give) == "people.other_municipality"
    assert refusal(end_role, actor=elsewhere, assignment=role) == "people.other_municipality"
    for nobody in (Role.CASEWORKER, Role.HOLDER, Role.COORDINATOR):
        with pytest.raises(NotSeen):
            assign_role(actor=Actor(uuid4(), nobody, municipality=FJORDVIK), **give)  # type: ignore[arg-type]  # a dict of several types
    assert queries.staff_of(actor=elsewhere) == []


def test_clerks_find_people_of_their_own_municipality_by_name() -> None:
    person("Ingrid", date(1992, 3, 14))
    person("Ingrid", date(1990, 1, 1), municipality=OTHER)
    person("Ingrid", date(1991, 1, 1), protection=AddressProtection.STRICTLY_CONFIDENTIAL)
    clerk = Actor(uuid4(), Role.CASEWORKER, municipality=FJORDVIK)
    assert [each.birth_date for each in queries.persons_in_municipality(actor=clerk, name="ingr")] == [
        date(1992, 3, 14)
    ]
    assert queries.persons_in_municipality(actor=clerk, name="i") == []
    citizen = Actor(uuid4(), Role.HOLDER, municipality=None)
    assert queries.persons_in_municipality(actor=citizen, name="Ingrid") == []


def test_two_parents_and_no_third() -> None:
    omar = person("Omar", date(2017, 4, 10))
    names = {"Leila": date(1985, 1, 1), "Yusuf": date(1984, 2, 2), "Marit": date(1975, 10, 5)}
    leila, yusuf, marit = (person(name, born) for name, born in names.items())
    for parent in (leila, yusuf):
        row = record_parental_responsibility(actor=SYSTEM, child=omar.id, parent=parent.id)
    third = {"actor": SYSTEM, "child": omar.id, "parent": marit.id}
    assert refusal(record_parental_responsibility, **third) == "people.two_parents_already"
    end_parental_responsibility(actor=SYSTEM, responsibility=row, on=DAY)
    with at_noon(DAY + timedelta(days=1)):
        record_parental_responsibility(**third)  # type: ignore[arg-type]  # a dict of several types
        assert {each.person.name for each in queries.parents_of(omar.id, DAY + timedelta(days=1))} == {
            "Leila",
            "Marit",
        }


def test_a_guardianship_ends() -> None:
    aslak, marit = person("Aslak", date(2004, 6, 19)), person("Marit", date(1975, 10, 5))
    scopes = frozenset({GuardianScope.PERSONAL})
    row = record_guardianship(actor=SYSTEM, holder=aslak.id, guardian=marit.id, scopes=scopes)
    (acting,) = queries.those_acting_for(aslak.id, DAY)
    assert (acting.person.name, acting.basis.ground, acting.basis.scopes) == (
        "Marit",
        Ground.GUARDIAN,
        scopes,
    )
    end_guardianship(actor=SYSTEM, guardianship=row, on=DAY)
    assert queries.those_acting_for(aslak.id, DAY) != []
    assert queries.those_acting_for(aslak.id, DAY + timedelta(days=1)) == []
    empty = {"holder": aslak.id, "guardian": marit.id, "scopes": frozenset()}
    assert refusal(record_guardianship, actor=SYSTEM, **empty) == "people.mandate_empty"


def test_a_clerk_elsewhere_records_nothing_about_a_person() -> None:
    omar, leila = person("Omar", date(2017, 4, 10)), person("Leila", date(1985, 1, 1))
    elsewhere = Actor(uuid4(), Role.CASEWORKER, municipality=OTHER)
    with pytest.raises(NotSeen):
        record_parental_responsibility(actor=elsewhere, child=omar.id, parent=leila.id)
    with pytest.raises(NotSeen):
        record_death(actor=elsewhere, person=omar.id, on=DAY)


def test_authority_is_given_by_the_grown_holder_in_person() -> None:
    ingrid, marit, omar = (
        person("Ingrid", date(1992, 3, 14)),
        person("Marit", date(1975, 10, 5)),
        person("Omar", date(2008, 5, 5)),  # 18 tomorrow
    )
    helper = Actor(marit.id, Role.HELPER, acting_for=ingrid.id)
    with pytest.raises(NotSeen):
        give_authority(actor=helper, helper=omar.id)
    assert refusal(give_authority, actor=oneself(omar), helper=marit.id) == "people.too_young_for_authority"
    assert refusal(give_authority, actor=oneself(ingrid), helper=ingrid.id) == "people.not_for_oneself"
    assert refusal(give_authority, actor=oneself(ingrid), helper=uuid4()) == "people.helper_unknown"
    given = give_authority(actor=oneself(ingrid), helper=marit.id)
    assert refusal(give_authority, actor=oneself(ingrid), helper=marit.id) == "people.recorded_already"
    stranger = person("Stranger", date(1981, 4, 4))
    with pytest.raises(NotSeen):
        withdraw_authority(actor=oneself(stranger), authority=given)
    withdraw_authority(actor=oneself(marit), authority=given)
    assert refusal(withdraw_authority, actor=oneself(ingrid), authority=given) == "people.ended_already"
    give_authority(actor=oneself(ingrid), helper=marit.id)
    with at_noon(date(2026, 5, 5)):
        give_authority(actor=oneself(omar), helper=marit.id)


def test_a_death_is_recorded_once_and_not_before_it_happened() -> None:
    synnove = person("Synnøve", date(1960, 2, 11))
    record = {"actor": SYSTEM, "person": synnove.id}
    assert refusal(record_death, **record, on=DAY + timedelta(days=1)) == "people.impossible_date"
    record_death(actor=SYSTEM, person=synnove.id, on=DAY)
    assert refusal(record_death, **record, on=DAY) == "people.recorded_already"
    body = fjordvik()
    give = {"person": synnove.id, "organisation": body, "role": Role.CASEWORKER}
    assert refusal(assign_role, actor=SYSTEM, **give) == "people.person_is_dead"


def test_contact_information_is_changed_by_oneself_only() -> None:
    ingrid, marit = person("Ingrid", date(1992, 3, 14)), person("Marit", date(1975, 10, 5))
    new = {"email": "ingrid@example.org", "phone": "22 33 44 55", "language": "nn", "address": "Fjordgata 4"}
    update_contact(actor=oneself(ingrid), **new)
    contact = queries.contact_of(ingrid.id, actor=oneself(ingrid))
    assert (contact.email, contact.language, contact.address) == (
        "ingrid@example.org",
        "nn",
        ("Fjordgata 4",),
    )
    event = Event.objects.get(verb="update_contact")
    assert event.data == {"fields": ["email", "phone", "language", "address"]}
    with pytest.raises(NotSeen):
        update_contact(actor=Actor(marit.id, Role.HELPER, acting_for=ingrid.id), **new)
    assert refusal(update_contact, actor=oneself(ingrid), **{**new, "phone": "ring"}) == "people.phone_wrong"
    assert refusal(update_contact, actor=oneself(ingrid), **new, postal_code="12") == (
        "people.postal_code_wrong"
    )


def test_a_hidden_address_is_hidden_from_a_parent() -> None:
    omar = person(
        "Omar", date(2017, 4, 10), address="Bakkeveien 12", protection=AddressProtection.CONFIDENTIAL
    )
    leila = person("Leila", date(1985, 1, 1))
    seen = queries.contact_of(omar.id, actor=Actor(leila.id, Role.HELPER, acting_for=omar.id))
    assert (seen.address, seen.address_hidden) == ((), True)
    assert queries.contact_of(omar.id, actor=SYSTEM).address == ("Bakkeveien 12",)
    assert queries.person_card(omar.id).is_protected


def test_a_helper_may_ask_for_paper_on_behalf_of_the_holder() -> None:
    ingrid, marit = person("Ingrid", date(1992, 3, 14)), person("Marit", date(1975, 10, 5))
    set_reservation(actor=Actor(marit.id, Role.HELPER, acting_for=ingrid.id), wants_paper=True)
    assert queries.contact_of(ingrid.id, actor=SYSTEM).wants_paper
    assert not queries.contact_of(marit.id, actor=SYSTEM).wants_paper
    with pytest.raises(NotSeen):
        set_reservation(actor=Actor(marit.id, Role.CASEWORKER), wants_paper=True)


def test_an_unknown_person_is_not_seen() -> None:
    for ask in (queries.person_card, queries.organisation_card, queries.account_of):
        with pytest.raises(NotSeen):
            ask(uuid4())
    assert queries.person_cards([uuid4()]) == {}


def test_each_deed_leaves_an_event() -> None:
    ingrid, marit = person("Ingrid", date(1992, 3, 14)), person("Marit", date(1975, 10, 5))
    given = give_authority(actor=oneself(ingrid), helper=marit.id)
    withdraw_authority(actor=oneself(ingrid), authority=given)
    record_death(actor=SYSTEM, person=ingrid.id, on=DAY)
    assert verbs() == [
        "register_person",
        "register_person",
        "give_authority",
        "withdraw_authority",
        "record_death",
    ]
