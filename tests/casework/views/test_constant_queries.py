"""Every page with a list asks the database as many questions for a thousand cases as for ten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.casework.office_world import Office, account_of

from selvstyrt.casework.domain.life import ContactKind, SentKind
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import (
    Application,
    Case,
    Decision,
    DecisionLetter,
    GuardCheck,
    ImportedDecision,
    Meeting,
    PreliminaryReply,
    Proposal,
    Question,
    SentItem,
    StandIn,
)
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.models import Event, Reading
from selvstyrt.letters.domain.notices import NoticeChannel, NoticeCode
from selvstyrt.letters.models import Delivery, Letter, Notice
from selvstyrt.people.models import DemoMark, Person, RoleAssignment

pytestmark = pytest.mark.django_db
HERE = "9901"
MANY = 1000
STATES = (
    CaseState.SUBMITTED,
    CaseState.IN_ASSESSMENT,
    CaseState.PREPARED,
    CaseState.DECIDED,
    CaseState.DELIVERED,
)


class Full:
    """An office whose every table grows by the same number of cases; all of them Ingrid's."""

    def __init__(self) -> None:
        self.office = Office()
        self.ingrid = self.office.ingrid.id
        self.made = 0
        DemoMark.objects.create()  # the outbox is a page of the demo
        self.case = self.office.case({}, days_ago=1)

    def grow(self, count: int) -> None:
        turns = range(self.made, self.made + count)
        self.made += count
        workers = [self._person(f"Saksbehandler {turn}") for turn in turns]
        Person.objects.bulk_create(workers)
        RoleAssignment.objects.bulk_create(self._role(each) for each in workers)
        cases = [self._case(turn) for turn in turns]
        Case.objects.bulk_create(cases)
        Application.objects.bulk_create(Application(municipality=HERE, case=each) for each in cases)
        self._told_and_asked(cases)
        self._decided([each for each in cases if each.state not in STATES[:2]])
        self._office(workers, turns)
        self._looked_at(workers)

    def _person(self, name: str) -> Person:
        return Person(name=name, birth_date=date(1980, 1, 1), municipality=HERE)

    def _role(self, person: Person) -> RoleAssignment:
        return RoleAssignment(
            person=person,
            organisation_id=self.office.organisation,
            role=Role.CASEWORKER,
            municipality=HERE,
            valid_from=date(2020, 1, 1),
        )

    def _case(self, turn: int) -> Case:
        state = STATES[turn % len(STATES)]
        received = clock.now() - timedelta(days=40, minutes=turn)
        return Case(
            municipality=HERE,
            number=f"K{turn}",
            holder_id=self.ingrid,
            state=state,
            caseworker_id=self.office["Torunn"].person if turn % 3 or turn % 5 > 1 else None,
            received_at=received,
            delivered_at=received if state is CaseState.DELIVERED else None,
        )

    def _told_and_asked(self, cases: Sequence[Case]) -> None:
        torunn = self.office["Torunn"].person
        SentItem.objects.bulk_create(
            SentItem(
                municipality=HERE,
                case=each,
                kind=SentKind.APPLICATION,
                receipt=f"R{each.number}",
                sent_at=each.received_at,
                sent_by_id=self.ingrid,
                content={},
            )
            for each in cases
        )
        common: dict[str, Any] = {"municipality": HERE}
        Question.objects.bulk_create(
            Question(case=each, asked_by_id=torunn, asked_at=clock.now(), text="Når?", **common)
            for each in cases
        )
        Meeting.objects.bulk_create(
            Meeting(case=each, kind=ContactKind.CALL, at=clock.now() + timedelta(days=2), **common)
            for each in cases
        )
        PreliminaryReply.objects.bulk_create(
            PreliminaryReply(
                case=each,
                sent_by_id=torunn,
                sent_at=clock.now(),
                reason="Mange venter",
                expected_on=clock.today(),
                **common,
            )
            for each in cases
        )

    def _decided(self, cases: Sequence[Case]) -> None:
        torunn, geir = self.office["Torunn"].person, self.office["Geir"].person
        proposals = [
            Proposal(
                municipality=HERE,
                case=each,
                number=1,
                state="waiting" if each.state == CaseState.PREPARED else "confirmed",
                prepared_by_id=torunn,
                prepared_at=clock.now(),
                content={},
            )
            for each in cases
        ]
        Proposal.objects.bulk_create(proposals)
        checks = [
            GuardCheck(id=each.id, municipality=HERE, proposal=each, checked_at=clock.now(), open_count=0)
            for each in proposals
            if each.case.state != CaseState.PREPARED
        ]
        GuardCheck.objects.bulk_create(checks)
        decisions = [
            Decision(
                municipality=HERE,
                case=each.case,
                proposal=each,
                guard_check_id=each.id,
                prepared_by_id=torunn,
                confirmed_by_id=geir,
                confirmed_at=clock.now(),
                result="granted",
                valid_from=clock.today(),
                minutes_a_week=600,
                reasons="Behovet er kartlagt.",
                inputs={},
                outcome={},
                law_version="1",
                contact_name="Servicetorget",
                contact_phone="57 00 00 00",
            )
            for each in proposals
            if each.case.state != CaseState.PREPARED
        ]
        Decision.objects.bulk_create(decisions)
        self._letters(decisions)

    def _letters(self, decisions: Sequence[Decision]) -> None:
        letters = [
            Letter(
                municipality=HERE,
                holder_id=self.ingrid,
                addressee_id=self.ingrid,
                subject=each.case_id,
                title="Vedtak",
                language="nb",
                document={},
                pdf=b"",
                sha256="",
            )
            for each in decisions
        ]
        Letter.objects.bulk_create(letters)
        DecisionLetter.objects.bulk_create(
            DecisionLetter(municipality=HERE, decision=each, addressee_id=self.ingrid, letter=letter)
            for each, letter in zip(decisions, letters, strict=True)
        )
        Delivery.objects.bulk_create(
            Delivery(
                municipality=HERE,
                letter=letter,
                channel="platform",
                state="delivered" if each.case.state == CaseState.DELIVERED else "failed",
                reason="" if each.case.state == CaseState.DELIVERED else "service_gave_up",
                delivered_at=clock.now() if each.case.state == CaseState.DELIVERED else None,
            )
            for each, letter in zip(decisions, letters, strict=True)
        )
        Notice.objects.bulk_create(
            Notice(
                municipality=HERE,
                letter=each,
                person_id=self.ingrid,
                channel=NoticeChannel.SMS,
                code=NoticeCode.FIRST,
            )
            for each in letters
        )

    def _office(self, workers: Sequence[Person], turns: Sequence[int]) -> None:
        today = clock.today()
        StandIn.objects.bulk_create(
            StandIn(
                municipality=HERE,
                absent=each,
                stand_in_id=self.office["Torunn"].person,
                valid_from=today,
                valid_to=today + timedelta(days=7),
            )
            for each in workers
        )
        ImportedDecision.objects.bulk_create(
            ImportedDecision(
                municipality=HERE,
                holder_id=self.ingrid,
                minutes_a_week=600,
                valid_from=date(2000, 1, 1) + timedelta(days=turn),
                batch=uuid4(),
            )
            for turn in turns
        )

    def _looked_at(self, workers: Sequence[Person]) -> None:
        """Each worker, each from an organisation, has opened the same case, and done something with it."""
        Reading.objects.bulk_create(
            Reading(
                person=each.id,
                role=Role.CASEWORKER,
                organisation=self.office.organisation,
                purpose="assess",
                holder=self.ingrid,
                object_type="case",
                object_id=self.case.id,
            )
            for each in workers
        )
        Event.objects.bulk_create(
            Event(
                person=each.id,
                role=Role.CASEWORKER,
                verb="assign_case",
                object_type="case",
                object_id=self.case.id,
                municipality=HERE,
                data={},
            )
            for each in workers
        )


def questions(client: Client, url: str) -> int:
    """How many questions the page asks the database; transaction marks are none."""
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    marks = ("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT")
    return sum(not query["sql"].startswith(marks) for query in captured.captured_queries)


def _named(name: str, query: str = "") -> Callable[[UUID], str]:
    return lambda _case: reverse(name) + query


def _of_case(name: str) -> Callable[[UUID], str]:
    return lambda case: reverse(name, kwargs={"case_id": case})


PAGES: dict[str, tuple[str, Callable[[UUID], str]]] = {
    "home, citizen": ("Ingrid", _named("web:home")),
    "home, caseworker": ("Torunn", _named("web:home")),
    "home, approver": ("Geir", _named("web:home")),
    "home, administrator": ("Bente", _named("web:home")),
    "my cases, and what I have sent": ("Ingrid", _named("casework:own_cases")),
    "who has opened my case": ("Ingrid", _of_case("casework:own_case")),
    "list: mine": ("Torunn", _named("casework:worklist", "?tab=mine")),
    "list: not assigned": ("Torunn", _named("casework:worklist", "?tab=unassigned")),
    "list: all open": ("Torunn", _named("casework:worklist", "?tab=team")),
    "list: due soon": ("Torunn", _named("casework:worklist", "?tab=due")),
    "search by name": ("Torunn", _named("casework:worklist", "?q=Ingrid")),
    "search by number": ("Torunn", _named("casework:worklist", "?q=BPA-2026-0001")),
    "approvals": ("Geir", _named("casework:approvals")),
    "history of a case": ("Torunn", _of_case("casework:case_history")),
    "imported, citizen": ("Ingrid", _named("casework:imported_decisions")),
    "imported, municipality": ("Torunn", _named("casework:imported_decisions")),
    "stand-ins": ("Bente", _named("casework:stand_ins")),
    "staff": ("Bente", _named("people:staff")),
    "outbox": ("Bente", _named("letters:outbox")),
    "my page": ("Ingrid", _named("people:me")),
}


def test_as_many_questions_for_a_thousand_cases_as_for_ten(monday: Any) -> None:
    full = Full()
    clients: dict[str, Client] = {}
    for name in {name for name, _ in PAGES.values()}:
        who = Actor(person=full.ingrid, role=Role.HOLDER) if name == "Ingrid" else full.office[name]
        clients[name] = Client()
        clients[name].force_login(
            account_of(who), backend="allauth.account.auth_backends.AuthenticationBackend"
        )

    def asked() -> dict[str, int]:
        return {page: questions(clients[who], url(full.case.id)) for page, (who, url) in PAGES.items()}

    full.grow(10)
    few = asked()
    full.grow(MANY - 10)
    many = asked()
    assert {page: (count, many[page]) for page, count in few.items() if many[page] != count} == {}
