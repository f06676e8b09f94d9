"""The values other rooms receive from people. None of them carries a national identity number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.period import Period
from selvstyrt.people.domain.ages import AgeAccess, access_by_age, age_on
from selvstyrt.people.domain.representation import Ground, GuardianScope
from selvstyrt.people.domain.roles import OrganisationKind


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person as others may know them. `municipality` is where they live ("" if unknown or hidden)."""

    id: UUID
    name: str
    birth_date: date
    language: str  # nb, nn or en
    municipality: str
    is_protected: bool  # address is hidden: be careful with names of places
    died_on: date | None = None

    def age_on(self, day: date) -> int:
        return age_on(self.birth_date, day)

    def access_on(self, day: date) -> AgeAccess:
        return access_by_age(self.birth_date, day)


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach a person. An address hidden from who asks is empty; `address_hidden` says so."""

    person: UUID
    name: str
    language: str
    email: str
    phone: str
    address: tuple[str, ...]
    address_hidden: bool
    wants_paper: bool  # has reserved against digital notices (eForvaltningsforskriften § 9)


@dataclass(frozen=True, slots=True)
class Basis:
    """The ground on which `person` acts for `holder`, and in which period."""

    id: UUID  # the row behind it
    ground: Ground
    person: UUID
    holder: UUID
    period: Period
    scopes: frozenset[GuardianScope] = frozenset()


@dataclass(frozen=True, slots=True)
class ActingFor:
    """Someone who acts for a holder: who and on what ground."""

    person: PersonCard
    basis: Basis


@dataclass(frozen=True, slots=True)
class OrganisationCard:
    """An organisation. `municipality` is the four-digit number for a municipality, else ""."""

    id: UUID
    name: str
    organisation_number: str
    kind: OrganisationKind
    municipality: str


@dataclass(frozen=True, slots=True)
class RoleHeld:
    """A role a person holds in an organisation in a period, with what a letter needs: title and telephone."""

    id: UUID
    person: UUID
    person_name: str
    role: Role
    organisation: UUID
    organisation_name: str
    municipality: str
    may_decide: bool
    title: str
    phone: str
    period: Period

    def as_actor(self) -> Actor:
        """The person acting in this role."""
        return Actor(
            person=self.person,
            role=self.role,
            organisation=self.organisation,
            municipality=self.municipality or None,
        )
