"""A municipality with very many cases: 40 caseworkers, one case in eight open, the rest ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import connection
from django.test import Client

from selvstyrt.casework.actions.submit_application import submit_application
from selvstyrt.casework.domain.receipt import receipt_number
from selvstyrt.casework.models import (
    Application,
    Assessment,
    AssessmentLine,
    Case,
    Need,
    OtherArena,
    Question,
)
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import SYSTEM, Actor, Role
from selvstyrt.people.actions.register_organisation import register_organisation
from selvstyrt.people.domain.roles import OrganisationKind
from selvstyrt.people.models import Account, Person, RoleAssignment

HERE = "9901"
CASEWORKERS = 40
OPEN = ("submitted", "in_assessment", "prepared", "decided")


@dataclass
class Made:
    """What the pages are asked about."""

    caseworker: Person
    case: UUID
    number: str


def fill(count: int) -> Made:
    organisation = register_organisation(
        actor=SYSTEM,
        name="Storby kommune",
        number="964338531",
        kind=OrganisationKind.MUNICIPALITY,
        municipality=HERE,
    )
    workers = [Person(name=f"Saksbehandler {n}", birth_date=date(1980, 1, 1)) for n in range(CASEWORKERS)]
    Person.objects.bulk_create(workers)
    RoleAssignment.objects.bulk_create(
        RoleAssignment(
            person=each,
            organisation_id=organisation,
            role=Role.CASEWORKER,
            municipality=HERE,
            valid_from=date(2020, 1, 1),
        )
        for each in workers
    )
    holders = [
        Person(name=f"Person {n}", birth_date=date(1950 + n % 60, 1 + n % 12, 1 + n % 28), municipality=HERE)
        for n in range(count // 2)
    ]
    Person.objects.bulk_create(holders, batch_size=2000)
    cases = [_case(n, holders[n % len(holders)], workers) for n in range(count)]
    Case.objects.bulk_create(cases, batch_size=2000)
    _told(cases)
    made = next(
        each for each in cases if each.state == "in_assessment" and each.caseworker_id == workers[0].id
    )
    _assessed(made)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return Made(workers[0], made.id, made.number or "")


def _case(n: int, holder: Person, workers: list[Person]) -> Case:
    is_open = n % 8 == 0
    turn = n // 8
    state = OPEN[turn % 4] if is_open else "closed"
    received = clock.now() - timedelta(minutes=turn * 20 if is_open else 400_000 + n)
    return Case(
        municipality=HERE,
        number=receipt_number(n),
        holder=holder,
        state=state,
        caseworker=None if is_open and turn % 5 == 0 else workers[turn // 4 % CASEWORKERS],
        received_at=received,
        delivered_at=None if is_open else received + timedelta(days=60),
    )


def _told(cases: list[Case]) -> None:
    """Applications with three needs for the open cases, one question in ten of them."""
    opened = [each for each in cases if each.state in OPEN]
    applications = [Application(municipality=HERE, case=each) for each in opened]
    Application.objects.bulk_create(applications, batch_size=2000)
    Need.objects.bulk_create(
        (_need(each, area) for each in applications for area in ("home", "meals", "leisure")), batch_size=2000
    )
    Question.objects.bulk_create(
        (
            Question(
                municipality=HERE,
                case=each,
                asked_by_id=each.caseworker_id or each.holder_id,
                asked_at=each.received_at + timedelta(days=2),
                text="Hvem hjelper deg i dag?",
            )
            for each in opened[::10]
        ),
        batch_size=2000,
    )


def _need(application: Application, area: str) -> Need:
    return Need(
        municipality=HERE,
        application=application,
        area=area,
        own_words="Det jeg trenger, med egne ord",
        how_often="daily",
        times_a_week=7,
        minutes_each_time=60,
        minutes_a_week=420,
    )


def _assessed(case: Case) -> None:
    application = Application.objects.within(HERE).get(case=case)
    OtherArena.objects.create(
        municipality=HERE, application=application, kind="functional_assistance", minutes_a_week=2250
    )
    assessment = Assessment.objects.create(municipality=HERE, case=case, duration_months_low=36)
    for need in application.needs.all():
        AssessmentLine.objects.create(
            municipality=HERE,
            assessment=assessment,
            need=need,
            area=need.area,
            service="personal_assistance",
            asked_minutes=need.minutes_a_week,
            assessed_minutes=360,
        )


def client_of(person: Person) -> Client:
    """A logged-in test client."""
    client = Client()
    account = Account.objects.create(person=person)
    client.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def submits(times: int) -> Callable[[], Any]:
    """Each call sends one draft that was made ready beforehand."""
    drafts = _drafts(times)

    def send() -> None:
        actor, case = next(drafts)
        submit_application(actor=actor, case_id=case)

    return send


def _drafts(times: int) -> Iterator[tuple[Actor, UUID]]:
    ready = []
    for n in range(times):
        holder = Person.objects.create(name=f"Ny {n}", birth_date=date(1990, 1, 1), municipality=HERE)
        case = Case.objects.create(id=uuid4(), municipality=HERE, holder=holder, created_by=holder.id)
        application = Application.objects.create(
            municipality=HERE,
            case=case,
            wanted_life="Jobbe, trene og være sammen med venner",
            areas=["home"],
            leading="self",
            duration_answer="more_than_two_years",
        )
        _need(application, "home").save()
        ready.append((Actor(person=holder.id, role=Role.HOLDER), case.id))
    return iter(ready)
