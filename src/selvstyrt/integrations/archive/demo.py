"""The archive as the demo plays it: makes the whole extraction, keeps none of it, and fails on command."""

from __future__ import annotations

from collections.abc import Callable
from uuid import NAMESPACE_URL, uuid5

from selvstyrt.casework.domain.archiving import Parcel
from selvstyrt.casework.ports import ArchiveFailed, ArchiveReceipt
from selvstyrt.integrations.archive.format import extraction_of


class DemoArchive:
    """Implements `casework.ports.ArchivePort`."""

    def __init__(self, fails: Callable[[], bool] = lambda: False) -> None:
        self._fails = fails

    def take(self, parcel: Parcel) -> ArchiveReceipt:
        if self._fails():
            raise ArchiveFailed("casework.archive.not_written", "demo")
        made = extraction_of(parcel)
        return ArchiveReceipt(
            archive="demo",
            reference=str(uuid5(NAMESPACE_URL, parcel.number)),
            sha256=made.sha256,
            documents=made.documents,
            is_demo=True,
        )
