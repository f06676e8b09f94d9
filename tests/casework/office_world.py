"""A small world for the caseworker's tests: Fjordvik with Torunn and Mai, Geir, and an application from Ingrid."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.receipt import receipt_number
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.models import Application, Case, Need, OtherArena
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.people.models import Account, RoleAssignment
from tests.people.world import FJORDVIK, fjordvik, person

OFFICE = {
    "Torunn": Role.CASEWORKER,
    "Mai": Role.CASEWORKER,
    "Geir": Role.APPROVER,
    "Bente": Role.ADMINISTRATOR,
}


class Office:
    """Everyone by name: `actors["Torunn"]`; the holder Ingrid as a card."""

    def __init__(self) -> None:
        self.organisation = fjordvik()
        self.actors = {
            name: self._staff(name, role, turn) for turn, (name, role) in enumerate(OFFICE.items())
        }
        self.ingrid = person("Ingrid Sørlie", date(1991, 6, 1))
        self.sent = 0

    def _staff(self, name: str, role: Role, turn: int) -> Actor:
        card = person(f"{name} Dahl", date(1975, 3, 1 + turn))
        RoleAssignment.objects.create(
            person_id=card.id,
            organisation_id=self.organisation,
            role=role,
            municipality=FJORDVIK,
            may_decide=role is Role.APPROVER,
            valid_from=date(2020, 1, 1),
        )
        return Actor(person=card.id, role=role, organisation=self.organisation, municipality=FJORDVIK)

    def __getitem__(self, name: str) -> Actor:
        return self.actors[name]

    def case(
        self,
        needs: dict[LifeArea, int],
        *,
        arenas: dict[str, int] | None = None,
        caseworker: str | None = "Torunn",
        holder: UUID | None = None,
        days_ago: int = 3,
        municipality: str = FJORDVIK,
    ) -> Case:
        """A sent case with these needs and arenas, in hours a week."""
        self.sent += 1
        received: datetime = clock.now() - timedelta(days=days_ago, minutes=self.sent)
        case: Case = Case.objects.create(
            municipality=municipality,
            number=receipt_number(self.sent),
            holder_id=holder or self.ingrid.id,
            state=CaseState.SUBMITTED,
            caseworker_id=self[caseworker].person if caseworker else None,
            received_at=received,
        )
        application = Application.objects.create(municipality=municipality, case=case)
        for area, hours in needs.items():
            Need.objects.create(
                municipality=municipality,
                application=application,
                area=area,
                own_words="Som jeg sier det selv",
                how_often="daily",
                times_a_week=7,
                minutes_each_time=60,
                minutes_a_week=hours * 60,
            )
        for kind, minutes in (arenas or {}).items():
            OtherArena.objects.create(
                municipality=municipality, application=application, kind=kind, minutes_a_week=minutes
            )
        return case


def account_of(actor: Actor) -> Account:
    """The account a person logs in through, made when first needed."""
    found = Account.objects.filter(person_id=actor.person).first()
    return found or Account.objects.create(person_id=actor.person)
