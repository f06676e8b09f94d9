"""The values other rooms receive from people. None of them carries a national identity number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.period import Period
from selvstyrt.people.domain.address import AddressProtection
from selvstyrt.people.domain.ages import AgeAccess, access_by_age, age_on
from selvstyrt.people.domain.invitations import InvitationStanding
from selvstyrt.people.domain.representation import Ground, GuardianScope, acts_in_care_cases
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
class Representative:
    """A parent or guardian as registered: now, to come or before, and also one over money alone."""

    id: UUID  # the row behind it
    ground: Ground
    person: PersonCard
    period: Period
    holds_today: bool
    scopes: frozenset[GuardianScope] = frozenset()

    @property
    def opens_cases(self) -> bool:
        """Whether it gives a place in a case about services, in its time."""
        return self.ground is Ground.PARENT or acts_in_care_cases(self.scopes)

    @property
    def kinds(self) -> list[GuardianScope]:
        """What a mandate covers, in one order."""
        return [each for each in GuardianScope if each in self.scopes]


@dataclass(frozen=True, slots=True)
class InvitationSent:
    """An invitation: to whom, when, and how it went. Its secret is known to nobody here."""

    person: UUID
    name: str
    email: str
    sent_at: datetime
    used_at: datetime | None
    standing: InvitationStanding


@dataclass(frozen=True, slots=True)
class Registered:
    """What a clerk keeps right about a person."""

    person: PersonCard
    protection: AddressProtection
    representatives: tuple[Representative, ...]
    invitable: tuple[PersonCard, ...]  # the person and representatives who may log in and have no account
    invitations: tuple[InvitationSent, ...]


@dataclass(frozen=True, slots=True)
class Acted:
    """Someone took on to act for a person."""

    at: datetime
    name: str
    ground: Ground


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
