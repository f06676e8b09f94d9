"""A whole extraction: every file by its path, the list of all of them last."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from selvstyrt.casework.domain.archiving import Parcel
from selvstyrt.integrations.archive.addml import extraction_list
from selvstyrt.integrations.archive.documents import documents_of
from selvstyrt.integrations.archive.journals import change_log, journal
from selvstyrt.integrations.archive.structure import archive_structure

LIST = "arkivuttrekk.xml"


@dataclass(frozen=True, slots=True)
class Extraction:
    """The files, and how many of them are documents."""

    files: dict[str, bytes]
    documents: int

    @property
    def sha256(self) -> str:
        """Of the list, which holds the sum of each file that holds the sums of the documents."""
        return hashlib.sha256(self.files[LIST]).hexdigest()


def extraction_of(parcel: Parcel) -> Extraction:
    """Everything Noark 5 asks for but the schemas, which are not ours to give out."""
    entries = [
        (entry, list(documents_of(parcel, entry, number)))
        for number, entry in enumerate(parcel.entries, start=1)
    ]
    only = [entry for entry, _ in entries]
    documents = [document for _, own in entries for document in own]
    described = {
        "arkivstruktur": archive_structure(parcel, entries),
        "endringslogg": change_log(parcel),
        "loependeJournal": journal(parcel, only, is_public=False),
        "offentligJournal": journal(parcel, only, is_public=True),
    }
    counts = {
        "mappe": 1,
        "registrering": len(entries),
        "endring": len(parcel.changes),
        "journalregistrering": len(entries),
    }
    files = {f"{name}.xml": content for name, content in described.items()}
    files |= {document.path: document.content for document in documents}
    files[LIST] = extraction_list(parcel, described, counts, len(documents))
    return Extraction(files, len(documents))
