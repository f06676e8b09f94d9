"""The case as one file to take along: pages, letters, attachments and data in a ZIP."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from uuid import UUID

from django.utils.text import slugify

from selvstyrt.casework.queries.case_file import CaseFile, as_data
from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.queries import letter_for

EARLIEST = (1980, 1, 1, 0, 0, 0)  # a fixed time of file: the same case gives the same bytes


@dataclass(frozen=True, slots=True)
class Names:
    """Where each document lies in the archive, by its id."""

    letters: dict[UUID, str]
    files: dict[UUID, str]


def names_in(file: CaseFile) -> Names:
    """Safe names: numbered, and never a path that someone else chose."""
    return Names(
        letters={
            each.id: f"letters/{place:02}-{slugify(each.title)[:60]}.pdf"
            for place, each in enumerate(file.letters, start=1)
        },
        files={
            each.id: f"attachments/{place:02}-{_safe(each.name)}"
            for place, each in enumerate(file.files, start=1)
        },
    )


def archive(actor: Actor, file: CaseFile, pages: Mapping[str, str]) -> bytes:
    """The ZIP: `pages` by name, letters as PDF, attachments as they were sent, and everything as data."""
    names, made = names_in(file), io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as whole:
        for name, text in pages.items():
            _put(whole, name, text.encode())
        for letter, name in names.letters.items():
            _put(whole, name, letter_for(actor, letter).pdf)
        for attachment in file.files:
            with attachment.file.open("rb") as stored:
                _put(whole, names.files[attachment.id], stored.read())
        _put(whole, "case.json", json.dumps(as_data(file), ensure_ascii=False, indent=1).encode())
    return made.getvalue()


def _put(whole: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, EARLIEST)
    entry.compress_type = zipfile.ZIP_DEFLATED
    whole.writestr(entry, content)


def _safe(name: str) -> str:
    path = PurePath(name)
    return f"{slugify(path.stem)[:60] or 'file'}{path.suffix.lower() if path.suffix[1:].isalnum() else ''}"
