"""What the room hands on: frozen values that other rooms and the sent copy are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from selvstyrt.casework.domain.life import ArenaKind, Channel, HowOften, Leading, LifeArea


@dataclass(frozen=True, slots=True)
class SentNeed:
    """One need as it was sent; minutes of all helpers together."""

    id: UUID
    area: LifeArea
    own_words: str
    how_often: HowOften
    times: int
    minutes_each_time: int
    minutes_a_week: int
    helpers: int
    at_night: bool
    helped_today_by: str


@dataclass(frozen=True, slots=True)
class SentArena:
    """Assistance from elsewhere as it was told."""

    kind: ArenaKind
    payer: str
    minutes_a_week: int


@dataclass(frozen=True, slots=True)
class SentFile:
    """An attachment as it was sent."""

    id: UUID
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class SentMove:
    """A move as it was told: when, from where, and whether the old municipality is asked to go on meanwhile."""

    moving_on: date
    moved_from: str  # the municipality's name
    wants_overlap: bool


@dataclass(frozen=True, slots=True)
class SubmittedApplication:
    """An application as it stood when it was sent."""

    case_id: UUID
    municipality: str
    number: str
    holder: UUID
    channel: Channel
    received_at: datetime
    wanted_life: str
    areas: tuple[LifeArea, ...]
    needs: tuple[SentNeed, ...]
    arenas: tuple[SentArena, ...]
    leading: Leading | None
    co_leader_name: str
    duration_answer: str
    duration_months: tuple[int | None, int | None]
    interpreter_language: str
    wants_paper: bool
    phone: str
    urgent: bool
    urgent_why: str
    attachments: tuple[SentFile, ...]
    move: SentMove | None = None

    @property
    def asked_minutes_a_week(self) -> int:
        """The sum of the needs: assistance asked for, nothing added and nothing left out."""
        return sum(need.minutes_a_week for need in self.needs)
