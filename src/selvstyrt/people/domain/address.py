"""Hidden addresses: who may see where a person lives."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from selvstyrt.core.domain.actor import Actor, Role


class AddressProtection(StrEnum):
    """Address blocking as the population register grades it."""

    NONE = "none"
    CONFIDENTIAL = "confidential"  # fortrolig adresse
    STRICTLY_CONFIDENTIAL = "strictly_confidential"  # strengt fortrolig adresse


_CASE_ROLES = frozenset({Role.CASEWORKER, Role.APPROVER})


def may_see_address(protection: AddressProtection, *, actor: Actor, person: UUID, municipality: str) -> bool:
    """True when the actor may see the address of this person, who lives in this municipality.

    The person always may, and the platform itself, which posts letters. A confidential address is beside
    that open to the caseworkers of the person's own municipality; a strictly confidential one to nobody
    else: not to a parent, a guardian, a helper, a provider or a caseworker.
    """
    if actor.role is Role.SYSTEM or (actor.person == person and actor.acting_for is None):
        return True
    if protection is AddressProtection.NONE:
        return True
    if protection is AddressProtection.CONFIDENTIAL:
        return actor.role in _CASE_ROLES and actor.municipality == municipality != ""
    return False


def may_be_found_by_name(protection: AddressProtection) -> bool:
    """A list by name also tells where a person lives; who is strictly protected is found by number only."""
    return protection is not AddressProtection.STRICTLY_CONFIDENTIAL
