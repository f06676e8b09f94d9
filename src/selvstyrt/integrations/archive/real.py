"""The archive as a folder: one Noark 5 extraction for each case, whole or not at all."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from pathlib import Path

from selvstyrt.casework.domain.archiving import Parcel
from selvstyrt.casework.ports import ArchiveFailed, ArchiveReceipt
from selvstyrt.integrations.archive.documents import FOLDER
from selvstyrt.integrations.archive.format import LIST, Extraction, extraction_of

NAME = "noark5"


class NoarkFolder:
    """Implements `casework.ports.ArchivePort`: writes where the municipality's archive fetches."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def take(self, parcel: Parcel) -> ArchiveReceipt:
        """A case that lies there already is not written again: the receipt is of what lies there."""
        place = self._root / parcel.organisation_number / parcel.number
        try:
            if not place.exists():
                self._write(extraction_of(parcel), place)
            listed = (place / LIST).read_bytes()
            documents = sum(1 for each in (place / FOLDER).iterdir() if each.is_file())
        except OSError as failed:
            raise ArchiveFailed("casework.archive.not_written", type(failed).__name__) from failed
        return ArchiveReceipt(
            archive=NAME,
            reference=f"{parcel.organisation_number}/{parcel.number}",
            sha256=hashlib.sha256(listed).hexdigest(),
            documents=documents,
            is_demo=False,
        )

    def _write(self, made: Extraction, place: Path) -> None:
        """Beside its place first, then moved there in one go: nobody ever fetches half a case."""
        place.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=".part-", dir=place.parent))
        try:
            for path, content in made.files.items():
                file = beside / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
            beside.rename(place)
        except OSError:
            shutil.rmtree(beside)
            raise
