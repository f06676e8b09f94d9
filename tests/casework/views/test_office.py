"""Set-up and import through the front door."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import Any

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from tests.casework.office_world import Office
from tests.casework.views.test_assess import client_of

from selvstyrt.casework.models import ImportCheck, ImportedDecision, Setup
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.queries.persons import find_by_identity_number

pytestmark = pytest.mark.django_db
HEADINGS = ["Fødselsnummer", "Navn", "Timer i uka", "Gjelder fra", "Gjelder til", "Rett etter § 2-1 d"]
INGRID = IdentityNumber.synthetic(date(1991, 6, 1)).digits


@pytest.fixture
def office(monday: Any) -> Office:
    return Office()


def csv(*rows: str) -> SimpleUploadedFile:
    return SimpleUploadedFile("vedtak.csv", "\n".join([";".join(HEADINGS), *rows]).encode())


def check(office: Office, file: SimpleUploadedFile) -> Any:
    return client_of(office["Bente"]).post(reverse("casework:import_decisions"), {"file": file}, follow=True)


GOOD = f"{INGRID};Ingrid Sørlie;37,5;01.02.2025;;ja"


def test_clean_rows_are_imported_once_and_shown_to_holder_and_municipality(office: Office) -> None:
    page = check(office, csv(GOOD))
    assert ImportedDecision.objects.within("9901").count() == 0
    where = page.request["PATH_INFO"]
    client = client_of(office["Bente"])
    assert client.post(where).status_code == 302
    assert client.post(where).status_code == 200
    (row,) = ImportedDecision.objects.within("9901")
    assert (row.minutes_a_week, row.under_right) == (2250, True)
    shown = reverse("casework:imported_decisions")
    for who in (office["Torunn"], Actor(person=office.ingrid.id, role=Role.HOLDER)):
        assert "37,5 t" in client_of(who).get(shown).content.decode()
    again = check(office, csv(GOOD))
    assert [each["code"] for each in again.context["check"].faults] == ["casework.import.imported_before"]


def test_on_the_first_day_nobody_is_met_before_and_all_are_registered_by_the_yes(office: Office) -> None:
    number = IdentityNumber.synthetic(date(1970, 3, 3), 50)
    rows = (
        f"{number.digits};Kari Prøve;20;01.01.2025;31.12.2025;",
        f"{number.digits};Kari Prøve;25;01.01.2026;;ja",
    )
    page = check(office, csv(GOOD, *rows))
    assert page.context["faults"] == []
    assert page.context["new_people"] == ["Kari Prøve"]
    assert number.digits not in page.content.decode()
    assert find_by_identity_number(number) is None
    assert client_of(office["Bente"]).post(page.request["PATH_INFO"]).status_code == 302
    kari = find_by_identity_number(number)
    assert kari is not None
    assert kari.name == "Kari Prøve"
    assert ImportedDecision.objects.within("9901").filter(holder=kari.id).count() == 2
    assert number.digits not in str(ImportCheck.objects.within("9901").get().rows)


def test_a_new_check_leaves_no_numbers_of_an_earlier_one_behind(office: Office) -> None:
    number = IdentityNumber.synthetic(date(1970, 3, 3), 50).digits
    check(office, csv(f"{number};Kari Prøve;20;01.01.2025;;"))
    check(office, csv(GOOD))
    assert number not in str([each.rows for each in ImportCheck.objects.within("9901")])


def test_a_report_names_line_and_column_and_nothing_is_saved_without_a_yes(office: Office) -> None:
    page = check(
        office,
        csv(GOOD, GOOD, f"{INGRID};Marit Li;20;01.01.2026;;", "12345678901;Nobody;169;31.02.2026;;kanskje"),
    )
    text = page.content.decode()
    faults = page.context["faults"]
    assert [(each["line"]) for each in faults] == [3, 4, 5, 5, 5, 5]
    assert INGRID not in text
    where = page.request["PATH_INFO"]
    client = client_of(office["Bente"])
    assert client.post(where).status_code == 200
    assert ImportedDecision.objects.within("9901").count() == 0
    assert client.post(where, {"only_clean": "on"}).status_code == 302
    assert ImportedDecision.objects.within("9901").count() == 1


def test_the_template_filled_in_is_understood_and_a_formula_is_a_fault(office: Office) -> None:
    client = client_of(office["Bente"])
    book = openpyxl.load_workbook(io.BytesIO(client.get(reverse("casework:import_template")).content))
    sheet = book.worksheets[0]
    for column, value in enumerate([INGRID, "Ingrid Sørlie", "=30+7", date(2025, 2, 1)], start=1):
        sheet.cell(row=2, column=column, value=value)
    out = io.BytesIO()
    book.save(out)
    page = check(office, SimpleUploadedFile("vedtak.xlsx", out.getvalue()))
    (fault,) = ImportCheck.objects.within("9901").get().faults
    assert (fault["line"], fault["column"], fault["code"]) == (2, "hours_a_week", "casework.import.formula")
    assert page.status_code == 200


def macros() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("xl/vbaProject.bin", b"x")
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("v.xlsx", b"MZ not a spreadsheet"),
        ("v.xlsx", b"PK\x03\x04 broken"),
        ("v.xlsx", macros()),
        ("v.csv", b"Navn;Timer\nA;1"),
        ("v.csv", b"x" * (2 * 1024 * 1024 + 1)),
        ("v.csv", b"a\0b"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_at_the_field(
    office: Office, name: str, content: bytes
) -> None:
    page = check(office, SimpleUploadedFile(name, content))
    assert list(page.context["form"].errors) == ["file"]
    assert not ImportCheck.objects.within("9901").exists()


def test_only_the_administrator_of_the_municipality_comes_in(office: Office) -> None:
    page = check(office, csv(GOOD))
    for name in ("setup", "import_decisions", "import_template"):
        assert client_of(office["Torunn"]).get(reverse(f"casework:{name}")).status_code == 404
    assert client_of(office["Torunn"]).get(page.request["PATH_INFO"]).status_code == 404
    ImportCheck.objects.within("9901").update(municipality="9902")
    assert client_of(office["Bente"]).get(page.request["PATH_INFO"]).status_code == 404


def test_the_set_up_is_saved_and_changed(office: Office) -> None:
    client, where = client_of(office["Bente"]), reverse("casework:setup")
    told = {"letterhead": "Fjordvik kommune", "contact_name": "Torunn", "contact_phone": "55 12 34 56"}
    assert list(client.post(where, {**told, "contact_phone": "ring"}).context["form"].errors) == [
        "contact_phone"
    ]
    assert client.post(where, told).status_code == 302
    assert client.post(where, {**told, "target_decision_days": "90"}).status_code == 302
    assert Setup.objects.within("9901").get().target_decision_days == 90
