"""The running platform keeps the table of pages and people: every address is opened by everyone in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.apps import apps
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from selvstyrt.casework.actions.add_norm_time import add_norm_time
from selvstyrt.casework.actions.appoint_stand_in import appoint_stand_in
from selvstyrt.casework.actions.attach_file import attach_file
from selvstyrt.casework.actions.check_complaint import check_complaint
from selvstyrt.casework.actions.check_running_decisions import check_running_decisions
from selvstyrt.casework.actions.declare_disqualified import declare_disqualified
from selvstyrt.casework.actions.forward_complaint import forward_complaint
from selvstyrt.casework.actions.keep_appeal_file import keep_appeal_file
from selvstyrt.casework.actions.request_documents import request_documents
from selvstyrt.casework.actions.request_supervision import request_supervision
from selvstyrt.casework.actions.save_complaint import save_complaint
from selvstyrt.casework.actions.save_statement import save_statement
from selvstyrt.casework.actions.send_complaint import send_complaint
from selvstyrt.casework.actions.send_information import send_information
from selvstyrt.casework.actions.take_appeal import take_appeal
from selvstyrt.casework.domain.complaint import STATEMENT, Checked, FormalPoint, Met
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.config.demo.people import ODDEVIK, demo_id
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import SYSTEM, Role
from selvstyrt.people.actions.assign_role import assign_role
from selvstyrt.people.actions.give_authority import give_authority
from selvstyrt.people.actions.record_guardianship import record_guardianship
from selvstyrt.people.domain.representation import GuardianScope
from tests.casework.files_to_send import PDF
from tests.house.access_table import OF_OTHERS, TABLE, WHO
from tests.world import actor, oneself, visit

HOLDERS = {"ingrid": "Ingrid", "omar": "Omar", "marit": "Marit", "synnove": "Synnøve", "aslak": "Aslak"}
ADULTS = [name for name in HOLDERS.values() if name != "Omar"]


@dataclass(frozen=True)
class Row:
    name: str
    case: str
    expected: dict[str, str]


@dataclass(frozen=True)
class Address:
    name: str
    arguments: tuple[str, ...]
    view: Any


def rows() -> list[Row]:
    read = []
    for line in TABLE.strip().splitlines()[1:]:
        if not line or line.startswith("#"):
            continue
        name, case, *expected = line.split()
        assert len(expected) == len(WHO), line
        read.append(Row(name, case, dict(zip(WHO, expected, strict=True))))
    return read


def addresses(patterns: Any = None, space: str = "", arguments: tuple[str, ...] = ()) -> Iterator[Address]:
    """Every address of the platform by its full name."""
    for each in get_resolver().url_patterns if patterns is None else patterns:
        taken = (*arguments, *each.pattern.converters)
        if isinstance(each, URLResolver):
            inner = f"{space}{each.namespace}:" if each.namespace else space
            yield from addresses(each.url_patterns, inner, taken)
        elif isinstance(each, URLPattern):
            yield Address(f"{space}{each.name or each.pattern}", taken, each.callback)


ADDRESSES = {each.name: each for each in addresses()}
OURS = {name: each for name, each in ADDRESSES.items() if name not in OF_OTHERS}


def test_every_address_of_ours_says_who_may_open_it() -> None:
    assert [name for name, each in OURS.items() if not hasattr(each.view, "opens_for")] == []


def test_every_address_has_its_row() -> None:
    assert sorted(set(OURS) - {row.name for row in rows()}) == []


def test_no_row_and_no_exception_is_older_than_the_code() -> None:
    assert sorted({row.name for row in rows()} - set(OURS)) == []
    assert sorted(set(OF_OTHERS) - set(ADDRESSES)) == []


def test_every_address_that_points_into_a_case_says_what_is_read() -> None:
    pointing = {row.name for row in rows() if row.case != "."}
    assert [name for name in sorted(pointing) if getattr(OURS[name].view, "reads", None) is None] == []


@pytest.fixture
def visitors(demo_world: None) -> dict[str, dict[str, Client]]:
    """For each case, everyone of the table in a browser of their own."""
    for name, municipality in (
        ("Mai", "Fjordvik kommune"),
        ("Petter", "Fjordvik kommune"),
        ("Jonas", "Oddevik kommune"),
    ):
        assign_role(
            actor=SYSTEM, person=demo_id(name), organisation=demo_id(municipality), role=Role.CASEWORKER
        )
    for holder in ADULTS:
        give_authority(actor=oneself(holder), helper=demo_id("Elin"))
    _disqualify("Petter")
    _fill_in()
    everywhere = {
        "anon": Client(),
        "par": visit("Leila", Role.HELPER, "Omar"),
        "case": visit("Torunn", Role.CASEWORKER),
        "coll": visit("Mai", Role.CASEWORKER),
        "disq": visit("Petter", Role.CASEWORKER),
        "appr": visit("Geir", Role.APPROVER),
        "adm": visit("Geir", Role.ADMINISTRATOR),
        "oth": visit("Jonas", Role.CASEWORKER),
        "gov": visit("Hilde", Role.COUNTY_GOVERNOR),
        "str": visit("Stranger"),
    }
    helpers = {holder: visit("Elin", Role.HELPER, holder) for holder in ADULTS}
    by_case = {
        case: everywhere | {"own": visit(holder), "help": helpers.get(holder, everywhere["str"])}
        for case, holder in HOLDERS.items()
    }
    return by_case | {".": by_case["ingrid"]}


def _fill_in() -> None:
    """What the stories of the demo world leave out and addresses point at."""
    ingrid = oneself("Ingrid")
    case = apps.get_model("casework.Case").objects.of_person(ingrid.person).get()
    attach_file(actor=ingrid, case_id=case.id, name="letter.pdf", content=PDF)
    leila = actor("Leila", Role.HELPER, "Omar")
    omars = apps.get_model("casework.Case").objects.of_person(leila.concerns).get()
    send_information(
        actor=leila, case_id=omars.id, text="From the hospital", files=[("report.pdf", PDF)], item_id=uuid4()
    )
    _complain("Aslak")
    _move(case)
    today = clock.today()
    record_guardianship(
        actor=SYSTEM,
        holder=demo_id("Marit"),
        guardian=demo_id("Elin"),
        scopes=frozenset({GuardianScope.FINANCIAL}),
    )
    appoint_stand_in(
        actor=actor("Torunn", Role.CASEWORKER),
        absent=demo_id("Torunn"),
        stand_in=demo_id("Mai"),
        valid_from=today + timedelta(days=100),
        valid_to=today + timedelta(days=110),
    )
    add_norm_time(
        actor=actor("Geir", Role.ADMINISTRATOR),
        area=LifeArea.HOME,
        task="Rengjøring",
        times_a_week=1,
        minutes_each_time=60,
    )
    check_running_decisions(
        actor=actor("Geir", Role.ADMINISTRATOR), file_name="running.xlsx", rows=[(2, {"name": "Nobody"})]
    )


def _move(case: Any) -> None:
    """The draft is about a move from Oddevik, with a running decision from there."""
    imported = apps.get_model("casework.ImportedDecision").objects.create(
        municipality=ODDEVIK,
        holder_id=case.holder_id,
        minutes_a_week=600,
        valid_from=clock.today(),
        batch=uuid4(),
    )
    apps.get_model("casework.Move").objects.create(
        municipality=case.municipality,
        case=case,
        moving_on=clock.today() + timedelta(days=40),
        moved_from=ODDEVIK,
        imported=imported,
    )


def _complain(name: str) -> None:
    """A complaint over this person's decision, with a file, sent on to the county governor."""
    own, torunn = oneself(name), actor("Torunn", Role.CASEWORKER)
    case = apps.get_model("casework.Case").objects.of_person(own.person).get()
    save_complaint(actor=own, case_id=case.id, points={}, overall="Jeg er uenig.")
    send_complaint(actor=own, case_id=case.id, files=[("day.pdf", PDF)])
    check_complaint(actor=torunn, case_id=case.id, checks=dict.fromkeys(FormalPoint, Checked(Met.MET)))
    save_statement(actor=torunn, case_id=case.id, texts=dict.fromkeys(STATEMENT, "Tekst."), answers={})
    forward_complaint(actor=torunn, case_id=case.id)
    appeal = apps.get_model("casework.Appeal").objects.of_person(own.person).get()
    hilde = actor("Hilde", Role.COUNTY_GOVERNOR)
    take_appeal(actor=hilde, appeal_id=appeal.id)
    asked = request_documents(actor=hilde, appeal_id=appeal.id, text="Årsplan")
    keep_appeal_file(actor=torunn, appeal=appeal, name="plan.pdf", content=PDF, request=asked)
    request_supervision(actor=own, request_id=uuid4(), municipality=case.municipality, text="Ingen svarer.")


def _disqualify(name: str) -> None:
    """This caseworker is disqualified from every case that has been sent."""
    for case in apps.get_model("casework.Case")._base_manager.filter(number__isnull=False):
        declare_disqualified(actor=actor(name, Role.CASEWORKER), case_id=case.id, reason="A relative")


# Arguments that are called something shorter than the table they point into.
SHORTER = {
    "sent_item": "item",
    "other_arena": "arena",
    "assessment_line": "line",
    "import_check": "check",
    "advance_notice": "notice",
}


def things_of(case: str) -> dict[str, Any]:
    """What addresses may point at in this person's case, or in none: argument name → id."""
    if case == ".":
        return _things_of_the_office()
    holder = demo_id(HOLDERS[case])
    row = apps.get_model("casework.Case").objects.of_person(holder).get()
    found: dict[str, Any] = {"case_id": row.id, "key": "life", "code": "basic_needs"} | _representatives_of(
        holder
    )
    below = [row]
    while below:  # everything that points at the case, then everything that points at that, and so on
        parent = below.pop()
        for relation in parent._meta.related_objects:
            model = relation.related_model
            child = model._base_manager.filter(**{relation.field.name: parent}).order_by("pk").first()
            if child is not None and (name := _argument(model)) not in found:
                found[name] = child.pk
                found |= {
                    each: getattr(child, each) for each in ("letter_id", "number") if hasattr(child, each)
                }
                below.append(child)
    return found


def _representatives_of(holder: UUID) -> dict[str, Any]:
    """Parents, guardians and decisions from before hang on the person and not on the case."""
    rows = {
        "parental_responsibility_id": apps.get_model("people.ParentalResponsibility").objects.filter(
            child=holder
        ),
        "guardianship_id": apps.get_model("people.Guardianship").objects.filter(holder=holder),
        "imported_id": apps.get_model("casework.ImportedDecision").objects.of_person(holder),
    }
    firsts = {name: found.order_by("pk").first() for name, found in rows.items()}
    return {name: row.pk for name, row in firsts.items() if row is not None}


def _things_of_the_office() -> dict[str, Any]:
    return {
        "secret": "a-guess",
        "slug": "pbrl-2-1-d",
        "provider_id": "nobody",
        "pk": 1,
        "authority": apps.get_model("people.Authority").objects.get(holder=demo_id("Ingrid")).pk,
        "assignment": apps.get_model("people.RoleAssignment").objects.get(person=demo_id("Torunn")).pk,
        "supervision_request_id": apps.get_model("casework.SupervisionRequest")._base_manager.get().pk,
        "stand_in_id": apps.get_model("casework.StandIn")._base_manager.get().pk,
        "norm_time_id": apps.get_model("casework.NormTime")._base_manager.get().pk,
        "check_id": apps.get_model("casework.ImportCheck")._base_manager.get().pk,
    }


def _argument(model: Any) -> str:
    name = _snake(model.__name__)
    return f"{SHORTER.get(name, name)}_id"


def _snake(name: str) -> str:
    return "".join(f"_{each.lower()}" if each.isupper() else each for each in name).lstrip("_")


def met(client: Client, path: str, method: str = "get") -> str:
    """What a visitor meets at an address, as a letter of the table; nothing they do there is kept."""
    with transaction.atomic():
        response = getattr(client, method)(path)
        if response.streaming:
            list(response.streaming_content)  # to the end, so that the file is closed
        transaction.set_rollback(True)
    if response.status_code in (301, 302, 303):
        return "l" if response["Location"].startswith("/login/?") else ">"
    return {200: "o", 403: "x", 404: "-", 405: "p", 409: "x"}.get(
        response.status_code, str(response.status_code)
    )


@pytest.mark.django_db
def test_everyone_meets_what_the_table_says(visitors: dict[str, dict[str, Client]]) -> None:
    wrong = []
    things = {case: things_of(case) for case in (".", *HOLDERS)}
    for row in rows():
        wanted = OURS[row.name].arguments
        missing = [each for each in wanted if each not in things[row.case]]
        if missing:
            wrong.append(f"{row.name} {row.case}: that case has no {', '.join(missing)}")
            continue
        path = reverse(row.name, kwargs={each: things[row.case][each] for each in wanted} or None)
        for who, expected in row.expected.items():
            answer = met(visitors[row.case][who], path)
            if answer == expected and expected in "-l":
                sent = met(visitors[row.case][who], path, "post")
                answer = expected if sent == "p" else sent  # a page that takes no forms
            if answer != expected:
                wrong.append(f"{row.name} {row.case}: {who} meets {answer}, not {expected}")
    assert not wrong, "\n".join(["", *wrong])


@pytest.mark.django_db
def test_what_does_not_exist_is_not_there_for_anyone(visitors: dict[str, dict[str, Client]]) -> None:
    """The same answer as for what one may not see: an id that was guessed tells nothing."""
    wrong = []
    for name in sorted({row.name for row in rows() if row.case != "."}):
        unknown = {each: 999 if each == "number" else UUID(int=7) for each in OURS[name].arguments}
        for who in ("own", "case", "appr"):
            if (answer := met(visitors["marit"][who], reverse(name, kwargs=unknown))) != "-":
                wrong.append(f"{name}: {who} meets {answer}")
    assert not wrong, "\n".join(["", *wrong])


@pytest.mark.django_db
def test_an_id_of_another_case_opens_nothing_under_ones_own(visitors: dict[str, dict[str, Client]]) -> None:
    """Addresses with two ids: the second must belong to the first, whoever asks."""
    wrong, things = [], {case: things_of(case) for case in HOLDERS}
    for row in rows():
        names = [each for each in OURS[row.name].arguments if each not in ("case_id", "key", "code")]
        if row.case == "." or not names or "case_id" not in OURS[row.name].arguments:
            continue
        own = things[row.case]
        for name in names:
            others = (things[case].get(name) for case in HOLDERS if case != row.case)
            strange = next((each for each in others if each not in (None, own[name])), None)
            if strange is None:
                continue
            path = reverse(
                row.name, kwargs={each: own[each] for each in OURS[row.name].arguments} | {name: strange}
            )
            for who in ("own", "help", "par", "case", "appr"):
                for method in ("get", "post"):
                    answer = met(visitors[row.case][who], path, method)
                    if answer not in "-lp":
                        wrong.append(f"{row.name} {row.case}: {who} meets {answer} by {method}")
    assert not wrong, "\n".join(["", *wrong])
