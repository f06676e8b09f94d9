"""A closed case as it is handed over to an archive: everything in it, in the order it happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from selvstyrt.casework.domain.states import MOVES, CaseState


class Direction(StrEnum):
    """Where a document goes."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class ArchivedFile:
    """A file as it was sent or delivered, byte for byte."""

    id: UUID
    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in the case. `record` is what the platform holds of it as plain data, to be written out as text."""

    id: UUID
    code: str  # what it is: application, letter, minutes …
    direction: Direction
    at: datetime
    by: str
    title: str = ""
    record: Mapping[str, Any] | None = None
    files: tuple[ArchivedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class StateChange:
    """A change of the case's state, for the log of changes."""

    at: datetime
    by: str
    before: CaseState
    after: CaseState


@dataclass(frozen=True, slots=True)
class Parcel:
    """The whole case on its way to the archive."""

    case: UUID
    number: str
    municipality: str  # its name
    organisation_number: str
    holder: str
    caseworker: str
    received_at: datetime
    ended_at: datetime
    is_withdrawn: bool
    entries: tuple[Entry, ...]
    changes: tuple[StateChange, ...]
    handed_over_at: datetime
    handed_over_by: str


def state_changes(done: Iterable[tuple[str, datetime, str]]) -> Iterator[StateChange]:
    """From the verbs of the event log, oldest first: (verb, when, by whom). Other verbs change no state."""
    targets = {move.verb: move.target for move in MOVES}
    now = CaseState.DRAFT
    for verb, at, by in done:
        after = targets.get(verb)
        if after is not None and after is not now:
            yield StateChange(at, by, now, after)
            now = after
