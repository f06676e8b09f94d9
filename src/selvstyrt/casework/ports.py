"""What casework asks of the world outside; `config` plugs in who answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from selvstyrt.casework.domain.archiving import Parcel
from selvstyrt.core.sockets import Socket


@dataclass(frozen=True, slots=True)
class ArchiveReceipt:
    """The archive's word that it has taken a case: its own name and number, and the sum of what it took."""

    archive: str
    reference: str
    sha256: str
    documents: int
    is_demo: bool


class ArchiveFailed(Exception):
    """The case was not taken. `code` names the reason for people, `detail` is the archive's own words."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail


class ArchivePort(Protocol):
    """Takes closed cases into the archive."""

    def take(self, parcel: Parcel) -> ArchiveReceipt:
        """Hand over one case, once however often asked; raises ArchiveFailed when it was not taken."""
        ...


ARCHIVE: Socket[ArchivePort] = Socket("archive")
