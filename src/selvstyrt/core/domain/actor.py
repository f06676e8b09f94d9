"""Actor: who does something, in which role, for whom and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """The role a person acts in; a person may hold several and acts in one at a time."""

    HOLDER = "holder"  # oneself: has or seeks BPA, or any citizen
    HELPER = "helper"  # guardian, parent or another with authority, acting for a named person
    CASEWORKER = "caseworker"
    APPROVER = "approver"
    ADMINISTRATOR = "administrator"  # the municipality's own set-up: users, authority, letterhead
    COUNTY_GOVERNOR = "county_governor"
    COORDINATOR = "coordinator"
    CONTROLLER = "controller"
    ASSISTANT = "assistant"
    SYSTEM = "system"  # a job of the platform itself, never a person


@dataclass(frozen=True, slots=True)
class Actor:
    """One person in one role.

    `municipality` is the four-digit number of the data controller for municipal roles, None for citizens.
    `purpose` is a code that the read log keeps: why this person looks.
    """

    person: UUID
    role: Role
    acting_for: UUID | None = None
    organisation: UUID | None = None
    municipality: str | None = None
    purpose: str = ""

    @property
    def concerns(self) -> UUID:
        """The person whose affairs these are: the one acted for, else oneself."""
        return self.acting_for or self.person


SYSTEM = Actor(person=UUID(int=0), role=Role.SYSTEM)
