"""The people of the tests of this room, and adapters that remember what they were handed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.letters import actions
from selvstyrt.letters.domain.delivery import DeliveryState
from selvstyrt.letters.ports import DeliveryFailed, NoticeFailed, Receipt, ReceiptEvent, Shipment
from selvstyrt.people.models import Person
from tests.letters.writing import letter

FJORDVIK, OTHER = "9901", "9902"


def person(name: str, **changes: Any) -> Person:
    """A person of Fjordvik who can be reached."""
    first = {
        "birth_date": date(1992, 2, 3),
        "email": f"{name.lower()}@fjordvik.example",
        "phone": "91234567",
        "address": "Fjordgata 4",
        "postal_code": "6999",
        "place": "Fjordvik",
        "municipality": FJORDVIK,
    }
    return Person.objects.create(name=name, **(first | changes))


def caseworker(who: Person, municipality: str = FJORDVIK, role: Role = Role.CASEWORKER) -> Actor:
    return Actor(person=who.id, role=role, municipality=municipality)


def citizen(who: Person) -> Actor:
    return Actor(person=who.id, role=Role.HOLDER)


def helper(who: Person, of: Person) -> Actor:
    return Actor(person=who.id, role=Role.HELPER, acting_for=of.id)


def written(actor: Actor, holder: Person, **changes: Any) -> UUID:
    """The id of a letter about this holder."""
    subject = changes.pop("subject", None) or uuid4()
    addressee = changes.pop("addressee", None)
    return actions.write_letter(
        actor=actor,
        holder=holder.id,
        municipality=actor.municipality or FJORDVIK,
        subject=subject,
        document=letter(**changes),
        addressee=addressee,
    )


@dataclass
class Post:
    """A delivery service that does as it is told."""

    fails: str = ""
    state: DeliveryState = DeliveryState.SENT
    party_state: str = "MOTTATT"
    sent: list[Shipment] = field(default_factory=list)

    def send(self, shipment: Shipment) -> Receipt:
        if self.fails:
            raise DeliveryFailed(self.fails, "as told")
        self.sent.append(shipment)
        return self.status("42")

    def status(self, reference: str) -> Receipt:
        if self.fails:
            raise DeliveryFailed(self.fails, "as told")
        at = clock.now()
        return Receipt(reference, self.state, self.party_state, at, (ReceiptEvent(at, self.party_state),))


@dataclass
class Messenger:
    """A notice service that does as it is told."""

    fails: str = ""
    sent: list[tuple[str, str, str]] = field(default_factory=list)

    def send(self, to: str, subject: str, text: str) -> None:
        if self.fails:
            raise NoticeFailed(self.fails)
        self.sent.append((to, subject, text))
