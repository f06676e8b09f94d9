"""A case that is ready to be decided: Ingrid's, assessed by Torunn in Fjordvik, with Geir to confirm."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from selvstyrt.casework.actions.confirm_decision import confirm_decision
from selvstyrt.casework.actions.prepare_decision import prepare_decision
from selvstyrt.casework.domain.life import HowOften, SentKind, ViewOf
from selvstyrt.casework.domain.proposal import CoPayment
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import (
    Application,
    Assessment,
    AssessmentLine,
    Case,
    Decision,
    Need,
    OtherArena,
    Proposal,
    SentItem,
    Setup,
    StatedView,
)
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.people.domain.roles import OrganisationKind
from selvstyrt.people.models import Organisation, Person, RoleAssignment

FJORDVIK = "9901"
RECEIVED = datetime(2026, 5, 4, 8, 0, tzinfo=clock.OSLO)
DECIDES_ON = datetime(2026, 5, 18, 10, 0, tzinfo=clock.OSLO)


def noon(day: date) -> datetime:
    return datetime.combine(day, time(12), tzinfo=clock.OSLO)


@dataclass
class Asked:
    """One need: area, what was asked, what was found and why."""

    area: str
    asked: int
    found: int
    reason: str = ""
    service: str = "personal_assistance"


LIFE = (
    Asked("personal_care", 20 * 60, 20 * 60),
    Asked("leisure", 16 * 60, 13 * 60, "Kulturkvelden dekkes av Mai."),
)


@dataclass
class Office:
    """Fjordvik with the people of one case."""

    case: Case
    ingrid: Person
    torunn: Actor
    geir: Actor
    persons: dict[str, Person] = field(default_factory=dict)

    @property
    def holder(self) -> Actor:
        return Actor(person=self.ingrid.id, role=Role.HOLDER)

    def fresh(self) -> Case:
        return Case.objects.within(FJORDVIK).get(id=self.case.id)

    def prepare(self, **changes: Any) -> Proposal:
        terms: dict[str, Any] = {
            "valid_from": date(2026, 7, 1),
            "valid_to": date(2028, 6, 30),
            "free_use_over_year": True,
            "conditions": "",
            "reasons": "Behovet er kartlagt hjemme hos Ingrid.",
            "contact_name": "Torunn",
            "contact_phone": "57 00 00 12",
            "co_payment": CoPayment.NONE,
        }
        return prepare_decision(actor=self.torunn, case_id=self.case.id, **(terms | changes))

    def confirm(self, number: int = 1, actor: Actor | None = None) -> Decision:
        return confirm_decision(actor=actor or self.geir, case_id=self.case.id, number=number)


def person(name: str, **changes: Any) -> Person:
    first: dict[str, Any] = {
        "birth_date": date(1992, 2, 3),
        "email": f"{name.lower()}@fjordvik.example",
        "phone": "91234567",
        "address": "Fjordgata 4",
        "postal_code": "6999",
        "place": "Fjordvik",
        "municipality": FJORDVIK,
    }
    return Person.objects.create(name=name, **(first | changes))


def employee(who: Person, body: Organisation, role: Role, *, may_decide: bool = False) -> Actor:
    RoleAssignment.objects.create(
        person=who,
        organisation=body,
        role=role.value,
        municipality=FJORDVIK,
        may_decide=may_decide,
        valid_from=date(2020, 1, 1),
    )
    return Actor(person=who.id, role=role, organisation=body.id, municipality=FJORDVIK)


def fjordvik() -> Organisation:
    governor = Organisation.objects.create(
        name="Statsforvalteren i Fjordane",
        organisation_number="974761211",
        kind=OrganisationKind.COUNTY_GOVERNOR.value,
    )
    body = Organisation.objects.create(
        name="Fjordvik kommune",
        organisation_number="964338531",
        kind=OrganisationKind.MUNICIPALITY.value,
        municipality=FJORDVIK,
        county_governor=governor,
    )
    Setup.objects.create(
        municipality=FJORDVIK,
        letterhead="Fjordvik kommune\nHelse og mestring\nPostboks 12, 6999 Fjordvik",
        contact_name="Servicetorget",
        contact_phone="57 00 00 00",
        target_first_contact_days=14,
        target_decision_days=60,
    )
    return body


def office(lines: tuple[Asked, ...] = LIFE, *, number: str = "BPA-2026-0001", **holder: Any) -> Office:
    """A case in assessment, every guard of preparing met and nothing to be clarified."""
    body = Organisation.objects.filter(municipality=FJORDVIK).first() or fjordvik()
    ingrid = person("Ingrid", **holder)
    torunn = employee(person("Torunn"), body, Role.CASEWORKER)
    geir = employee(person("Geir"), body, Role.APPROVER, may_decide=True)
    own: dict[str, Any] = {"municipality": FJORDVIK}
    case = Case.objects.create(
        holder=ingrid,
        number=number,
        received_at=RECEIVED,
        state=CaseState.IN_ASSESSMENT,
        caseworker_id=torunn.person,
        **own,
    )
    application = Application.objects.create(case=case, wanted_life="Jobbe og se venner.", **own)
    SentItem.objects.create(
        case=case,
        kind=SentKind.APPLICATION,
        receipt=number,
        sent_at=RECEIVED,
        sent_by=ingrid,
        content={},
        **own,
    )
    OtherArena.objects.create(
        application=application, kind="functional_assistance", payer="NAV", minutes_a_week=2250, **own
    )
    assessment = Assessment.objects.create(
        case=case,
        duration_months_low=36,
        duration_months_high=36,
        had_right_before_67=False,
        higher_cost_documented=False,
        night_continuous=False,
        helpers_continuous=False,
        duty_considered=(
            "BPA er den formen som gir Ingrid mest styring over egen dag og et selvstendig liv (CRPD art. 19). "
            "Timene fra NAV gjelder jobben alene."
        ),
        reasons="Behovet er kartlagt hjemme hos Ingrid.",
        **own,
    )
    for place, line in enumerate(lines):
        own["created_at"] = RECEIVED + timedelta(minutes=place)
        need = Need.objects.create(
            application=application,
            area=line.area,
            own_words="Slik jeg vil ha det",
            how_often=HowOften.DAILY,
            times_a_week=7,
            minutes_each_time=60,
            minutes_a_week=line.asked,
            **own,
        )
        AssessmentLine.objects.create(
            assessment=assessment,
            need=need,
            area=line.area,
            service=line.service,
            asked_minutes=line.asked,
            assessed_minutes=line.found,
            reason=line.reason,
            **own,
        )
    del own["created_at"]
    StatedView.objects.create(
        case=case,
        whose=ViewOf.HOLDER,
        person=ingrid,
        text="Jeg vil styre dagen selv.",
        heard_on=date(2026, 5, 12),
        created_by=torunn.person,
        created_at=noon(date(2026, 5, 12)),
        **own,
    )
    return Office(case, ingrid, torunn, geir)


def only_line(case: Case, area: str) -> AssessmentLine:
    found: AssessmentLine = AssessmentLine.objects.within(FJORDVIK).get(assessment__case=case, area=area)
    return found


def as_uuid(value: object) -> UUID:
    return UUID(str(value))
