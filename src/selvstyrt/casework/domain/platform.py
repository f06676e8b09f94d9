"""The platform itself as actor: its jobs work within one municipality like everyone else."""

from __future__ import annotations

from selvstyrt.core.domain.actor import SYSTEM, Actor, Role


def platform_in(municipality: str) -> Actor:
    """The platform acting for this municipality (four-digit number)."""
    return Actor(person=SYSTEM.person, role=Role.SYSTEM, municipality=municipality)
