"""What a case asks for and was given, without anyone in it: for comparing like decisions."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from selvstyrt.casework.domain.life import LifeArea


@dataclass(frozen=True, slots=True)
class AskedProfile:
    """What was asked for, coarsely: full years when it came in, minutes a week by area of life, and two facts."""

    age: int
    asked: tuple[tuple[LifeArea, int], ...]
    at_night: bool
    has_other_arenas: bool

    @property
    def minutes(self) -> int:
        return sum(minutes for _, minutes in self.asked)


@dataclass(frozen=True, slots=True)
class AskedCase:
    """A case that was sent, as far as the page that compares it needs to know it."""

    case: UUID
    number: str
    municipality: str
    profile: AskedProfile


@dataclass(frozen=True, slots=True)
class DecidedProfile:
    """One confirmed decision; in a batch each person stands once in each municipality. `granted` as `asked`."""

    municipality: str
    profile: AskedProfile
    granted: tuple[tuple[LifeArea, int], ...]

    @property
    def granted_minutes(self) -> int:
        return sum(minutes for _, minutes in self.granted)
