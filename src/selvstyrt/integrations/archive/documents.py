"""The documents of an extraction: which file each entry becomes, in which format, with its checksum."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from uuid import UUID, uuid5

from selvstyrt.casework.domain.archiving import Entry, Parcel
from selvstyrt.integrations.archive.text import TITLES, as_text

FOLDER = "dokumenter"


@dataclass(frozen=True, slots=True)
class Document:
    """One file of the extraction. `is_archival`: in a format that archives keep; else as it was sent, unconverted."""

    id: UUID
    title: str
    path: str
    format: str
    mime: str
    is_archival: bool
    content: bytes

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def title_of(entry: Entry) -> str:
    return entry.title or TITLES[entry.code]


def documents_of(parcel: Parcel, entry: Entry, number: int) -> Iterator[Document]:
    """The entry itself as text, if it is data, then its files."""
    if entry.record is not None:
        about = {"Sak": parcel.number, "Dato": f"{entry.at:%Y-%m-%d %H:%M %Z}", "Fra": entry.by}
        text = as_text(title_of(entry), about, entry.record)
        yield _document(uuid5(entry.id, "text"), title_of(entry), f"{number:03}-00.txt", "text/plain", text)
    for place, file in enumerate(entry.files, start=1):
        name = f"{number:03}-{place:02}{PurePath(file.name).suffix.lower()}"
        yield _document(uuid5(entry.id, str(file.id)), file.name, name, file.content_type, file.content)


def _document(document_id: UUID, title: str, name: str, mime: str, content: bytes) -> Document:
    known, is_archival = _format(mime, content)
    return Document(document_id, title, f"{FOLDER}/{name}", known, mime, is_archival, content)


def _format(mime: str, content: bytes) -> tuple[str, bool]:
    """Its name, and whether archives keep it. A PDF is PDF/A only when it says so itself."""
    if mime == "application/pdf":
        is_pdfa = b"pdfaid:part" in content
        return ("PDF/A", True) if is_pdfa else ("PDF", False)
    known = {"text/plain": ("Ren tekst", True), "image/jpeg": ("JPEG", True)}
    return known.get(mime, (mime, False))
