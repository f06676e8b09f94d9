"""A decision that nobody made, for the demo world and for measuring."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from selvstyrt.casework.domain.life import ArenaKind, LifeArea
from selvstyrt.casework.domain.proposal import ProposedLine
from selvstyrt.casework.domain.service_kinds import Service

REASON = "Oppdiktet: avgjort etter praksisen i en oppdiktet kommune."


@dataclass(frozen=True, slots=True)
class SyntheticLine:
    """One need, asked and granted in minutes a week."""

    area: LifeArea
    asked_minutes: int
    granted_minutes: int


@dataclass(frozen=True, slots=True)
class SyntheticDecision:
    """What an invented person asked for and got in an invented municipality."""

    municipality: str
    birth_date: date
    received_on: date
    decided_on: date
    lines: tuple[SyntheticLine, ...]
    arena: ArenaKind | None
    arena_minutes: int = 0

    @property
    def granted_minutes(self) -> int:
        return sum(line.granted_minutes for line in self.lines)


def proposed(made: SyntheticDecision) -> tuple[ProposedLine, ...]:
    """Its lines as a proposal has them."""
    return tuple(
        ProposedLine(
            key=str(position),
            area=line.area,
            service=Service.PERSONAL_ASSISTANCE,
            own_words="",
            asked_minutes=line.asked_minutes,
            granted_minutes=line.granted_minutes,
            at_night=line.area is LifeArea.NIGHT,
            reason=REASON if line.granted_minutes < line.asked_minutes else "",
        )
        for position, line in enumerate(made.lines, start=1)
    )
