"""The caseworker's list: its tabs, and the place where a page of it begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Tab(StrEnum):
    """Which cases are shown."""

    MINE = "mine"
    UNASSIGNED = "unassigned"
    TEAM = "team"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the list, between two cases: the one before it, by receipt time and id.

    Written "<moment>~<id>" in an address. Going on from a place is one short index read; counting and
    skipping rows is not.
    """

    received_at: datetime
    case: UUID

    def __str__(self) -> str:
        return f"{self.received_at.isoformat()}~{self.case}"

    @classmethod
    def parse(cls, written: str) -> Place | None:
        """The place, or None for anything that is not one: the list then starts from the beginning."""
        moment, _, case = written.partition("~")
        try:
            place = cls(datetime.fromisoformat(moment), UUID(case))
        except ValueError:
            return None
        return place if place.received_at.tzinfo is not None else None
