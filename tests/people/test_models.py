"""What the database itself refuses, on both databases."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.db import DataError, IntegrityError, transaction

from selvstyrt.people import models
from selvstyrt.people.domain.identity_number import IdentityNumber

pytestmark = pytest.mark.django_db
DAY = date(2026, 5, 4)
NUMBER = IdentityNumber.synthetic(date(1992, 3, 14)).digits


def refused(model: Any, **values: Any) -> bool:
    try:
        with transaction.atomic():
            model.objects.create(**values)
    except (IntegrityError, DataError):
        return True
    return False


def a_person(**more: Any) -> models.Person:
    return models.Person.objects.create(**{"name": "Ingrid", "birth_date": date(1992, 3, 14), **more})


@pytest.mark.parametrize(
    "wrong",
    [
        {"identity_number": "1234567890"},
        {"identity_number": "1234567890x"},
        {"identity_number": "12345678901\n"},
        {"is_synthetic": True},
        {"municipality": "99"},
        {"died_on": date(1992, 3, 13)},
        {"language": "sv"},
    ],
)
def test_a_person(wrong: dict[str, Any]) -> None:
    assert refused(models.Person, name="Ingrid", birth_date=date(1992, 3, 14), **wrong)


def test_one_person_per_identity_number_and_many_without() -> None:
    a_person(identity_number=NUMBER)
    a_person()
    a_person()
    assert refused(models.Person, name="Marit", birth_date=DAY, identity_number=NUMBER)


def test_one_account_per_person_and_email() -> None:
    ingrid, marit = a_person(), a_person()
    models.Account.objects.create_account(person=ingrid, email="a@example.org")
    assert refused(models.Account, person=ingrid)
    assert refused(models.Account, person=marit, email="a@example.org")
    assert refused(models.Account, person=marit, email="A@example.org")
    assert refused(models.Account, person=marit, email="")
    assert not refused(models.Account, person=marit, email=None)


def an_organisation(**more: Any) -> dict[str, Any]:
    return {
        "name": "Fjordvik",
        "organisation_number": "964338531",
        "kind": "municipality",
        "municipality": "9901",
        **more,
    }


def test_a_municipality_has_its_number_once_and_others_have_none() -> None:
    assert refused(models.Organisation, **an_organisation(municipality=""))
    assert refused(models.Organisation, **an_organisation(kind="provider"))
    assert refused(models.Organisation, **an_organisation(organisation_number="12"))
    assert not refused(models.Organisation, **an_organisation())
    assert refused(models.Organisation, **an_organisation(organisation_number="974761211"))


def test_a_role() -> None:
    body = models.Organisation.objects.create(**an_organisation())
    common = {"person": a_person(), "organisation": body, "municipality": "9901", "valid_from": DAY}
    assert refused(models.RoleAssignment, **common, role="holder")
    assert refused(models.RoleAssignment, **common, role="caseworker", may_decide=True)
    assert refused(models.RoleAssignment, **common, role="approver", valid_to=DAY - timedelta(days=1))
    assert not refused(models.RoleAssignment, **common, role="approver", may_decide=True)
    assert refused(models.RoleAssignment, **common, role="approver")


def test_nobody_stands_for_themselves() -> None:
    ingrid = a_person()
    assert refused(models.ParentalResponsibility, child=ingrid, parent=ingrid, valid_from=DAY)
    assert refused(models.Guardianship, holder=ingrid, guardian=ingrid, covers_personal=True, valid_from=DAY)
    assert refused(models.Authority, holder=ingrid, helper=ingrid, valid_from=DAY)


def test_a_mandate_covers_something() -> None:
    assert refused(models.Guardianship, holder=a_person(), guardian=a_person(), valid_from=DAY)


def test_the_same_thing_stands_once() -> None:
    ingrid, marit = a_person(), a_person()
    authority = {"holder": ingrid, "helper": marit, "valid_from": DAY}
    assert not refused(models.Authority, **authority)
    assert refused(models.Authority, **authority)


def test_an_invitation_expires_after_it_was_made() -> None:
    now = datetime.fromisoformat("2026-05-04T10:00:00+00:00")
    made = {"person": a_person(), "email": "a@example.org", "secret_hash": "x", "created_at": now}
    assert refused(models.Invitation, **made, expires_at=now)
    later = now + timedelta(days=1)
    assert refused(models.Invitation, **made, expires_at=later, used_at=later + timedelta(seconds=1))


def test_there_is_one_demo_mark() -> None:
    assert refused(models.DemoMark, only=False)
    assert not refused(models.DemoMark)
    assert refused(models.DemoMark)
